/**
 * A panel with a chart, its table twin behind a switch, and the exports.
 *
 *   const theme = useChartTheme();
 *   const config = useMemo(() => barsOf(rows, translator, theme), [rows, translator, theme]);
 *   <ChartFrame title=… subtitle=… config={config} twin={twin} height="18rem" controls={…} notes={[…]} />
 */
import { ChartColumn, Copy, Download, FileSpreadsheet, MoreHorizontal, Table2 } from 'lucide-react';
import { useState, type CSSProperties, type ReactNode } from 'react';
import { ChartCanvas } from '../charts/ChartCanvas.tsx';
import type { PlannerChart } from '../charts/chart-js.ts';
import { drawPng } from '../charts/png.ts';
import { useChartTheme } from '../charts/theme.ts';
import { useCommand } from '../data/useCommand.ts';
import { fileNameOf, toCsv, type TableTwin } from '../lib/table-twin.ts';
import { useTranslator } from '../lib/translator.tsx';
import { useUi } from '../stores/ui.ts';
import { Button } from './Button.tsx';
import { Menu } from './Menu.tsx';
import { Panel } from './Panel.tsx';
import { TwinTable } from './TwinTable.tsx';

interface ChartFrameProps {
  readonly title: string;
  readonly subtitle?: string;
  readonly config: PlannerChart;
  readonly twin: TableTwin;
  /** CSS height of the drawing. */
  readonly height?: string;
  /** Choices that steer the chart, under the title. */
  readonly controls?: ReactNode;
  readonly notes?: readonly string[];
  readonly className?: string;
}

export function ChartFrame(props: ChartFrameProps) {
  const { title, subtitle, config, twin, height = '18rem', controls, notes = [], className = '' } = props;
  const { t } = useTranslator();
  const run = useCommand();
  const toast = useUi((ui) => ui.toast);
  const theme = useChartTheme();
  const [asTable, setAsTable] = useState(false);
  const png = () => drawPng(config, theme, { title, ...(subtitle === undefined ? {} : { subtitle }) });

  const copyPng = async () => {
    if (await run('clipboard.copyPng', { png: png() })) toast('done', t('chart.copied'));
  };
  const savePng = async () => {
    const saved = await run('file.savePng', { fileName: fileNameOf(title, 'png'), png: png() });
    if (saved?.chosen) toast('done', t('chart.saved', { path: saved.path }));
  };
  const saveCsv = async () => {
    const saved = await run('file.saveCsv', { fileName: fileNameOf(title, 'csv'), content: toCsv(twin) });
    if (saved?.chosen) toast('done', t('chart.saved', { path: saved.path }));
  };

  return (
    <Panel
      title={title}
      subtitle={subtitle}
      className={className}
      actions={
        <>
          <Button
            small
            look="quiet"
            icon={asTable ? <ChartColumn aria-hidden /> : <Table2 aria-hidden />}
            onPress={() => setAsTable(!asTable)}
          >
            {asTable ? t('chart.showChart') : t('chart.showTable')}
          </Button>
          <Menu
            small
            label={t('chart.actions', { title })}
            icon={<MoreHorizontal aria-hidden />}
            items={[
              {
                id: 'copy',
                label: t('chart.copyPng'),
                icon: <Copy aria-hidden />,
                onAction: () => void copyPng(),
              },
              {
                id: 'png',
                label: t('chart.savePng'),
                icon: <Download aria-hidden />,
                onAction: () => void savePng(),
              },
              {
                id: 'csv',
                label: t('chart.saveCsv'),
                icon: <FileSpreadsheet aria-hidden />,
                onAction: () => void saveCsv(),
              },
            ]}
          />
        </>
      }
    >
      <div className="chart-body" style={{ '--chart-height': height } as CSSProperties}>
        {controls ? <div className="chart-controls">{controls}</div> : null}
        {asTable ? (
          <TwinTable twin={twin} />
        ) : (
          <ChartCanvas config={config} label={t('chart.imageOf', { title })} />
        )}
        {notes.length > 0 ? (
          <ul className="chart-notes">
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        ) : null}
      </div>
    </Panel>
  );
}

import { FileDown, FolderOpen, X } from 'lucide-react';
import { Label, ProgressBar } from 'react-aria-components';
import { Button } from '../../components/Button.tsx';
import { useCommand } from '../../data/useCommand.ts';
import { useTranslator } from '../../lib/translator.tsx';
import { fileNameIn, useExporting } from './exporting.ts';

interface ExportPanelProps {
  readonly isDisabled: boolean;
  readonly onExport: () => void;
}

/** The export button and, under it, how far the export is or what came of it. */
export function ExportPanel({ isDisabled, onExport }: ExportPanelProps) {
  const translator = useTranslator();
  const { t } = translator;
  const run = useCommand();
  const current = useExporting((exporting) => exporting.current);
  const cancel = useExporting((exporting) => exporting.cancel);
  const isRunning = current.kind === 'running';
  return (
    <div className="export">
      <Button
        look="primary"
        icon={<FileDown aria-hidden />}
        isDisabled={isDisabled || isRunning}
        onPress={onExport}
      >
        {t('proposal.view.export')}
      </Button>
      {isRunning ? (
        <>
          <ProgressBar
            className="progress"
            value={current.done}
            maxValue={current.total}
            valueLabel={
              current.step === null ? t('proposal.view.choosing') : t(`proposal.view.step.${current.step}`)
            }
          >
            {({ percentage, valueText }) => (
              <>
                <Label className="visually-hidden">{t('proposal.view.progress')}</Label>
                <div className="progress__bar">
                  <div className="progress__fill" style={{ width: `${percentage ?? 0}%` }} />
                </div>
                <span>{valueText}</span>
              </>
            )}
          </ProgressBar>
          <Button small icon={<X aria-hidden />} onPress={() => void cancel()}>
            {t('proposal.view.cancel')}
          </Button>
        </>
      ) : null}
      <div role="status">
        {current.kind === 'done' ? (
          <p>{t('proposal.view.done', { pages: current.pages, name: fileNameIn(current.path) })}</p>
        ) : null}
      </div>
      {current.kind === 'done' ? (
        <Button
          small
          icon={<FolderOpen aria-hidden />}
          onPress={() => void run('file.reveal', { path: current.path })}
        >
          {t('proposal.view.reveal')}
        </Button>
      ) : null}
      <div role="alert">
        {current.kind === 'failed' ? (
          <p className="export__problem">{translator.error(current.error)}</p>
        ) : null}
      </div>
    </div>
  );
}

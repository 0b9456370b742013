import { X } from 'lucide-react';
import { FundingBadge } from '../../components/Badge.tsx';
import { IconButton } from '../../components/Button.tsx';
import { Panel } from '../../components/Panel.tsx';
import { Tabs } from '../../components/Tabs.tsx';
import { useTranslator } from '../../lib/translator.tsx';
import { CostYears } from './CostYears.tsx';
import { EffectList } from './EffectList.tsx';
import { PhaseTable } from './PhaseTable.tsx';
import { ProjectDetails } from './ProjectDetails.tsx';
import type { ProjectData, ProjectRow } from './useProjectRows.ts';

interface ProjectEditorProps {
  readonly data: ProjectData;
  readonly row: ProjectRow;
  readonly tab: string;
  readonly onTab: (tab: string) => void;
  readonly onClose: () => void;
}

/** Everything about one project. What is changed here is in the plan as soon as a field is left. */
export function ProjectEditor({ data, row, tab, onTab, onClose }: ProjectEditorProps) {
  const { t, pick } = useTranslator();
  const { project } = row.decided;
  return (
    <Panel
      className="project-editor"
      title={`${project.code} · ${pick(project.title)}`}
      subtitle={
        <span className="project-editor__state">
          {row.result ? <FundingBadge state={row.result.state} /> : null}
          {t('projects.inScenario', { scenario: pick(data.scenario.name) })}
        </span>
      }
      actions={<IconButton icon={<X aria-hidden />} label={t('projects.closeEditor')} onPress={onClose} />}
    >
      <Tabs
        label={t('projects.editorTabs', { code: project.code })}
        selected={tab}
        onSelect={onTab}
        tabs={[
          {
            id: 'details',
            label: t('projects.tabDetails'),
            content: <ProjectDetails data={data} row={row} />,
          },
          { id: 'phases', label: t('projects.tabPhases'), content: <PhaseTable data={data} row={row} /> },
          { id: 'effects', label: t('projects.tabEffects'), content: <EffectList data={data} row={row} /> },
          { id: 'years', label: t('projects.tabYears'), content: <CostYears data={data} row={row} /> },
        ]}
      />
    </Panel>
  );
}

import { useState } from 'react';
import { PROJECT_STATUSES, SIDES } from '../../../shared/domain/plan/projects.ts';
import type { SentInput } from '../../../shared/contract/contract.ts';
import { ProvenanceBadge } from '../../components/Badge.tsx';
import { BilingualField } from '../../components/BilingualField.tsx';
import { MonthField } from '../../components/NumberField.tsx';
import { Select } from '../../components/Select.tsx';
import { Switch } from '../../components/Switch.tsx';
import { TextField } from '../../components/TextField.tsx';
import { useDecide } from '../../data/decisions.ts';
import { useReadOnly } from '../../data/session.ts';
import { useCommand } from '../../data/useCommand.ts';
import { useTranslator } from '../../lib/translator.tsx';
import { PROVENANCE_KINDS } from '../provenance.ts';
import { CrossingChooser } from './CrossingChooser.tsx';
import { measureOptions } from './measures.ts';
import type { ProjectData, ProjectRow } from './useProjectRows.ts';

type Patch = SentInput<'project.update'>['patch'];

export function ProjectDetails({ data, row }: { data: ProjectData; row: ProjectRow }) {
  const translator = useTranslator();
  const { t, pick, month } = translator;
  const run = useCommand();
  const decide = useDecide(data.scenario);
  const isDisabled = useReadOnly();
  const { decided } = row;
  const { project } = decided;
  const isBaseline = data.scenario.parentId === null;

  const [codeProblem, setCodeProblem] = useState<string | null>(null);
  const save = (patch: Patch) => void run('project.update', { id: project.id, patch });

  const saveCode = (entered: string): string | null => {
    const code = entered.trim();
    if (code === '') return t('projects.codeMissing');
    const owner = data.rows.find(
      ({ decided: { project: other } }) =>
        other.id !== project.id && other.code.toUpperCase() === code.toUpperCase(),
    )?.decided.project;
    if (owner) {
      return t('projects.codeTaken', { code, title: pick(owner.title) });
    }
    setCodeProblem(null);
    void run('project.update', { id: project.id, patch: { code } }, { onError: setCodeProblem });
    return null;
  };

  return (
    <div className="stack">
      <div className="form-grid">
        <TextField
          label={t('projects.code')}
          value={project.code}
          maxLength={20}
          error={codeProblem}
          isDisabled={isDisabled}
          onCommit={saveCode}
        />
        <Select
          label={t('projects.status')}
          value={project.status}
          isDisabled={isDisabled}
          options={PROJECT_STATUSES.map((status) => ({ value: status, label: t(`status.${status}`) }))}
          onChange={(status) => save({ status })}
        />
        <Select
          label={t('projects.side')}
          value={project.side}
          isDisabled={isDisabled}
          options={SIDES.map((side) => ({ value: side, label: t(`side.${side}`) }))}
          onChange={(side) => save({ side })}
        />
      </div>
      <BilingualField
        label={t('projects.title')}
        value={project.title}
        maxLength={500}
        isDisabled={isDisabled}
        onCommit={(title) => {
          if (title.en === '' && title.es === '') return t('projects.titleMissing');
          save({ title });
          return null;
        }}
      />
      <Select
        label={t('projects.measure')}
        value={project.measureId}
        isDisabled={isDisabled}
        options={measureOptions(data.recommendations, translator)}
        onChange={(measureId) => save({ measureId })}
      />
      <div>
        <MonthField
          label={t('projects.start')}
          value={decided.startMonth}
          isDisabled={isDisabled}
          onCommit={(start) => decide.start(decided, start)}
        />
        <p className="field__hint">
          {isBaseline
            ? t('projects.startInBaseline', { year: String(row.startYear) })
            : t('projects.startInScenario', {
                year: String(row.startYear),
                baseline: month(project.startMonth),
              })}
        </p>
      </div>
      <div className="switch-row">
        <Switch
          isSelected={decided.included}
          isDisabled={isDisabled}
          onChange={(included) => decide.toggle(decided, included)}
        >
          {t('projects.includedHere')}
        </Switch>
        <Switch
          isSelected={project.mustFund}
          isDisabled={isDisabled}
          onChange={(mustFund) => save({ mustFund })}
        >
          {t('projects.mustFundLong')}
        </Switch>
      </div>
      <div className="form-grid">
        <TextField
          label={t('projects.sponsor')}
          value={project.sponsor}
          maxLength={200}
          isDisabled={isDisabled}
          onCommit={(sponsor) => {
            save({ sponsor });
          }}
        />
        <TextField
          label={t('projects.location')}
          value={project.location}
          maxLength={200}
          isDisabled={isDisabled}
          onCommit={(location) => {
            save({ location });
          }}
        />
      </div>
      <CrossingChooser
        chosenIds={project.crossingIds}
        isDisabled={isDisabled}
        onChange={(crossingIds) => save({ crossingIds })}
      />
      <BilingualField
        multiline
        label={t('projects.description')}
        value={project.description}
        maxLength={2000}
        isDisabled={isDisabled}
        onCommit={(description) => {
          save({ description });
          return null;
        }}
      />
      <section className="stack" aria-label={t('projects.source')}>
        <div className="project-source">
          <Select
            label={t('projects.provenance')}
            value={project.provenance.kind}
            isDisabled={isDisabled}
            options={PROVENANCE_KINDS.map((kind) => ({ value: kind, label: t(`provenance.${kind}`) }))}
            onChange={(kind) => save({ provenance: { ...project.provenance, kind } })}
          />
          <ProvenanceBadge provenance={project.provenance} />
        </div>
        <BilingualField
          multiline
          label={t('projects.source')}
          value={project.provenance.source}
          maxLength={2000}
          isDisabled={isDisabled}
          onCommit={(source) => {
            save({ provenance: { ...project.provenance, source } });
            return null;
          }}
        />
      </section>
    </div>
  );
}

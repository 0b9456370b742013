import { Plus, Trash2 } from 'lucide-react';
import { sumCents } from '../../../shared/domain/money.ts';
import { PHASE_KINDS, type Phase, type SpendProfile } from '../../../shared/domain/plan/projects.ts';
import { Button, IconButton } from '../../components/Button.tsx';
import { DataTable, type Column } from '../../components/DataTable.tsx';
import { MoneyField, NumberField, YearField } from '../../components/NumberField.tsx';
import { EmptyState } from '../../components/Panel.tsx';
import { Select } from '../../components/Select.tsx';
import { useReadOnly } from '../../data/session.ts';
import { useCommand } from '../../data/useCommand.ts';
import { useTranslator } from '../../lib/translator.tsx';
import { useUi } from '../../stores/ui.ts';
import type { ProjectData, ProjectRow } from './useProjectRows.ts';

const PROFILE_KINDS = ['uniform', 'beta'] as const;
/** The usual S-curve of construction: slow at both ends, fastest in the middle. */
const S_CURVE: SpendProfile = { kind: 'beta', alpha: 2, beta: 2 };
const UNIFORM: SpendProfile = { kind: 'uniform' };
const MAX_MONTHS = 600;

export function PhaseTable({ data, row }: { data: ProjectData; row: ProjectRow }) {
  const { t, money } = useTranslator();
  const run = useCommand();
  const toast = useUi((ui) => ui.toast);
  const isDisabled = useReadOnly();
  const { project } = row.decided;
  const { currency } = data.info;
  const phases = data.phases
    .filter((phase) => phase.projectId === project.id)
    .sort(
      (a, b) => a.offsetMonths - b.offsetMonths || PHASE_KINDS.indexOf(a.kind) - PHASE_KINDS.indexOf(b.kind),
    );

  const save = (phase: Phase, change: Partial<Phase>) => void run('phase.save', { ...phase, ...change });
  const add = () => {
    const last = phases.at(-1);
    void run('phase.save', {
      id: null,
      projectId: project.id,
      kind: last ? 'construction' : 'planning',
      offsetMonths: Math.min(
        MAX_MONTHS,
        Math.max(0, ...phases.map((phase) => phase.offsetMonths + phase.durationMonths)),
      ),
      durationMonths: 12,
      costCents: 0,
      priceBaseYear: last?.priceBaseYear ?? data.info.firstYear,
      profile: UNIFORM,
    });
  };
  const remove = async (phase: Phase) => {
    const done = await run('phase.delete', { id: phase.id });
    if (!done) return;
    toast('done', t('projects.phaseDeleted', { phase: t(`phase.${phase.kind}`), code: project.code }));
  };

  const named = (phase: Phase, field: string) => `${field}: ${t(`phase.${phase.kind}`)}`;
  const columns: Column<Phase>[] = [
    {
      key: 'kind',
      label: t('projects.phase'),
      cell: (phase) => (
        <Select
          bare
          label={named(phase, t('projects.phase'))}
          value={phase.kind}
          isDisabled={isDisabled}
          options={PHASE_KINDS.map((kind) => ({ value: kind, label: t(`phase.${kind}`) }))}
          onChange={(kind) => save(phase, { kind })}
        />
      ),
    },
    {
      key: 'offset',
      label: t('projects.offset'),
      numeric: true,
      cell: (phase) => (
        <NumberField
          bare
          label={named(phase, t('projects.offset'))}
          value={phase.offsetMonths}
          min={0}
          max={MAX_MONTHS}
          isDisabled={isDisabled}
          onCommit={(offsetMonths) => save(phase, { offsetMonths })}
        />
      ),
    },
    {
      key: 'duration',
      label: t('projects.duration'),
      numeric: true,
      cell: (phase) => (
        <NumberField
          bare
          label={named(phase, t('projects.duration'))}
          value={phase.durationMonths}
          min={1}
          max={MAX_MONTHS}
          isDisabled={isDisabled}
          onCommit={(durationMonths) => save(phase, { durationMonths })}
        />
      ),
    },
    {
      key: 'cost',
      label: t('projects.cost'),
      numeric: true,
      cell: (phase) => (
        <MoneyField
          bare
          label={named(phase, t('projects.cost'))}
          cents={phase.costCents}
          currency={currency}
          isDisabled={isDisabled}
          onCommit={(costCents) => save(phase, { costCents })}
        />
      ),
    },
    {
      key: 'base',
      label: t('projects.priceBase'),
      numeric: true,
      cell: (phase) => (
        <YearField
          bare
          label={named(phase, t('projects.priceBase'))}
          value={phase.priceBaseYear}
          isDisabled={isDisabled}
          onCommit={(priceBaseYear) => save(phase, { priceBaseYear })}
        />
      ),
    },
    {
      key: 'profile',
      label: t('projects.profile'),
      cell: (phase) => (
        <Select
          bare
          label={named(phase, t('projects.profile'))}
          value={phase.profile.kind}
          isDisabled={isDisabled}
          options={PROFILE_KINDS.map((kind) => ({ value: kind, label: t(`projects.profile.${kind}`) }))}
          onChange={(kind) => save(phase, { profile: kind === 'beta' ? S_CURVE : UNIFORM })}
        />
      ),
    },
    {
      key: 'delete',
      label: t('projects.remove'),
      cell: (phase) => (
        <IconButton
          small
          icon={<Trash2 aria-hidden />}
          label={t('projects.deletePhase', { phase: t(`phase.${phase.kind}`) })}
          isDisabled={isDisabled}
          onPress={() => void remove(phase)}
        />
      ),
    },
  ];
  return (
    <div className="stack">
      {phases.length === 0 ? (
        <EmptyState text={t('projects.noPhases')} />
      ) : (
        <div className="phases">
          <DataTable
            caption={t('projects.phasesCaption')}
            columns={columns}
            rows={phases}
            rowKey={(phase) => phase.id}
            foot={[
              t('projects.total'),
              null,
              null,
              money(sumCents(phases.map((phase) => phase.costCents)), currency),
              null,
              null,
              null,
            ]}
          />
        </div>
      )}
      <div>
        <Button icon={<Plus aria-hidden />} isDisabled={isDisabled} onPress={add}>
          {t('projects.addPhase')}
        </Button>
      </div>
    </div>
  );
}

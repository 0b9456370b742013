import type { Crossing, LaneGroup, LaneGroupKind } from '../../../shared/domain/plan/crossings.ts';
import { Select } from '../../components/Select.tsx';
import { useTranslator } from '../../lib/translator.tsx';
import { crossingName } from '../crossing-name.ts';

interface LaneGroupChooserProps {
  readonly crossingLabel: string;
  readonly laneGroupLabel: string;
  readonly crossings: readonly Crossing[];
  /** Those to choose from; crossings without any of them are not offered. */
  readonly laneGroups: readonly LaneGroup[];
  /** Crossings that stand first, under a heading of their own. */
  readonly ownIds: readonly string[];
  readonly chosenId: string | null;
  /** Taken at a crossing that has it, until somebody chooses. */
  readonly usualKind?: LaneGroupKind | undefined;
  /** A sentence under the fields. */
  readonly problem: string | null;
  readonly onChange: (laneGroupId: string) => void;
}

/** A lane group by its crossing. Choosing the crossing chooses a lane group there at once. */
export function LaneGroupChooser(props: LaneGroupChooserProps) {
  const { crossings, laneGroups, ownIds, chosenId, usualKind, problem, onChange } = props;
  const { t, language, locale } = useTranslator();
  const chosen = laneGroups.find(({ id }) => id === chosenId);
  const lanesOf = Map.groupBy(laneGroups, ({ crossingId }) => crossingId);
  const collator = new Intl.Collator(locale);
  const offered = crossings
    .filter(({ id }) => lanesOf.has(id))
    .map((crossing) => ({
      value: crossing.id,
      label: crossingName(crossing, language),
      isOwn: ownIds.includes(crossing.id),
    }))
    .sort((a, b) => Number(b.isOwn) - Number(a.isOwn) || collator.compare(a.label, b.label))
    .map(({ isOwn, ...option }) => ({
      ...option,
      group: t(isOwn ? 'projects.effect.ownCrossings' : 'projects.effect.otherCrossings'),
    }));
  const chooseCrossing = (crossingId: string) => {
    const lanes = lanesOf.get(crossingId) ?? [];
    const kind = chosen?.kind ?? usualKind;
    const first = lanes.find((laneGroup) => laneGroup.kind === kind) ?? lanes[0];
    if (first) onChange(first.id);
  };
  const lanesHere = chosen ? (lanesOf.get(chosen.crossingId) ?? []) : [];
  return (
    <div className="stack">
      <Select
        label={props.crossingLabel}
        placeholder={t('projects.effect.chooseCrossing')}
        value={chosen?.crossingId ?? null}
        options={offered}
        onChange={chooseCrossing}
      />
      <Select
        label={props.laneGroupLabel}
        placeholder={t('projects.effect.chooseLaneGroup')}
        value={chosen?.id ?? null}
        isDisabled={!chosen}
        options={lanesHere.map(({ id, kind }) => ({ value: id, label: t(`laneGroup.${kind}`) }))}
        onChange={onChange}
      />
      {problem === null ? null : (
        <p className="field__error" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}

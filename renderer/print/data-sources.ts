import type { Bilingual, Provenance } from '../../shared/domain/plan/common.ts';
import type { Plan } from '../../shared/domain/plan/plan.ts';

const SUBJECTS = [
  'crossings',
  'laneGroups',
  'arrivalProfiles',
  'observations',
  'targets',
  'effects',
] as const;
type Subject = (typeof SUBJECTS)[number];

/** Rows of the plan that rest on the same source, or on too many different ones to be printed. */
export interface DataSource {
  readonly key: string;
  readonly subject: Subject;
  readonly mark: Provenance['kind'];
  readonly entries: number;
  readonly source:
    { readonly kind: 'one'; readonly text: Bilingual } | { readonly kind: 'many'; readonly count: number };
}

/** A subject with more sources of one mark than this gets one line for all of them. */
const PRINTED_SOURCES = 12;

function sourcesOf(subject: Subject, plan: Plan): DataSource[] {
  const provenances = plan[subject].map((row) => row.provenance);
  return [...Map.groupBy(provenances, (provenance) => provenance.kind)].flatMap(
    ([mark, ofMark]): DataSource[] => {
      const bySource = [...Map.groupBy(ofMark, ({ source }) => `${source.en}\n${source.es}`)];
      const key = `${subject} ${mark}`;
      if (bySource.length > PRINTED_SOURCES) {
        return [
          { key, subject, mark, entries: ofMark.length, source: { kind: 'many', count: bySource.length } },
        ];
      }
      return bySource.map(([text, rows]) => ({
        key: `${key} ${text}`,
        subject,
        mark,
        entries: rows.length,
        source: { kind: 'one', text: rows[0]?.source ?? { en: '', es: '' } },
      }));
    },
  );
}

/** Where the crossings, their traffic, targets and effects come from. */
export function dataSources(plan: Plan): DataSource[] {
  return SUBJECTS.flatMap((subject) => sourcesOf(subject, plan));
}

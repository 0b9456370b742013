import { randomUUID } from 'node:crypto';
import { AppError } from '../../../shared/contract/errors.ts';
import type { Language } from '../../../shared/contract/session.ts';
import type { Bilingual, Provenance } from '../../../shared/domain/plan/common.ts';
import type { RowOf, TableName } from '../../../shared/domain/plan/plan.ts';
import { translatorFor } from '../../../shared/i18n/translator.ts';
import type { Recorder } from '../store/recorder.ts';

/** Tables whose rows are known by an id alone, with the word for one row in `not-found`. */
const KINDS = {
  funds: 'fund',
  projects: 'project',
  phases: 'phase',
  effects: 'effect',
  crossings: 'crossing',
  laneGroups: 'laneGroup',
  arrivalProfiles: 'arrivalProfile',
  targets: 'target',
  scenarios: 'scenario',
} as const satisfies Partial<Record<TableName, string>>;
export type TableWithId = keyof typeof KINDS;

/** The error for a row that a command names and the plan does not have. */
export function notFound(kind: string, id: string): AppError {
  return new AppError('not-found', { kind, id });
}

/** The row of an id. Throws `not-found`. */
export function rowById<T extends TableWithId>(recorder: Recorder, table: T, id: string): RowOf<T> {
  const rows: readonly { readonly id: string }[] = recorder.list(table);
  const row = rows.find((candidate) => candidate.id === id);
  if (!row) throw notFound(KINDS[table], id);
  return row as RowOf<T>;
}

/** The row with the fields that the patch gives. */
export function patched<Row extends object>(
  row: Row,
  patch: { readonly [Field in keyof Row]?: Row[Field] | undefined },
): Row {
  const given = Object.entries(patch).filter(([, value]) => value !== undefined);
  return { ...row, ...(Object.fromEntries(given) as Partial<Row>) };
}

/** A source may be so long; what the council writes before it must fit too. */
const SOURCE_KEPT = 1900;

/**
 * What a figure rests on after somebody changed it: no longer on its source, but on the council, which is told what it
 * replaced. An assumption stays one.
 */
export function changedByCouncil(provenance: Provenance): Provenance {
  if (provenance.kind === 'assumption') return provenance;
  const text = (language: Language): string =>
    translatorFor(language).t('provenance.changed', {
      source: provenance.source[language].slice(0, SOURCE_KEPT),
    });
  return { kind: 'assumption', source: { en: text('en'), es: text('es') } };
}

export function newId(prefix: string): string {
  return `${prefix}-${randomUUID()}`;
}

/** A name for an error's sentence, which takes one text: English, or Spanish where there is no English. */
export function nameOf(text: Bilingual): string {
  return text.en || text.es;
}

/** The list with one item taken out and put in at a place (1 is first; beyond the end is last). */
export function moved<Item>(items: readonly Item[], item: Item, place: number): readonly Item[] {
  const rest = items.filter((other) => other !== item);
  return rest.toSpliced(place - 1, 0, item);
}

import { z } from 'zod';
import type { HistoryEntry, HistoryState, HistorySubject } from '../../../shared/contract/plan-commands.ts';
import { bilingualSchema } from '../../../shared/domain/plan/common.ts';
import type { SqlRow } from './codec.ts';
import type { ReadHandle, WriteHandle } from './connection.ts';
import { isStoredTable, type StoredTable } from './tables.ts';

/**
 * The history is only ever added to: undo and redo are steps of their own that point at the edit which they reverse or
 * repeat. What can be undone and redone follows from reading it from the start, so it is the same after a restart.
 */
export type StepKind = 'edit' | 'undo' | 'redo';

/** One row's change in a step. Null before: it was made. Null after: it was removed. */
export interface RowChange {
  readonly table: StoredTable;
  readonly key: readonly (string | number)[];
  readonly before: unknown;
  readonly after: unknown;
}

export interface NewStep {
  readonly at: string;
  readonly who: string;
  readonly command: string;
  readonly subject: HistorySubject;
  readonly input: unknown;
  readonly changes: readonly RowChange[];
  readonly kind: StepKind;
  /** Sequence number of the edit that an undo or redo is about. */
  readonly reverses: number | null;
}

/** Edits that can be undone and redone, the next one last. */
export interface HistoryStacks {
  readonly undo: readonly number[];
  readonly redo: readonly number[];
  readonly lastSeq: number;
}

const changesSchema = z.array(
  z.strictObject({
    table: z.custom<StoredTable>(isStoredTable),
    key: z.array(z.union([z.string(), z.number()])),
    before: z.unknown(),
    after: z.unknown(),
  }),
);

const stepSchema = z.strictObject({
  seq: z.int(),
  kind: z.enum(['edit', 'undo', 'redo']),
  reverses: z.int().nullable(),
});

const entrySchema = z.strictObject({
  seq: z.int(),
  at: z.string(),
  who: z.string(),
  command: z.string(),
  subject: z
    .string()
    .transform((json): unknown => JSON.parse(json))
    .pipe(z.union([z.string(), bilingualSchema])),
});

const ENTRY_COLUMNS = 'seq, at, who, command, subject';

/** The stacks after one more step. Throws an Error when the step does not fit them: the history is damaged. */
export function advance(
  { undo, redo }: Pick<HistoryStacks, 'undo' | 'redo'>,
  step: { readonly seq: number; readonly kind: StepKind; readonly reverses: number | null },
): HistoryStacks {
  const { seq, kind, reverses } = step;
  if (kind === 'edit') return { undo: [...undo, seq], redo: [], lastSeq: seq };
  const from = kind === 'undo' ? undo : redo;
  if (reverses === null || from.at(-1) !== reverses) throw new Error(`history: step ${seq}`);
  return kind === 'undo'
    ? { undo: undo.slice(0, -1), redo: [...redo, reverses], lastSeq: seq }
    : { undo: [...undo, reverses], redo: redo.slice(0, -1), lastSeq: seq };
}

/** Reads the whole history and says what can be undone and redone. */
export function readStacks(handle: ReadHandle): HistoryStacks {
  const undo: number[] = [];
  let redo: number[] = [];
  let lastSeq = 0;
  for (const row of handle.all('SELECT seq, kind, reverses FROM history ORDER BY seq')) {
    const { seq, kind, reverses } = stepSchema.parse(row);
    lastSeq = seq;
    if (kind === 'edit') {
      undo.push(seq);
      redo = [];
      continue;
    }
    const [from, to] = kind === 'undo' ? [undo, redo] : [redo, undo];
    const top = from.pop();
    if (top === undefined || top !== reverses) throw new Error(`history: step ${seq}`);
    to.push(top);
  }
  return { undo, redo, lastSeq };
}

/** Writes a step and returns its sequence number. */
export function appendStep(handle: WriteHandle, step: NewStep): number {
  handle.run(
    `INSERT INTO history (at, who, command, subject, input, changes, kind, reverses)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    step.at,
    step.who,
    step.command,
    JSON.stringify(step.subject),
    JSON.stringify(step.input),
    JSON.stringify(step.changes),
    step.kind,
    step.reverses,
  );
  return z.int().parse(handle.get('SELECT max(seq) AS seq FROM history')?.['seq']);
}

export function changesOf(handle: ReadHandle, seq: number): readonly RowChange[] {
  const row = handle.get('SELECT changes FROM history WHERE seq = ?', seq);
  return changesSchema.parse(JSON.parse(String(row?.['changes'])));
}

/** Reads every step in full. Throws an Error for one that cannot be understood. */
export function verifyHistory(handle: ReadHandle): void {
  for (const row of handle.all('SELECT seq, input, changes FROM history ORDER BY seq')) {
    JSON.parse(String(row['input']));
    changesSchema.parse(JSON.parse(String(row['changes'])));
  }
}

/** What turns the changes back: each reversed, the last one first. */
export function inverse(changes: readonly RowChange[]): readonly RowChange[] {
  return changes.toReversed().map((change) => ({ ...change, before: change.after, after: change.before }));
}

function entryOf(row: SqlRow | undefined): HistoryEntry | null {
  return row ? entrySchema.parse(row) : null;
}

export function entryAt(handle: ReadHandle, seq: number | undefined): HistoryEntry | null {
  if (seq === undefined) return null;
  return entryOf(handle.get(`SELECT ${ENTRY_COLUMNS} FROM history WHERE seq = ?`, seq));
}

/** The newest entries, newest first. */
export function listEntries(handle: ReadHandle, limit: number): readonly HistoryEntry[] {
  const rows = handle.all(`SELECT ${ENTRY_COLUMNS} FROM history ORDER BY seq DESC LIMIT ?`, limit);
  return rows.map((row) => entrySchema.parse(row));
}

export function historyState(handle: ReadHandle, stacks: HistoryStacks): HistoryState {
  return {
    undo: entryAt(handle, stacks.undo.at(-1)),
    redo: entryAt(handle, stacks.redo.at(-1)),
    lastSeq: stacks.lastSeq,
  };
}

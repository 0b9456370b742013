import { isDeepStrictEqual } from 'node:util';
import type { Plan } from '../../../shared/domain/plan/plan.ts';
import { keyValues } from './codec.ts';
import type { WriteHandle } from './connection.ts';
import type { RowChange } from './history.ts';
import { deleteRow, getRow, listRows, putRow } from './rows.ts';
import type { KeyOf, StoredRow, StoredTable } from './tables.ts';

type Tables = Exclude<StoredTable, 'info'>;

/** What an edit works with: it reads the plan as it stands within the step, and every change is written down. */
export interface Recorder {
  readonly info: () => Plan['info'];
  list<T extends Tables>(table: T): readonly StoredRow<T>[];
  get<T extends StoredTable>(table: T, key: KeyOf<T>): StoredRow<T> | undefined;
  /** Inserts or replaces a row. Equal to what is there: nothing happens. */
  put<T extends StoredTable>(table: T, row: StoredRow<T>): void;
  remove<T extends StoredTable>(table: T, key: KeyOf<T>): void;
}

export interface Recording {
  readonly recorder: Recorder;
  readonly changes: readonly RowChange[];
}

/** A recorder within an open transaction. Tables that the step has not touched are read from the snapshot. */
export function record(handle: WriteHandle, snapshot: Plan): Recording {
  const changes: RowChange[] = [];
  const touched = new Set<StoredTable>();

  const note = <T extends StoredTable>(
    table: T,
    key: KeyOf<T>,
    before: StoredRow<T> | undefined,
    after: StoredRow<T> | undefined,
  ): void => {
    touched.add(table);
    changes.push({ table, key: keyValues(table, key), before: before ?? null, after: after ?? null });
  };

  const recorder: Recorder = {
    info: () => (touched.has('info') ? (listRows(handle, 'info')[0] ?? snapshot.info) : snapshot.info),
    list: <T extends Tables>(table: T) =>
      touched.has(table) ? listRows(handle, table) : (snapshot[table] as unknown as readonly StoredRow<T>[]),
    get: (table, key) => getRow(handle, table, key),
    put: <T extends StoredTable>(table: T, row: StoredRow<T>) => {
      const key = row as KeyOf<T>;
      const before = getRow(handle, table, key);
      if (before && isDeepStrictEqual(before, row)) return;
      const after = putRow(handle, table, row);
      if (before && isDeepStrictEqual(before, after)) return;
      note(table, key, before, after);
    },
    remove: (table, key) => {
      const before = getRow(handle, table, key);
      if (!before) return;
      deleteRow(handle, table, key);
      note(table, key, before, undefined);
    },
  };
  return { recorder, changes };
}

/** Carries recorded changes out again (redo) or, inverted, back (undo). */
export function replay(handle: WriteHandle, changes: readonly RowChange[]): void {
  for (const { table, before, after } of changes) {
    if (after === null) deleteRow(handle, table, before as StoredRow<StoredTable>);
    else putRow(handle, table, after as StoredRow<StoredTable>);
  }
}

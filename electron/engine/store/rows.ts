import type { Plan } from '../../../shared/domain/plan/plan.ts';
import { columnsOf, decodeRow, encodeRow, keyColumnsOf, keyValues, type SqlRow } from './codec.ts';
import type { ReadHandle, WriteHandle } from './connection.ts';
import { descriptionOf, type KeyOf, type StoredRow, type StoredTable } from './tables.ts';

function select(table: StoredTable): string {
  return `SELECT ${columnsOf(table).join(', ')} FROM ${descriptionOf(table).sqlName}`;
}

function whereKey(table: StoredTable): string {
  return keyColumnsOf(table)
    .map((column) => `${column} = ?`)
    .join(' AND ');
}

/** All rows of a table in the table's order. */
export function listRows<T extends StoredTable>(handle: ReadHandle, table: T): readonly StoredRow<T>[] {
  const rows = handle.all(`${select(table)} ORDER BY ${descriptionOf(table).order}`);
  return rows.map((row: SqlRow) => decodeRow(table, row));
}

export function getRow<T extends StoredTable>(
  handle: ReadHandle,
  table: T,
  key: KeyOf<T>,
): StoredRow<T> | undefined {
  const row = handle.get(`${select(table)} WHERE ${whereKey(table)}`, ...keyValues(table, key));
  return row && decodeRow(table, row);
}

/** Inserts a row or gives the row of the same key new values; returns it as its schema parsed it. */
export function putRow<T extends StoredTable>(
  handle: WriteHandle,
  table: T,
  row: StoredRow<T>,
): StoredRow<T> {
  const columns = columnsOf(table);
  const keys = keyColumnsOf(table);
  const changing = columns.filter((column) => !keys.includes(column));
  const encoded = encodeRow(table, row);
  handle.run(
    `INSERT INTO ${descriptionOf(table).sqlName} (${columns.join(', ')})
     VALUES (${columns.map(() => '?').join(', ')})
     ON CONFLICT (${keys.join(', ')})
     DO UPDATE SET ${changing.map((column) => `${column} = excluded.${column}`).join(', ')}`,
    ...encoded.values,
  );
  return encoded.row;
}

export function deleteRow<T extends StoredTable>(handle: WriteHandle, table: T, key: KeyOf<T>): void {
  handle.run(
    `DELETE FROM ${descriptionOf(table).sqlName} WHERE ${whereKey(table)}`,
    ...keyValues(table, key),
  );
}

/** The whole plan. Throws an Error that says what does not fit when the file's content is not a plan's. */
export function readPlan(handle: ReadHandle): Plan {
  const infos = listRows(handle, 'info');
  const [info] = infos;
  if (!info || infos.length > 1) throw new Error(`plan: ${infos.length} rows`);
  const plan: Plan = {
    info,
    funds: listRows(handle, 'funds'),
    contributions: listRows(handle, 'contributions'),
    projects: listRows(handle, 'projects'),
    phases: listRows(handle, 'phases'),
    effects: listRows(handle, 'effects'),
    crossings: listRows(handle, 'crossings'),
    laneGroups: listRows(handle, 'laneGroups'),
    arrivalProfiles: listRows(handle, 'arrivalProfiles'),
    observations: listRows(handle, 'observations'),
    targets: listRows(handle, 'targets'),
    scenarios: listRows(handle, 'scenarios'),
    decisions: listRows(handle, 'decisions'),
    assumptions: listRows(handle, 'assumptions'),
    assumptionOverrides: listRows(handle, 'assumptionOverrides'),
  };
  const roots = plan.scenarios.filter((scenario) => scenario.parentId === null).length;
  if (roots !== 1) throw new Error(`scenarios: ${roots} baselines`);
  return plan;
}

/** A plan with some of its tables read again after a step changed them. */
export function rereadTables(handle: ReadHandle, plan: Plan, tables: Iterable<StoredTable>): Plan {
  const changed = Object.fromEntries(
    [...tables].map((table) => {
      const rows: readonly unknown[] = listRows(handle, table);
      return [table, table === 'info' ? rows[0] : rows];
    }),
  ) as Partial<Plan>;
  return { ...plan, ...changed };
}

/** Writes all rows of a plan into empty tables. */
export function writePlan(handle: WriteHandle, plan: Plan): void {
  const put = <T extends StoredTable>(table: T, rows: readonly StoredRow<T>[]): void => {
    for (const row of rows) putRow(handle, table, row);
  };
  put('info', [plan.info]);
  put('funds', plan.funds);
  put('contributions', plan.contributions);
  put('projects', plan.projects);
  put('phases', plan.phases);
  put('effects', plan.effects);
  put('crossings', plan.crossings);
  put('laneGroups', plan.laneGroups);
  put('arrivalProfiles', plan.arrivalProfiles);
  put('observations', plan.observations);
  put('targets', plan.targets);
  put('scenarios', plan.scenarios);
  put('decisions', plan.decisions);
  put('assumptions', plan.assumptions);
  put('assumptionOverrides', plan.assumptionOverrides);
}

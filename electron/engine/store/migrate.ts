import { APPLICATION_ID, openInMemory, type ReadHandle, type WriteHandle } from './connection.ts';
import type { Migration } from './migrations/index.ts';

/** The format that a list of migrations leads to. Throws when their numbers are not 1, 2, 3 …: a programming error. */
export function newestFormat(migrations: readonly Migration[]): number {
  migrations.forEach((migration, index) => {
    if (migration.to !== index + 1)
      throw new RangeError(`Migration ${index + 1} is numbered ${migration.to}.`);
  });
  return migrations.length;
}

export function formatOf(handle: ReadHandle): number {
  return Number(handle.get('PRAGMA user_version')?.['user_version'] ?? 0);
}

/**
 * Brings a database to the newest format in one transaction. Nothing changes when a step or `verify`, which looks at the
 * result before it is committed, throws.
 */
export function migrate(
  handle: WriteHandle,
  migrations: readonly Migration[],
  verify: (handle: ReadHandle) => void = () => undefined,
): void {
  newestFormat(migrations);
  handle.transaction(() => {
    for (const { to, sql } of migrations.slice(formatOf(handle))) {
      handle.script(sql);
      handle.script(`PRAGMA user_version = ${to}`);
    }
    handle.script(`PRAGMA application_id = ${APPLICATION_ID}`);
    checkSchema(handle, migrations);
    verify(handle);
  });
}

function schemaText(handle: ReadHandle): string {
  return JSON.stringify(
    handle.all(
      "SELECT type, name, tbl_name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite_stat%' ORDER BY type, name",
    ),
  );
}

const knownSchemas = new WeakMap<Migration, string>();

function expectedSchema(migrations: readonly Migration[]): string {
  const last = migrations.at(-1);
  if (!last) return '[]';
  const known = knownSchemas.get(last);
  if (known !== undefined) return known;
  const empty = openInMemory();
  try {
    for (const { sql } of migrations) empty.script(sql);
    const text = schemaText(empty);
    knownSchemas.set(last, text);
    return text;
  } finally {
    empty.close();
  }
}

/** A plan has the tables, indexes and constraints of its format and nothing else: no trigger or view from elsewhere. */
export function checkSchema(handle: ReadHandle, migrations: readonly Migration[]): void {
  if (schemaText(handle) !== expectedSchema(migrations)) throw new Error('schema');
}

import Database from 'better-sqlite3';
import type { SqlRow, SqlValue } from './codec.ts';

/** 'PUNT': the magic in the header by which a plan is known. */
export const APPLICATION_ID = 0x50554e54;

/** How long a statement waits for another process's short lock, milliseconds. */
const BUSY_TIMEOUT_MS = 5000;

/** A plan's database for reading. Statements that would write are refused. */
export interface ReadHandle {
  all(sql: string, ...params: readonly SqlValue[]): readonly SqlRow[];
  get(sql: string, ...params: readonly SqlValue[]): SqlRow | undefined;
  /** Runs several reads on one state of the plan, whatever others write meanwhile. */
  consistently<Value>(step: () => Value): Value;
  /** Online backup into a new file, page by page, while the plan stays usable. */
  backup(target: string): Promise<void>;
  /** The whole database as the bytes of a file. */
  serialize(): Buffer;
  close(): void;
}

/** A plan's database for reading and writing: what a function that changes a plan asks for. */
export interface WriteHandle extends ReadHandle {
  run(sql: string, ...params: readonly SqlValue[]): void;
  /** Several statements, e.g. of a migration. */
  script(sql: string): void;
  /** Runs the step in one IMMEDIATE transaction: all of it or, when it throws, nothing. */
  transaction<Value>(step: () => Value): Value;
}

type Connection = InstanceType<typeof Database>;

function pragma(connection: Connection, text: string): unknown {
  return connection.pragma(text, { simple: true });
}

function cachedStatements(connection: Connection) {
  const known = new Map<string, Database.Statement>();
  return (sql: string): Database.Statement => {
    const cached = known.get(sql);
    if (cached) return cached;
    const statement = connection.prepare(sql);
    known.set(sql, statement);
    return statement;
  };
}

function reading(connection: Connection): ReadHandle {
  const statementOf = cachedStatements(connection);
  const readOnly = (sql: string): Database.Statement => {
    const statement = statementOf(sql);
    if (!statement.readonly) throw new TypeError(`A read cannot run: ${sql}`);
    return statement;
  };
  return {
    all: (sql, ...params) => readOnly(sql).all(...params) as SqlRow[],
    get: (sql, ...params) => readOnly(sql).get(...params) as SqlRow | undefined,
    consistently: (step) => connection.transaction(step).deferred(),
    backup: async (target) => {
      await connection.backup(target);
    },
    serialize: () => connection.serialize(),
    close: () => {
      connection.close();
    },
  };
}

function writing(connection: Connection): WriteHandle {
  const statementOf = cachedStatements(connection);
  return {
    ...reading(connection),
    run: (sql, ...params) => {
      statementOf(sql).run(...params);
    },
    script: (sql) => {
      connection.exec(sql);
    },
    transaction: (step) => connection.transaction(step).immediate(),
  };
}

/** Settings of every connection: a file from elsewhere is data, whatever its schema tries to run. */
function prepare(connection: Connection): Connection {
  connection.pragma(`busy_timeout = ${BUSY_TIMEOUT_MS}`);
  connection.pragma('trusted_schema = OFF');
  connection.pragma('cell_size_check = ON');
  connection.pragma('foreign_keys = ON');
  return connection;
}

function opened(connection: Connection): Connection {
  try {
    return prepare(connection);
  } catch (error) {
    connection.close();
    throw error;
  }
}

/** Opens a file for reading; it must be there. */
export function openReadable(path: string): ReadHandle {
  const connection = new Database(path, { readonly: true, fileMustExist: true, timeout: BUSY_TIMEOUT_MS });
  return reading(opened(connection));
}

/** Opens a file for reading and writing without changing how it is journalled: for making and migrating files. */
export function openWritable(path: string): WriteHandle {
  const connection = new Database(path, { fileMustExist: true, timeout: BUSY_TIMEOUT_MS });
  return writing(opened(connection));
}

/** A database in memory, empty or with the content of a file. */
export function openInMemory(content?: Buffer): WriteHandle {
  if (!content) return writing(opened(new Database(':memory:')));
  // A database in memory knows no WAL: the copy says so in its header (bytes 18 and 19), or it would not open.
  const copy = Buffer.from(content);
  copy.fill(1, 18, 20);
  return writing(opened(new Database(copy)));
}

/** From here on the log and its index exist, and every commit is on disk when it returns: write-ahead log, synchronised at each commit. */
export function useWriteAheadLog(handle: WriteHandle): void {
  handle.script('PRAGMA synchronous = FULL; PRAGMA journal_mode = WAL;');
  // The first read makes the log's index: a disk without room for it is told now, not at the first edit.
  handle.get('SELECT count(*) FROM meta');
}

/**
 * Closes a plan so that it rests as one file that opens from a read-only disk too. Where that cannot be (somebody else is
 * reading it, the disk is full), it stays in WAL mode, which is as safe: closing never fails.
 */
export function closeAtRest(handle: WriteHandle): void {
  try {
    handle.script(
      'PRAGMA busy_timeout = 250; PRAGMA wal_checkpoint(TRUNCATE); PRAGMA journal_mode = DELETE;',
    );
  } catch {
    // What was committed is on disk, in the main file or in its log.
  }
  handle.close();
}

/** Makes a finished database file rest in one file: for backups and copies, which are born in WAL mode. */
export function settleFile(path: string): void {
  closeAtRest(openWritable(path));
}

/** A new, empty database file that becomes durable only by `syncFile`: it is renamed into its place afterwards. */
export function createDatabase(path: string): WriteHandle {
  const connection = new Database(path, { timeout: BUSY_TIMEOUT_MS });
  opened(connection);
  pragma(connection, 'journal_mode = DELETE');
  pragma(connection, 'synchronous = OFF');
  return writing(connection);
}

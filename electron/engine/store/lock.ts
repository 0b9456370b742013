import Database from 'better-sqlite3';
import { rmSync } from 'node:fs';
import { AppError } from '../../../shared/contract/errors.ts';
import { fileError } from './errors.ts';

/** The right to change a plan file, held until released or until the process ends, however it ends. */
export interface PlanLock {
  release(): void;
}

type Connection = InstanceType<typeof Database>;

const heldHere = new Set<string>();

export function lockFileOf(path: string): string {
  return `${path}-lock`;
}

/** Takes an exclusive lock on the sidecar, which the operating system drops when this process dies. */
function tryLock(lockFile: string): Connection | null {
  const connection = new Database(lockFile, { timeout: 0 });
  try {
    connection.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE;');
    return connection;
  } catch (error) {
    connection.close();
    if (error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY')) return null;
    throw error;
  }
}

/**
 * Whether the file under the sidecar's name is the one that we hold: its last owner may have removed it between our
 * opening and our locking, and somebody else may have made a new one.
 */
function holdsNamedFile(lockFile: string): boolean {
  const second = tryLock(lockFile);
  second?.close();
  return second === null;
}

function acquire(lockFile: string): Connection | null {
  for (;;) {
    const connection = tryLock(lockFile);
    if (!connection || holdsNamedFile(lockFile)) return connection;
    connection.close();
  }
}

function isNoDatabase(error: unknown): boolean {
  return error instanceof Database.SqliteError && /^SQLITE_(NOTADB|CORRUPT)/.test(error.code);
}

function acquireOrReplace(lockFile: string): Connection | null {
  try {
    return acquire(lockFile);
  } catch (error) {
    if (!isNoDatabase(error)) throw error;
    // Whatever lies there under our name, it locks nothing.
    rmSync(lockFile, { force: true });
    return acquire(lockFile);
  }
}

function removeLockFile(connection: Connection, lockFile: string): void {
  try {
    // Before letting go, so that nobody is given a file that is about to vanish. Windows allows it only afterwards.
    rmSync(lockFile, { force: true });
    connection.close();
  } catch {
    connection.close();
    rmSync(lockFile, { force: true });
  }
}

/** Locks a plan by its real path against every other opening in this process and others. Throws `file-in-use`. */
export function lockPlan(path: string): PlanLock {
  if (heldHere.has(path)) throw new AppError('file-in-use', { path });
  const lockFile = lockFileOf(path);
  let connection: Connection | null;
  try {
    connection = acquireOrReplace(lockFile);
  } catch (error) {
    const known = fileError(error, lockFile);
    // A sidecar that another user left and that we may not write.
    throw known.code === 'read-only' ? new AppError('file-no-permission', { path: lockFile }) : known;
  }
  if (!connection) throw new AppError('file-in-use', { path });
  const held = connection;
  heldHere.add(path);
  return {
    release: () => {
      if (!heldHere.delete(path)) return;
      try {
        removeLockFile(held, lockFile);
      } catch {
        // A sidecar that stays behind is no lock: only an open transaction on it is.
      }
    },
  };
}

/** For a plan that is only read: no second window of this process on it, and no sidecar in a folder that is not ours. */
export function markInUse(path: string): PlanLock {
  if (heldHere.has(path)) throw new AppError('file-in-use', { path });
  heldHere.add(path);
  return { release: () => void heldHere.delete(path) };
}

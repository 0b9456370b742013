import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import type { Plan } from '../../../shared/domain/plan/plan.ts';
import { openInMemory, openReadable, openWritable, type ReadHandle } from './connection.ts';
import { contentError } from './errors.ts';
import { isWritable, rollbackJournalOf, walOf } from './files.ts';
import { readStacks, type HistoryStacks } from './history.ts';
import { checkSchema, formatOf, migrate, newestFormat } from './migrate.ts';
import type { Migration } from './migrations/index.ts';
import { checkFormat, realFile, recognisePlan } from './recognise.ts';
import { readPlan } from './rows.ts';

/** All that a file of the newest format holds, checked. */
export interface LoadedPlan {
  readonly plan: Plan;
  readonly stacks: HistoryStacks;
}

/** A plan file that is open for reading only. */
export interface ReadablePlan extends LoadedPlan {
  readonly path: string;
  readonly handle: ReadHandle;
  /** Format of the file itself; an older one was migrated in memory. */
  readonly format: number;
  close(): void;
}

/** Throws an Error that says what is wrong with the pages or references of a database. */
function checkPages(handle: ReadHandle): void {
  const found = String(handle.get('PRAGMA quick_check(1)')?.['quick_check']);
  if (found !== 'ok') throw new Error(found.replaceAll(/\s+/g, ' '));
  const broken = handle.get('PRAGMA foreign_key_check');
  if (broken) throw new Error(`${broken['table']} → ${broken['parent']}`);
}

/** Reads and checks everything in a database of the newest format. Throws an Error that says what does not fit. */
export function load(handle: ReadHandle, migrations: readonly Migration[]): LoadedPlan {
  return handle.consistently(() => {
    checkPages(handle);
    checkSchema(handle, migrations);
    return { plan: readPlan(handle), stacks: readStacks(handle) };
  });
}

/** Opens a copy of the file and its logs in a temporary folder, where SQLite may put them together. */
function openCopy(path: string): ReadHandle {
  const folder = mkdtempSync(join(tmpdir(), 'puente-'));
  const remove = (): void => {
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const copy = join(folder, basename(path));
    for (const name of [path, walOf(path), rollbackJournalOf(path)]) {
      if (existsSync(name)) copyFileSync(name, join(folder, basename(name)));
    }
    const handle = openWritable(copy);
    return {
      ...handle,
      close: () => {
        handle.close();
        remove();
      },
    };
  } catch (error) {
    remove();
    throw error;
  }
}

/**
 * Whether SQLite would have to write beside the file to read it: to roll an unfinished change back, or to use a log in a
 * place that is not ours to write.
 */
function needsCopy(path: string, isWal: boolean): boolean {
  if (existsSync(rollbackJournalOf(path))) return true;
  const ours = isWritable(path) && isWritable(dirname(path));
  return !ours && (isWal || existsSync(walOf(path)));
}

/** The same plan in the newest format, migrated in memory; closes the handle it was given. */
function migratedInMemory(handle: ReadHandle, migrations: readonly Migration[]): ReadHandle {
  try {
    checkPages(handle);
    const migrated = openInMemory(handle.serialize());
    migrate(migrated, migrations);
    return migrated;
  } finally {
    handle.close();
  }
}

/**
 * Opens a plan without changing its file, even by one byte, and checks all of it. Throws `file-missing`,
 * `file-is-folder`, `file-no-permission`, `file-not-a-plan`, `file-newer`, `file-damaged`.
 */
export function openForReading(path: string, migrations: readonly Migration[]): ReadablePlan {
  const newest = newestFormat(migrations);
  const real = realFile(path);
  const header = recognisePlan(real, newest);
  let handle: ReadHandle | null = null;
  try {
    const opened = needsCopy(real, header.isWal) ? openCopy(real) : openReadable(real);
    handle = opened;
    const format = formatOf(opened);
    checkFormat(real, format, newest);
    const current = format < newest ? migratedInMemory(opened, migrations) : opened;
    handle = current;
    return {
      ...load(current, migrations),
      path: real,
      handle: current,
      format,
      close: () => current.close(),
    };
  } catch (error) {
    handle?.close();
    throw contentError(error, real);
  }
}

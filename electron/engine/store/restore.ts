import { existsSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { AppError } from '../../../shared/contract/errors.ts';
import { makeBackup } from './backups.ts';
import { closeAtRest, openReadable, openWritable, settleFile } from './connection.ts';
import { keepUnder } from './files.ts';
import { openForReading } from './load.ts';
import type { Migration } from './migrations/index.ts';
import { realTarget, replaceFile } from './replace.ts';

export interface RestoreOptions {
  readonly migrations: readonly Migration[];
  readonly now: () => Date;
}

export interface Restored {
  readonly path: string;
  /** Where the content that was replaced is now; null when there was no file. */
  readonly keptAs: string | null;
}

/** `Plan.puente` → `Plan (2027-03-04 101530).puente`, with a number when that is taken. */
function nameForKept(path: string, now: Date): string {
  const extension = extname(path);
  const stem = basename(path, extension);
  const two = (part: number): string => String(part).padStart(2, '0');
  const day = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  const time = `${day} ${two(now.getHours())}${two(now.getMinutes())}${two(now.getSeconds())}`;
  for (let number = 1; ; number += 1) {
    const name = `${stem} (${time}${number > 1 ? `, ${number}` : ''})${extension}`;
    const kept = join(dirname(path), name);
    if (!existsSync(kept)) return kept;
  }
}

/** When the present file is a sound plan, backs it up too and puts its log into it. A damaged one is left as it is. */
async function settlePresent(path: string, { migrations, now }: RestoreOptions): Promise<void> {
  let seq: number;
  try {
    const present = openForReading(path, migrations);
    seq = present.stacks.lastSeq;
    present.close();
  } catch {
    return;
  }
  const handle = openWritable(path);
  try {
    await makeBackup(handle, path, now(), seq, 'before-restore');
  } finally {
    closeAtRest(handle);
  }
}

/** Throws `backup-missing`, or what is wrong with the backup. */
export function verifyBackup(backupPath: string, migrations: readonly Migration[]): void {
  if (!existsSync(backupPath)) throw new AppError('backup-missing', { path: backupPath });
  openForReading(backupPath, migrations).close();
}

/**
 * Puts a backup in the place of a plan file. What stood there stays beside it under another name. Nothing changes when
 * the backup is missing (`backup-missing`) or not sound, or when the plan is open somewhere (`file-in-use`).
 */
export async function restoreBackup(
  path: string,
  backupPath: string,
  options: RestoreOptions,
): Promise<Restored> {
  verifyBackup(backupPath, options.migrations);
  let keptAs: string | null = null;
  const target = await replaceFile(path, true, async (temporary) => {
    const present = realTarget(path);
    const backup = openReadable(backupPath);
    try {
      await backup.backup(temporary);
    } finally {
      backup.close();
    }
    settleFile(temporary);
    if (!existsSync(present)) return;
    await settlePresent(present, options);
    keptAs = nameForKept(present, options.now());
    keepUnder(present, keptAs);
  });
  return { path: target, keptAs };
}

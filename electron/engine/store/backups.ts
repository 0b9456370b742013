import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { BackupFile } from '../../../shared/contract/session.ts';
import { settleFile, type ReadHandle } from './connection.ts';
import { fileError } from './errors.ts';
import { publishFile, removeDatabase, temporaryBeside } from './files.ts';

/** A backup in the folder beside its plan. Its name says when it was made and after which step of the history. */
export interface Backup extends BackupFile {
  readonly seq: number;
  /** Made before the file's format changed: kept whatever else is. */
  readonly isMilestone: boolean;
}

/** Why a backup was made, where it was not the timer. */
export type BackupReason = `before-format-${number}` | 'before-restore';

const KEEP_TODAY = 3;
const KEEP_IN_ALL = 10;
const NAME = /^(\d{4})-(\d\d)-(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z-s(\d+)(-before-[a-z]+(?:-\d+)?)?\.puente$/;

export function backupFolderOf(path: string): string {
  return join(dirname(path), `.${basename(path)}.backups`);
}

function nameOf(at: Date, seq: number, reason?: BackupReason): string {
  // Colons and dots of the time are left out: Windows allows no colon in a name.
  const time = at.toISOString().replaceAll(/[:.]/g, '');
  return `${time}-s${seq}${reason ? `-${reason}` : ''}.puente`;
}

function parseName(name: string): { createdAt: string; seq: number; isMilestone: boolean } | null {
  const match = NAME.exec(name);
  if (!match) return null;
  const [, year, month, day, hour, minute, second, millisecond, seq, reason] = match;
  return {
    createdAt: `${year}-${month}-${day}T${hour}:${minute}:${second}.${millisecond}Z`,
    seq: Number(seq),
    isMilestone: reason?.startsWith('-before-format') === true,
  };
}

/** Backups of a plan file, newest first. The file itself need not exist. */
export function listBackups(path: string): readonly Backup[] {
  const folder = backupFolderOf(path);
  let names: readonly string[];
  try {
    names = readdirSync(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw fileError(error, folder);
  }
  return names
    .flatMap((name) => {
      const parsed = parseName(name);
      const stats = parsed && statSync(join(folder, name), { throwIfNoEntry: false });
      return parsed && stats?.isFile() ? [{ ...parsed, path: join(folder, name), bytes: stats.size }] : [];
    })
    .sort((a, b) => b.createdAt.localeCompare(a.createdAt) || b.seq - a.seq);
}

/** Calendar day where the computer is: what a person calls today. */
function dayOf(date: Date): string {
  return `${date.getFullYear()}-${date.getMonth() + 1}-${date.getDate()}`;
}

/**
 * Backups that may go: all but the 3 newest of today, the newest of every earlier day, 10 in all. `backups` is newest
 * first. Milestones do not count and are never among them.
 */
export function surplusBackups<Kept extends Pick<Backup, 'createdAt' | 'isMilestone'>>(
  backups: readonly Kept[],
  now: Date,
): readonly Kept[] {
  const perDay = new Map<string, number>();
  let kept = 0;
  return backups.filter((backup) => {
    if (backup.isMilestone) return false;
    const day = dayOf(new Date(backup.createdAt));
    const ofDay = perDay.get(day) ?? 0;
    const isSurplus = ofDay >= (day === dayOf(now) ? KEEP_TODAY : 1) || kept >= KEEP_IN_ALL;
    if (!isSurplus) {
      perDay.set(day, ofDay + 1);
      kept += 1;
    }
    return isSurplus;
  });
}

/** Backs a plan up by SQLite's online backup and removes what retention no longer keeps. */
export async function makeBackup(
  handle: ReadHandle,
  path: string,
  at: Date,
  seq: number,
  reason?: BackupReason,
): Promise<Backup> {
  const folder = backupFolderOf(path);
  const target = join(folder, nameOf(at, seq, reason));
  const temporary = temporaryBeside(target);
  try {
    mkdirSync(folder, { recursive: true });
    await handle.backup(temporary);
    settleFile(temporary);
    publishFile(temporary, target, true);
  } catch (error) {
    removeDatabase(temporary);
    throw fileError(error, folder);
  }
  const backups = listBackups(path);
  for (const surplus of surplusBackups(backups, at)) rmSync(surplus.path, { force: true });
  const made = backups.find((backup) => backup.path === target);
  return made ?? { path: target, createdAt: at.toISOString(), bytes: 0, seq, isMilestone: false };
}

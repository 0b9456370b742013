import { toErrorValue } from '../../../shared/contract/errors.ts';
import { listBackups, makeBackup } from './backups.ts';
import type { ReadHandle } from './connection.ts';
import { fileError } from './errors.ts';
import type { OpenOptions } from './options.ts';

interface TimedPlan {
  readonly path: string;
  readonly handle: ReadHandle;
  readonly options: Pick<OpenOptions, 'now' | 'backupEveryMs' | 'onBackup' | 'onBackupFailed'>;
  readonly state: () => { readonly lastSeq: number; readonly changedAt: string };
  /** False for a plan that is only read: it never changes. */
  readonly runs: boolean;
}

export interface BackupTimer {
  /** Backs up now if there is anything new; answers when the newest backup was made. */
  readonly backup: () => Promise<string | null>;
  /** Ends the timer, after one last backup of what is new. Never fails: the plan itself is on disk. */
  readonly stop: () => Promise<void>;
}

/** Backs a plan up from time to time, as long as it keeps changing. One backup at a time. */
export function createBackupTimer({ path, handle, options, state, runs }: TimedPlan): BackupTimer {
  let running: Promise<string | null> | null = null;

  const backUpIfChanged = async (): Promise<string | null> => {
    const newest = listBackups(path)[0];
    const { lastSeq, changedAt } = state();
    const isCovered = newest ? newest.seq === lastSeq && newest.createdAt >= changedAt : lastSeq === 0;
    if (isCovered || !runs) return newest?.createdAt ?? null;
    const made = await makeBackup(handle, path, options.now(), lastSeq);
    options.onBackup(made.createdAt);
    return made.createdAt;
  };

  const backup = (): Promise<string | null> => {
    running ??= backUpIfChanged().finally(() => {
      running = null;
    });
    return running;
  };

  const backupOrTell = async (): Promise<void> => {
    try {
      await backup();
    } catch (error) {
      options.onBackupFailed(toErrorValue(fileError(error, path)));
    }
  };

  const timer = runs ? setInterval(() => void backupOrTell(), options.backupEveryMs) : null;
  timer?.unref();

  return {
    backup,
    stop: async () => {
      if (timer) clearInterval(timer);
      if (running) await running.catch(() => null);
      await backupOrTell();
    },
  };
}

import type { ErrorValue } from '../../../shared/contract/errors.ts';
import type { Migration } from './migrations/index.ts';

export interface OpenOptions {
  readonly migrations: readonly Migration[];
  readonly now: () => Date;
  readonly backupEveryMs: number;
  readonly onBackup: (lastBackupAt: string) => void;
  readonly onBackupFailed: (error: ErrorValue) => void;
  /** Only read, although the file may be writable: no lock, no edits. */
  readonly readOnly: boolean;
}

import Database from 'better-sqlite3';
import { existsSync, realpathSync } from 'node:fs';
import { dirname } from 'node:path';
import { AppError } from '../../../shared/contract/errors.ts';
import type {
  EditReply,
  HistoryEntry,
  HistoryState,
  HistorySubject,
} from '../../../shared/contract/plan-commands.ts';
import type { Plan } from '../../../shared/domain/plan/plan.ts';
import { createBackupTimer } from './backup-timer.ts';
import { makeBackup } from './backups.ts';
import { closeAtRest, openWritable, settleFile, useWriteAheadLog } from './connection.ts';
import type { ReadHandle, WriteHandle } from './connection.ts';
import { contentError, fileError } from './errors.ts';
import { isWritable } from './files.ts';
import { advance, appendStep, changesOf, entryAt, historyState, inverse, listEntries } from './history.ts';
import type { HistoryStacks, NewStep, RowChange } from './history.ts';
import { load, openForReading, type LoadedPlan } from './load.ts';
import { lockPlan, markInUse, type PlanLock } from './lock.ts';
import { migrate, newestFormat } from './migrate.ts';
import type { OpenOptions } from './options.ts';
import { realFile, recognisePlan } from './recognise.ts';
import { record, replay, type Recorder } from './recorder.ts';
import { realTarget, replaceFile } from './replace.ts';
import { rereadTables } from './rows.ts';

/** Who does what, as the history records it. */
interface EditContext {
  readonly who: string;
  readonly command: string;
  readonly input: unknown;
}

/** What an edit says about itself when it is done. */
export interface EditOutcome {
  readonly subject: HistorySubject;
  /** Id of the row that was made, where one was. */
  readonly id: string | null;
}

/** An open plan: its content as plain data, and the only ways to change it. */
export interface OpenPlan {
  /** Real path of the file. */
  readonly path: string;
  readonly readOnly: boolean;
  plan(): Plan;
  history(): HistoryState;
  entries(limit: number): readonly HistoryEntry[];
  /** Time of the last change, or of the file's creation; ISO 8601 in UTC. */
  changedAt(): string;
  /** One transaction, one step of the history; on disk when it returns. An edit that changes nothing is no step. */
  edit(context: EditContext, change: (recorder: Recorder) => EditOutcome): EditReply;
  undo(who: string): EditReply;
  redo(who: string): EditReply;
  /** Backs up if the plan changed since its newest backup; answers when the newest was made. */
  backup(): Promise<string | null>;
  saveCopy(path: string): Promise<string>;
  close(): Promise<void>;
}

interface Opened extends LoadedPlan {
  readonly path: string;
  readonly handle: ReadHandle;
  /** Null when the plan is open for reading only. */
  readonly writable: WriteHandle | null;
  readonly lock: PlanLock;
  close(): void;
}

/**
 * Opens a plan: for editing where file and folder may be written, else for reading. Nothing is written before all of the
 * file has been read and found sound. Throws the errors of `openForReading` and `file-in-use`.
 */
export async function openPlan(path: string, options: OpenOptions): Promise<OpenPlan> {
  const real = realFile(path);
  recognisePlan(real, newestFormat(options.migrations));
  const editable = !options.readOnly && isWritable(real) && isWritable(dirname(real));
  const lock = editable ? lockPlan(real) : options.readOnly ? NO_LOCK : markInUse(real);
  try {
    return buildOpenPlan(
      editable ? await openEditable(real, lock, options) : openReadOnly(real, lock, options),
      options,
    );
  } catch (error) {
    lock.release();
    throw contentError(error, real);
  }
}

/** Who only asks to read, for a print, may do so while the plan is open elsewhere. */
const NO_LOCK: PlanLock = { release: () => undefined };

function openReadOnly(path: string, lock: PlanLock, { migrations }: OpenOptions): Opened {
  return { ...openForReading(path, migrations), writable: null, lock };
}

async function openEditable(path: string, lock: PlanLock, options: OpenOptions): Promise<Opened> {
  const { migrations, now } = options;
  const checked = openForReading(path, migrations);
  checked.close();
  const handle = openWritable(path);
  try {
    let loaded: LoadedPlan = checked;
    if (checked.format < newestFormat(migrations)) {
      await makeBackup(handle, path, now(), checked.stacks.lastSeq, `before-format-${migrations.length}`);
      migrate(handle, migrations, (migrated) => {
        loaded = load(migrated, migrations);
      });
    }
    useWriteAheadLog(handle);
    return { ...loaded, path, handle, writable: handle, lock, close: () => closeAtRest(handle) };
  } catch (error) {
    handle.close();
    throw error;
  }
}

/** A constraint that an edit broke is a fault of ours, not of the file; the rest is told as what it is. */
function editError(error: unknown, path: string): unknown {
  const isConstraint = error instanceof Database.SqliteError && error.code.startsWith('SQLITE_CONSTRAINT');
  return error instanceof Database.SqliteError && !isConstraint ? fileError(error, path) : error;
}

function buildOpenPlan(opened: Opened, options: OpenOptions): OpenPlan {
  const { path, handle, writable, lock } = opened;
  const { now } = options;
  let plan = opened.plan;
  let stacks: HistoryStacks = opened.stacks;

  const changedAt = (): string => {
    const last = entryAt(handle, stacks.lastSeq);
    return last?.at ?? String(handle.get("SELECT value FROM meta WHERE key = 'created_at'")?.['value'] ?? '');
  };

  /** Writes a step and its changes in one transaction and brings the snapshot up to date. Null: nothing changed. */
  const commit = <Outcome>(
    run: (write: WriteHandle) => { step: NewStep; outcome: Outcome },
  ): { seq: number; outcome: Outcome } => {
    if (!writable) throw new AppError('read-only', { path });
    try {
      const done = writable.transaction(() => {
        const { step, outcome } = run(writable);
        const seq = step.changes.length === 0 ? null : appendStep(writable, step);
        return { seq, step, outcome };
      });
      if (done.seq === null) return { seq: stacks.lastSeq, outcome: done.outcome };
      stacks = advance(stacks, { ...done.step, seq: done.seq });
      plan = rereadTables(writable, plan, new Set(done.step.changes.map((change) => change.table)));
      return { seq: done.seq, outcome: done.outcome };
    } catch (error) {
      throw editError(error, path);
    }
  };

  const travel = (who: string, kind: 'undo' | 'redo'): EditReply => {
    if (!writable) throw new AppError('read-only', { path });
    const target = (kind === 'undo' ? stacks.undo : stacks.redo).at(-1);
    if (target === undefined) throw new AppError(kind === 'undo' ? 'nothing-to-undo' : 'nothing-to-redo');
    const { seq } = commit((write) => {
      const recorded = changesOf(write, target);
      const changes: readonly RowChange[] = kind === 'undo' ? inverse(recorded) : recorded;
      replay(write, changes);
      const subject = entryAt(write, target)?.subject ?? '';
      const step: NewStep = {
        at: now().toISOString(),
        who,
        command: `history.${kind}`,
        subject,
        input: {},
        changes,
        kind,
        reverses: target,
      };
      return { step, outcome: null };
    });
    return { seq, id: null };
  };

  const copying = new Set<Promise<string>>();
  const copyTo = (target: string): Promise<string> => {
    const copy = saveCopy(handle, path, target).finally(() => copying.delete(copy));
    copying.add(copy);
    return copy;
  };

  const timer = createBackupTimer({
    path,
    handle,
    options,
    state: () => ({ lastSeq: stacks.lastSeq, changedAt: changedAt() }),
    runs: writable !== null,
  });

  return {
    path,
    readOnly: writable === null,
    plan: () => plan,
    history: () => historyState(handle, stacks),
    entries: (limit) => listEntries(handle, limit),
    changedAt,
    edit: ({ who, command, input }, change) => {
      const { seq, outcome } = commit((write) => {
        const { recorder, changes } = record(write, plan);
        const done = change(recorder);
        const at = now().toISOString();
        const step: NewStep = {
          at,
          who,
          command,
          subject: done.subject,
          input,
          changes,
          kind: 'edit',
          reverses: null,
        };
        return { step, outcome: done };
      });
      return { seq, id: outcome.id };
    },
    undo: (who) => travel(who, 'undo'),
    redo: (who) => travel(who, 'redo'),
    backup: timer.backup,
    saveCopy: copyTo,
    close: async () => {
      await Promise.allSettled([...copying, timer.stop()]);
      opened.close();
      lock.release();
    },
  };
}

/** A copy of the plan as it is now, with its history, under another name. The plan itself is not replaced. */
async function saveCopy(handle: ReadHandle, path: string, copyPath: string): Promise<string> {
  const target = realTarget(copyPath);
  if (existsSync(target) && realpathSync(target) === path)
    throw new AppError('file-in-use', { path: target });
  return replaceFile(target, true, async (temporary) => {
    await handle.backup(temporary);
    settleFile(temporary);
  });
}

import { mkdir, realpath } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { EngineCommandName, Output, Reply, SentInput } from '../../../shared/contract/contract.ts';
import { AppError, toErrorValue, type ErrorValue } from '../../../shared/contract/errors.ts';
import type { BackupFile, SessionState } from '../../../shared/contract/session.ts';
import type { PlanInfo } from '../../../shared/domain/plan/plan.ts';
import type { EngineNotice } from '../../engine/protocol.ts';
import type { EngineHost } from '../engine/host.ts';
import { fileError } from '../files/file-errors.ts';

type Content = SentInput<'engine.create'>['content'];
type Opened = Output<'engine.open'>;

export interface SessionDeps {
  readonly engine: EngineHost;
  /** Called after every change of the state. */
  onState(): void;
  onOpened(path: string, info: PlanInfo): void;
  /** Brings the window of another session that works on this file to the front; false if there is none. */
  focusOther(path: string): boolean;
}

/** What one window works on, and the only place that opens and closes plans for it. */
export interface PlanSession {
  readonly state: SessionState;
  readonly info: PlanInfo | null;
  /** Path of the plan that is open or being opened. */
  readonly path: string | null;
  /** The engine's session of the open plan; null while none is open. */
  readonly handle: string | null;
  open(path: string): Promise<SessionState>;
  create(path: string, content: Content): Promise<SessionState>;
  close(): Promise<SessionState>;
  saveCopy(path: string): Promise<string>;
  backups(): Promise<readonly BackupFile[]>;
  restoreBackup(backupPath: string): Promise<SessionState>;
  refreshInfo(): Promise<void>;
  engineRestarting(): void;
  engineReopened(reply: Reply<Opened>): Promise<void>;
  engineFailed(): void;
  engineNotice(notice: EngineNotice): void;
}

interface OpenPlan {
  readonly handle: string;
  readonly path: string;
  readonly readOnly: boolean;
  readonly info: PlanInfo;
  readonly lastBackupAt: string | null;
  readonly backupProblem: ErrorValue | null;
  readonly engine: 'ready' | 'restarting';
}

const EMPTY: SessionState = { status: 'empty' };

async function realPathOf(path: string): Promise<string> {
  // Where there is no such file, opening it says so in better words.
  return realpath(path).catch(() => resolve(path));
}

function stateOf({ path, readOnly, lastBackupAt, backupProblem, engine }: OpenPlan): SessionState {
  return { status: 'open', path, readOnly, lastBackupAt, backupProblem, engine };
}

export function planSession(id: string, deps: SessionDeps): PlanSession {
  const { engine } = deps;
  let state: SessionState = EMPTY;
  let plan: OpenPlan | null = null;
  let opens = 0;
  let turn: Promise<unknown> = Promise.resolve();
  /** The last list seen: what the recovery page offers when the engine itself is down. */
  let knownBackups: { readonly path: string; readonly list: readonly BackupFile[] } | null = null;

  const setState = (next: SessionState): SessionState => {
    state = next;
    deps.onState();
    return next;
  };

  const setPlan = (next: OpenPlan): SessionState => {
    plan = next;
    return setState(stateOf(next));
  };

  /** For what the engine tells unasked: while another plan is being opened, the window goes on showing that. */
  const updatePlan = (next: OpenPlan): void => {
    plan = next;
    if (state.status === 'open') setState(stateOf(next));
  };

  /** Opening, closing and restoring never overlap within a window. */
  const inTurn = <Value>(work: () => Promise<Value>): Promise<Value> => {
    const result = turn.then(work);
    turn = result.catch(() => undefined);
    return result;
  };

  /** Each opening has a session of its own in the engine, so that the old plan stays open until the new one is. */
  const newHandle = (): string => `${id}-${(opens += 1)}`;

  const closePlan = async (): Promise<void> => {
    const closing = plan;
    plan = null;
    // A plan that cannot be closed any more was closed by the end of its engine.
    if (closing) await engine.call(closing.handle, 'engine.close', {}).catch(() => undefined);
  };

  const backupsOf = async (path: string): Promise<readonly BackupFile[]> => {
    const reply = await engine.forward(id, 'engine.backups', { path });
    if (reply.ok) knownBackups = { path, list: reply.value as readonly BackupFile[] };
    return knownBackups?.path === path ? knownBackups.list : [];
  };

  const adopt = async (handle: string, { path, readOnly, info }: Opened): Promise<SessionState> => {
    const replaced = plan;
    const backups = await backupsOf(path);
    const opened = setPlan({
      handle,
      path,
      readOnly,
      info,
      lastBackupAt: backups[0]?.createdAt ?? null,
      backupProblem: null,
      engine: 'ready',
    });
    if (replaced) await engine.call(replaced.handle, 'engine.close', {}).catch(() => undefined);
    deps.onOpened(path, info);
    return opened;
  };

  const recover = async (path: string, error: ErrorValue): Promise<SessionState> => {
    await closePlan();
    return setState({ status: 'recovery', path, error, backups: await backupsOf(path) });
  };

  const refuseIfInUse = (path: string): void => {
    if (deps.focusOther(path)) throw new AppError('file-in-use', { path });
  };

  /** Puts the state back to what it was before something that did not come about. */
  const goBack = (before: SessionState): void => {
    setState(plan ? stateOf(plan) : before);
  };

  const openNow = async (given: string): Promise<SessionState> => {
    const path = await realPathOf(given);
    if (plan?.path === path) return state;
    refuseIfInUse(path);
    const before = state;
    setState({ status: 'opening', path });
    const handle = newHandle();
    const reply = await engine.forward(handle, 'engine.open', { path });
    if (reply.ok) return adopt(handle, reply.value as Opened);
    // Another program has it: the plan is well, and there is nothing to recover.
    if (reply.error.code === 'file-in-use') {
      goBack(before);
      throw new AppError(reply.error.code, reply.error.params);
    }
    return recover(path, reply.error);
  };

  const createNow = async (given: string, content: Content): Promise<SessionState> => {
    const path = await realPathOf(given);
    if (plan?.path === path) throw new AppError('file-in-use', { path });
    refuseIfInUse(path);
    const before = state;
    setState({ status: 'opening', path });
    const handle = newHandle();
    try {
      await mkdir(dirname(path), { recursive: true }).catch((error: unknown) => {
        throw fileError(error, path);
      });
      // Whether a file may be replaced was asked and answered in the save dialog.
      return await adopt(
        handle,
        await engine.call(handle, 'engine.create', { path, overwrite: true, content }),
      );
    } catch (error) {
      goBack(before);
      throw error;
    }
  };

  const restoreNow = async (backupPath: string): Promise<SessionState> => {
    if (state.status !== 'open' && state.status !== 'recovery') throw new AppError('no-plan-open');
    const { path } = state;
    const offered = await backupsOf(path);
    if (!offered.some((backup) => backup.path === backupPath)) {
      throw new AppError('backup-missing', { path: backupPath });
    }
    const before = state;
    setState({ status: 'opening', path });
    await closePlan();
    const reply = await engine.forward(id, 'engine.restoreBackup', { path, backupPath });
    if (reply.ok) return openNow(path);
    if (before.status === 'open') await openNow(path);
    else setState(before);
    throw new AppError(reply.error.code, reply.error.params);
  };

  const call = async <Name extends EngineCommandName>(
    name: Name,
    input: SentInput<Name>,
  ): Promise<Output<Name>> => {
    if (!plan) throw new AppError('no-plan-open');
    return engine.call(plan.handle, name, input);
  };

  return {
    get state() {
      return state;
    },
    get info() {
      return plan?.info ?? null;
    },
    get path() {
      return state.status === 'opening' ? state.path : (plan?.path ?? null);
    },
    get handle() {
      return plan?.handle ?? null;
    },
    open: (path) => inTurn(() => openNow(path)),
    create: (path, content) => inTurn(() => createNow(path, content)),
    close: () =>
      inTurn(async () => {
        await closePlan();
        return setState(EMPTY);
      }),
    saveCopy: async (given) => {
      const path = await realPathOf(given);
      if (plan?.path === path) throw new AppError('file-in-use', { path });
      refuseIfInUse(path);
      return (await call('engine.saveCopy', { path })).path;
    },
    backups: async () => {
      if (state.status !== 'open' && state.status !== 'recovery') throw new AppError('no-plan-open');
      return backupsOf(state.path);
    },
    restoreBackup: (backupPath) => inTurn(() => restoreNow(backupPath)),
    refreshInfo: async () => {
      const info = await call('plan.info', {}).catch(() => null);
      if (info && plan) plan = { ...plan, info };
    },
    engineRestarting: () => {
      if (plan) updatePlan({ ...plan, engine: 'restarting' });
    },
    engineReopened: async (reply) => {
      if (!plan) return;
      if (!reply.ok) {
        await recover(plan.path, reply.error);
        return;
      }
      const { readOnly, info } = reply.value;
      updatePlan({ ...plan, readOnly, info, engine: 'ready' });
    },
    engineFailed: () => {
      if (!plan) return;
      const { path } = plan;
      plan = null;
      const backups = knownBackups?.path === path ? knownBackups.list : [];
      setState({ status: 'recovery', path, error: toErrorValue(new AppError('engine-stopped')), backups });
    },
    engineNotice: (notice) => {
      if (!plan) return;
      if (notice.kind === 'backup') {
        updatePlan({ ...plan, lastBackupAt: notice.lastBackupAt, backupProblem: null });
      } else {
        updatePlan({ ...plan, backupProblem: notice.error });
      }
    },
  };
}

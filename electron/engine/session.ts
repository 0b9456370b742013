import { AppError } from '../../shared/contract/errors.ts';
import { createEvaluations, type Evaluations } from './commands/evaluations.ts';
import type { EngineNotice } from './protocol.ts';
import type { OpenPlan } from './store/open-plan.ts';

/** What surrounds the engine: the clock and who listens to its notices. */
export interface EngineHost {
  readonly now: () => Date;
  readonly backupEveryMs: number;
  readonly notify: (notice: EngineNotice) => void;
}

/** One window's use of the engine. */
export interface Session {
  readonly id: string;
  readonly host: EngineHost;
  readonly evaluations: Evaluations;
  /** Name recorded with every change. */
  userName: string;
  open: OpenPlan | null;
  /** Ends when the commands about files that came before are done. */
  settled: Promise<void>;
}

export function createSession(id: string, host: EngineHost): Session {
  return {
    id,
    host,
    evaluations: createEvaluations(),
    userName: '',
    open: null,
    settled: Promise.resolve(),
  };
}

export function requirePlan(session: Session): OpenPlan {
  if (!session.open) throw new AppError('no-plan-open');
  return session.open;
}

/** Closes the session's plan; false when there was none. */
export async function closeSession(session: Session): Promise<boolean> {
  const { open } = session;
  session.open = null;
  await open?.close();
  return open !== null;
}

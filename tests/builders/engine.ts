import { createEngine, type Engine } from '../../electron/engine/engine.ts';
import type { EngineNotice } from '../../electron/engine/protocol.ts';
import type { EngineCommandName, Output, SentInput } from '../../shared/contract/contract.ts';
import { AppError } from '../../shared/contract/errors.ts';

/** One session of an engine, spoken to by the names and types of the contract. */
export interface TestSession {
  readonly engine: Engine;
  readonly notices: EngineNotice[];
  /** The value of the reply; an error reply is thrown as AppError. */
  send<Name extends EngineCommandName>(name: Name, input: SentInput<Name>): Promise<Output<Name>>;
}

export function anEngineSession(
  given: { now?: () => Date; backupEveryMs?: number; engine?: Engine; id?: string } = {},
): TestSession {
  const notices: EngineNotice[] = [];
  const engine =
    given.engine ??
    createEngine({
      now: given.now ?? (() => new Date()),
      backupEveryMs: given.backupEveryMs ?? 3_600_000,
      notify: (notice) => notices.push(notice),
    });
  return {
    engine,
    notices,
    send: async <Name extends EngineCommandName>(name: Name, input: SentInput<Name>) => {
      const reply = await engine.handle(given.id ?? 'window-1', name, input);
      if (!reply.ok) throw new AppError(reply.error.code, reply.error.params);
      return reply.value as Output<Name>;
    },
  };
}

import {
  isCommandName,
  specOf,
  type CommandName,
  type EditName,
  type EngineCommandName,
  type Input,
  type Output,
  type Reply,
} from '../../shared/contract/contract.ts';
import { AppError, toErrorValue } from '../../shared/contract/errors.ts';
import { planEdits, planQueries, type historyCommands } from '../../shared/contract/plan-commands.ts';
import { edits } from './commands/edits.ts';
import { fileCommands } from './commands/files.ts';
import { queries } from './commands/queries.ts';
import { describeIssue } from '../../shared/contract/issues.ts';
import { closeSession, createSession, requirePlan, type EngineHost, type Session } from './session.ts';

/** Carries out the commands of the contract for any number of sessions, each with a plan of its own. */
export interface Engine {
  /** Answers every command; never throws. */
  handle(session: string, name: string, input: unknown): Promise<Reply<unknown>>;
  /** Closes every plan cleanly. */
  close(): Promise<void>;
}

type Handler<Name extends EngineCommandName> = (
  session: Session,
  input: Input<Name>,
) => Output<Name> | Promise<Output<Name>>;
type Handlers = { readonly [Name in EngineCommandName]: Handler<Name> };

function queryHandlers(): Pick<Handlers, keyof typeof queries> {
  const names = Object.keys(planQueries) as (keyof typeof queries)[];
  return Object.fromEntries(
    names.map((name) => [
      name,
      (session: Session, input: unknown) =>
        queries[name]({ open: requirePlan(session), evaluations: session.evaluations }, input as never),
    ]),
  ) as unknown as Pick<Handlers, keyof typeof queries>;
}

function editHandlers(): Pick<Handlers, EditName> {
  const names = Object.keys(planEdits) as EditName[];
  return Object.fromEntries(
    names.map((name) => [
      name,
      (session: Session, input: unknown) =>
        requirePlan(session).edit({ who: session.userName, command: name, input }, (recorder) =>
          edits[name](recorder, input as never),
        ),
    ]),
  ) as unknown as Pick<Handlers, EditName>;
}

const historyHandlers: Pick<Handlers, keyof typeof historyCommands> = {
  'history.undo': (session) => requirePlan(session).undo(session.userName),
  'history.redo': (session) => requirePlan(session).redo(session.userName),
};

const handlers: Handlers = { ...queryHandlers(), ...editHandlers(), ...historyHandlers, ...fileCommands };

function isEngineCommand(name: string): name is EngineCommandName {
  return isCommandName(name) && specOf(name).host === 'engine';
}

function parseInput(name: CommandName, input: unknown): unknown {
  const parsed = specOf(name).input.safeParse(input);
  if (!parsed.success) throw new AppError('bad-input', describeIssue(parsed.error));
  return parsed.data;
}

async function replyTo(work: () => unknown): Promise<Reply<unknown>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    return { ok: false, error: toErrorValue(error) };
  }
}

/** Commands about files wait for each other; the rest only waits for them. */
function inTurn(session: Session, name: EngineCommandName, work: () => unknown): Promise<Reply<unknown>> {
  const reply = session.settled.then(() => replyTo(work));
  if (Object.hasOwn(fileCommands, name) && !NEVER_BLOCKING.has(name)) {
    session.settled = reply.then(() => undefined);
  }
  return reply;
}

/** They read the open plan page by page, and edits may go on meanwhile. */
const NEVER_BLOCKING: ReadonlySet<EngineCommandName> = new Set([
  'engine.saveCopy',
  'engine.backup',
  'engine.backups',
]);

export function createEngine(host: EngineHost): Engine {
  const sessions = new Map<string, Session>();

  const sessionOf = (id: string): Session => {
    const known = sessions.get(id);
    if (known) return known;
    const made = createSession(id, host);
    sessions.set(id, made);
    return made;
  };

  return {
    handle: (id, name, input) => {
      if (!isEngineCommand(name)) {
        return Promise.resolve({ ok: false, error: { code: 'unknown-command', params: { name } } });
      }
      const session = sessionOf(id);
      return inTurn(session, name, () => {
        const parsed = parseInput(name, input);
        return handlers[name](session, parsed as never);
      });
    },
    close: async () => {
      const open = [...sessions.values()];
      await Promise.allSettled(open.map((session) => session.settled));
      await Promise.allSettled(open.map((session) => closeSession(session)));
      sessions.clear();
    },
  };
}

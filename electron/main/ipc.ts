import { ipcMain, type IpcMainInvokeEvent } from 'electron';
import { CHANNELS } from '../../shared/contract/bridge.ts';
import type { CommandSpec, Topic } from '../../shared/contract/command.ts';
import type { EngineCommandName, Reply } from '../../shared/contract/contract.ts';
import { AppError, toErrorValue } from '../../shared/contract/errors.ts';
import type { Caller, Callers } from './callers.ts';
import type { PrintHandlers, WindowHandlers } from './commands/handlers.ts';
import type { EngineHost } from './engine/host.ts';
import { route, type Route, type Sender } from './router.ts';
import { sendEvent, type PlanWindow } from './windows/plan-window.ts';

export interface IpcDeps {
  readonly callers: Callers;
  readonly engine: EngineHost;
  readonly windowHandlers: WindowHandlers;
  readonly printHandlers: PrintHandlers;
  /** Called after a window was told that something it shows has changed. */
  onInvalidated(planWindow: PlanWindow, topics: readonly Topic[]): void;
}

type Command = Extract<Route, { ok: true }>;
type Handlers = Readonly<Record<string, (input: never, sender: never) => unknown>>;

/** The one entrance for messages from pages. Whatever comes in, a reply goes out. */
export function handleInvocations(deps: IpcDeps): void {
  listen(deps.callers, async (caller, command) => {
    if (caller.audience === 'print') return run(deps.printHandlers, command, caller.task);
    const { planWindow } = caller;
    const reply =
      command.spec.host === 'engine'
        ? await askEngine(deps.engine, command, planWindow)
        : await run(deps.windowHandlers, command, planWindow);
    if (reply.ok) tell(deps, planWindow, command.spec);
    return reply;
  });
}

/** The same entrance where there is no window but the hidden one that prints. */
export function handlePrintInvocations(callers: Callers, handlers: PrintHandlers): void {
  listen(callers, (caller, command) => {
    if (caller.audience !== 'print') throw new AppError('bad-sender');
    return run(handlers, command, caller.task);
  });
}

function listen(
  callers: Callers,
  answer: (caller: Caller, command: Command) => Promise<Reply<unknown>>,
): void {
  ipcMain.handle(CHANNELS.invoke, async (event, name: unknown, input: unknown): Promise<Reply<unknown>> => {
    try {
      const caller = callers.find(event.sender);
      const decision = route(senderOf(event, caller), name, input);
      if (!decision.ok) return decision;
      if (!caller) throw new AppError('bad-sender');
      return await answer(caller, decision);
    } catch (error) {
      const value = toErrorValue(error);
      if (value.code === 'internal') console.error('A command failed unexpectedly:', error);
      return { ok: false, error: value };
    }
  });
}

function senderOf({ sender, senderFrame }: IpcMainInvokeEvent, caller: Caller | null): Sender {
  return {
    audience: caller?.audience ?? null,
    isMainFrame: senderFrame !== null && senderFrame === sender.mainFrame,
    url: senderFrame?.url ?? '',
  };
}

/** `route` has parsed the input by the schema of this command and let only its audience pass: the types hold. */
async function run(handlers: object, { name, input }: Command, sender: unknown): Promise<Reply<unknown>> {
  const handler = Object.hasOwn(handlers, name) ? (handlers as Handlers)[name] : undefined;
  if (!handler) throw new AppError('unknown-command', { name });
  return { ok: true, value: await handler(input as never, sender as never) };
}

async function askEngine(
  engine: EngineHost,
  { name, input }: Command,
  { session }: PlanWindow,
): Promise<Reply<unknown>> {
  if (session.handle === null) throw new AppError('no-plan-open');
  return engine.forward(session.handle, name as EngineCommandName, input);
}

function tell(deps: IpcDeps, planWindow: PlanWindow, { kind, invalidates }: CommandSpec): void {
  if (kind === 'query' || invalidates.length === 0) return;
  sendEvent(planWindow.window, 'invalidated', { topics: invalidates });
  deps.onInvalidated(planWindow, invalidates);
}

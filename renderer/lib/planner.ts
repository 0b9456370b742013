/**
 * The one way from the interface to the rest of Puente.
 *
 *   const funds = await invoke('funds.list', {});           // typed by the contract; throws AppError
 *   const stop = subscribe('job', (job) => …);               // the answer stops it
 *
 * Views seldom need this: they read with `useQuery` and change with `useCommand` (renderer/data).
 */
import type { PlannerBridge } from '../../shared/contract/bridge.ts';
import type {
  CommandName,
  Contract,
  Output,
  SentInput,
  WindowCommandName,
} from '../../shared/contract/contract.ts';
import { AppError } from '../../shared/contract/errors.ts';
import type { EventName, Events } from '../../shared/contract/session.ts';

declare global {
  interface Window {
    readonly planner: PlannerBridge;
  }
}

type PrintCommandName = {
  [Name in CommandName]: Contract[Name] extends { audience: 'print' } ? Name : never;
}[CommandName];

async function send<Name extends CommandName>(name: Name, input: SentInput<Name>): Promise<Output<Name>> {
  const reply = await window.planner.invoke(name, input);
  if (!reply.ok) throw new AppError(reply.error.code, reply.error.params);
  return reply.value as Output<Name>;
}

export function invoke<Name extends WindowCommandName>(
  name: Name,
  input: SentInput<Name>,
): Promise<Output<Name>> {
  return send(name, input);
}

/** The same for the hidden print window, which has commands of its own. */
export function invokePrint<Name extends PrintCommandName>(
  name: Name,
  input: SentInput<Name>,
): Promise<Output<Name>> {
  return send(name, input);
}

export function subscribe<Name extends EventName>(
  event: Name,
  listener: (payload: Events[Name]) => void,
): () => void {
  return window.planner.subscribe(event, listener);
}

import type { Contract, Input, MainCommandName, Output } from '../../../shared/contract/contract.ts';
import type { PrintTask } from '../print/print-task.ts';
import type { PlanWindow } from '../windows/plan-window.ts';

type Handler<Name extends MainCommandName, Sender> = (
  input: Input<Name>,
  sender: Sender,
) => Output<Name> | Promise<Output<Name>>;

type Names<Audience> = {
  [Name in MainCommandName]: Contract[Name] extends { audience: Audience } ? Name : never;
}[MainCommandName];

/** One function for every command that the main process answers to a plan's window. */
export type WindowHandlers = { readonly [Name in Names<'window'>]: Handler<Name, PlanWindow> };
export type PrintHandlers = { readonly [Name in Names<'print'>]: Handler<Name, PrintTask> };

export type HandlersOf<Group extends string> = Pick<
  WindowHandlers,
  Extract<keyof WindowHandlers, `${Group}.${string}`>
>;

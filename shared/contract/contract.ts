import type { CommandSpec, InputOf, OutputOf, SentInputOf } from './command.ts';
import type { ErrorValue } from './errors.ts';
import { engineFileCommands, historyCommands, planEdits, planQueries } from './plan-commands.ts';
import { sessionCommands } from './session.ts';

/** Every command of Puente, declared once. A name that is not here does not exist. */
export const contract = {
  ...sessionCommands,
  ...planQueries,
  ...planEdits,
  ...historyCommands,
  ...engineFileCommands,
} as const;

export type Contract = typeof contract;
export type CommandName = keyof Contract;
export type Input<Name extends CommandName> = InputOf<Contract[Name]>;
export type SentInput<Name extends CommandName> = SentInputOf<Contract[Name]>;
export type Output<Name extends CommandName> = OutputOf<Contract[Name]>;

type NamesWhere<Part> = { [Name in CommandName]: Contract[Name] extends Part ? Name : never }[CommandName];
export type MainCommandName = NamesWhere<{ host: 'main' }>;
export type EngineCommandName = NamesWhere<{ host: 'engine' }>;
export type EditName = keyof typeof planEdits;
/** Commands that a window's interface may send. */
export type WindowCommandName = NamesWhere<{ audience: 'window' }>;

export function isCommandName(name: unknown): name is CommandName {
  return typeof name === 'string' && Object.hasOwn(contract, name);
}

export function specOf(name: CommandName): CommandSpec {
  return contract[name];
}

/** Reply to every command: a value or an error, never silence. */
export type Reply<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly error: ErrorValue };

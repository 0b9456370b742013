import type { z } from 'zod';

/** Parts of what a window shows; a change names the parts that must be read again. */
export const TOPICS = [
  'session',
  'settings',
  'plan',
  'projects',
  'funds',
  'crossings',
  'scenarios',
  'assumptions',
  'evaluation',
  'history',
] as const;
export type Topic = (typeof TOPICS)[number];

/** `query` reads, `edit` changes the open plan (undoable, recorded), `action` does something outside the plan's rows. */
export type CommandKind = 'query' | 'edit' | 'action';

/** `main` answers from the main process, `engine` from the engine process. */
export type CommandHost = 'main' | 'engine';

/** `window`: any window of the app may send it. `print`: only the hidden print window. `main`: only the main process and the CLI. */
export type CommandAudience = 'window' | 'print' | 'main';

export interface CommandSpec<Input extends z.ZodType = z.ZodType, Output = unknown> {
  readonly kind: CommandKind;
  readonly host: CommandHost;
  readonly audience: CommandAudience;
  readonly input: Input;
  readonly invalidates: readonly Topic[];
  /** Carries the output type; never set. */
  readonly output?: Output;
}

interface Declared<Input extends z.ZodType> {
  readonly input: Input;
  readonly invalidates?: readonly Topic[];
}

/** `declare<Output>()('query', 'engine', { input })`: two calls, because the output is given and the input is inferred. */
export function declare<Output>() {
  return <
    Kind extends CommandKind,
    Host extends CommandHost,
    Input extends z.ZodType,
    Audience extends CommandAudience = 'window',
  >(
    kind: Kind,
    host: Host,
    { input, invalidates = [] }: Declared<Input>,
    audience?: Audience,
  ): CommandSpec<Input, Output> & {
    readonly kind: Kind;
    readonly host: Host;
    readonly audience: Audience;
  } => ({
    kind,
    host,
    audience: audience ?? ('window' as Audience),
    input,
    invalidates,
  });
}

export type InputOf<Spec> = Spec extends CommandSpec<infer Input> ? z.output<Input> : never;
/** What a sender writes: before defaults and transforms. */
export type SentInputOf<Spec> = Spec extends CommandSpec<infer Input> ? z.input<Input> : never;
export type OutputOf<Spec> = Spec extends CommandSpec<z.ZodType, infer Output> ? Output : never;

import type { CommandAudience, CommandSpec } from '../../shared/contract/command.ts';
import { isCommandName, specOf, type CommandName } from '../../shared/contract/contract.ts';
import type { ErrorValue } from '../../shared/contract/errors.ts';
import { describeIssue } from '../../shared/contract/issues.ts';
import { isAppUrl } from './app-scheme.ts';

/** Who sent a message, told by the process that received it and never by the message. */
export interface Sender {
  /** What the sending window was registered as; null for anything that is not a window of ours. */
  readonly audience: Exclude<CommandAudience, 'main'> | null;
  readonly isMainFrame: boolean;
  readonly url: string;
}

export type Route =
  | { readonly ok: true; readonly name: CommandName; readonly spec: CommandSpec; readonly input: unknown }
  | { readonly ok: false; readonly error: ErrorValue };

const refuse = (code: ErrorValue['code'], params: ErrorValue['params'] = {}): Route => ({
  ok: false,
  error: { code, params },
});

/** Decides whether a message from a window is a command that this window may send, with an input that fits. */
export function route(sender: Sender, name: unknown, input: unknown): Route {
  if (sender.audience === null || !sender.isMainFrame || !isAppUrl(sender.url)) return refuse('bad-sender');
  if (!isCommandName(name)) return refuse('unknown-command', { name: String(name).slice(0, 80) });
  const spec = specOf(name);
  // A command for somebody else does not exist for this window.
  if (spec.audience !== sender.audience) return refuse('unknown-command', { name });
  const parsed = spec.input.safeParse(input);
  if (!parsed.success) return refuse('bad-input', describeIssue(parsed.error));
  return { ok: true, name, spec, input: parsed.data };
}

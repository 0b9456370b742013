import type { WebContents } from 'electron';
import type { PrintTask } from './print/print-task.ts';
import type { PlanWindow } from './windows/plan-window.ts';

/** A page that may send commands: a plan's window, or the hidden window that draws one print. */
export type Caller =
  | { readonly audience: 'window'; readonly planWindow: PlanWindow }
  | { readonly audience: 'print'; readonly task: PrintTask };

/** Who is behind each web contents. What is not registered here is nobody. */
export interface Callers {
  register(contents: WebContents, caller: Caller): void;
  find(contents: WebContents): Caller | null;
}

export function callerRegistry(): Callers {
  const callers = new WeakMap<WebContents, Caller>();
  return {
    register: (contents, caller) => void callers.set(contents, caller),
    find: (contents) => callers.get(contents) ?? null,
  };
}

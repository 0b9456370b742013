import type { Reply } from './contract.ts';
import type { EventName, Events } from './session.ts';

/** What preload puts on `window.planner`: the only way from a window to the rest of Puente. */
export interface PlannerBridge {
  invoke(name: string, input: unknown): Promise<Reply<unknown>>;
  /** Calls the listener for every event of that name; the answer stops it. */
  subscribe<Name extends EventName>(event: Name, listener: (payload: Events[Name]) => void): () => void;
}

export const CHANNELS = { invoke: 'puente:invoke', event: 'puente:event' } as const;

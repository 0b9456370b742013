import { contextBridge, ipcRenderer } from 'electron';
import { CHANNELS, type PlannerBridge } from '../../shared/contract/bridge.ts';
import type { Reply } from '../../shared/contract/contract.ts';

/*
 * The only door between a page and the main process. It lets known names through; the main process checks sender,
 * name and input again, because a check on this side protects nobody from a page that got around it.
 */

/** Names come from the main process, which reads them from the contract: this file stays free of schemas. */
const BRIDGE_ARGUMENT = '--puente-bridge=';
const [commands = [], events = []] = (
  process.argv.find((argument) => argument.startsWith(BRIDGE_ARGUMENT))?.slice(BRIDGE_ARGUMENT.length) ?? ''
)
  .split(';')
  .map((names) => names.split(','));

type Listener = (payload: never) => void;
const listeners = new Map<string, Set<Listener>>();

ipcRenderer.on(CHANNELS.event, (_event, name: string, payload: unknown) => {
  for (const listener of listeners.get(name) ?? []) listener(payload as never);
});

const planner: PlannerBridge = {
  invoke: async (name: unknown, input) => {
    if (typeof name !== 'string' || !commands.includes(name)) {
      return { ok: false, error: { code: 'unknown-command', params: { name: String(name).slice(0, 80) } } };
    }
    try {
      return (await ipcRenderer.invoke(CHANNELS.invoke, name, input)) as Reply<unknown>;
    } catch (error) {
      // An input that cannot be sent to another process, e.g. a function.
      const detail = error instanceof Error ? error.message : String(error);
      return { ok: false, error: { code: 'bad-input', params: { field: 'input', detail } } };
    }
  },
  subscribe: (event, listener) => {
    if (!events.includes(event)) throw new TypeError(`Puente has no event "${event}".`);
    // A wrapper of its own, so that the same function subscribed twice is also stopped twice.
    const own: Listener = (payload) => listener(payload);
    const set = listeners.get(event) ?? new Set();
    listeners.set(event, set.add(own));
    return () => {
      set.delete(own);
    };
  },
};

contextBridge.exposeInMainWorld('planner', planner);

/**
 * Cache of what the engine and the main process answered, kept fresh by the `invalidated` event. Reads that are
 * already under way are shared; data stays on screen while it is read again.
 */
import type { CommandKind, Topic } from '../../shared/contract/command.ts';
import type { Contract, Output, SentInput, WindowCommandName } from '../../shared/contract/contract.ts';
import { toErrorValue, type ErrorValue } from '../../shared/contract/errors.ts';
import { invoke, subscribe } from '../lib/planner.ts';

type OfKind<Kind extends CommandKind> = {
  [Name in WindowCommandName]: Contract[Name] extends { kind: Kind } ? Name : never;
}[WindowCommandName];
export type QueryName = OfKind<'query'>;

/** What each query is read again for. */
const TOPICS_OF: Readonly<Record<QueryName, readonly Topic[]>> = {
  'session.get': ['session'],
  'session.backups': ['session'],
  'recent.list': ['session'],
  'settings.get': ['settings'],
  'app.info': [],
  'plan.info': ['plan'],
  'reference.list': [],
  'projects.list': ['projects'],
  'funds.list': ['funds'],
  'crossings.list': ['crossings'],
  'crossings.hours': ['evaluation'],
  'scenarios.list': ['scenarios'],
  'assumptions.list': ['assumptions'],
  'evaluation.get': ['evaluation', 'scenarios'],
  'proposal.data': ['evaluation', 'plan', 'projects', 'funds', 'crossings', 'scenarios', 'assumptions'],
  'history.state': ['history'],
  'history.list': ['history'],
};

/** Queries that outlive a change of plan. */
const PLAN_FREE: ReadonlySet<QueryName> = new Set(['session.get', 'settings.get', 'app.info', 'recent.list']);

export interface QueryState<Value> {
  readonly data: Value | undefined;
  readonly error: ErrorValue | null;
  /** True while nothing has been answered yet. */
  readonly loading: boolean;
}

interface Entry {
  readonly name: QueryName;
  readonly input: unknown;
  state: QueryState<unknown>;
  stale: boolean;
  /** Number of the read under way; answers of older reads are dropped. */
  reading: number | null;
  readonly listeners: Set<() => void>;
}

export const WAITING: QueryState<never> = { data: undefined, error: null, loading: true };

const entries = new Map<string, Entry>();
let reads = 0;

export function keyOf(name: QueryName, input: unknown): string {
  return `${name} ${JSON.stringify(input)}`;
}

function put(entry: Entry, state: QueryState<unknown>): void {
  entry.state = state;
  for (const listener of entry.listeners) listener();
}

/** Something changed since it was last asked for, and somebody looks at it. */
function isWanted(entry: Entry): boolean {
  return entry.stale && entry.listeners.size > 0;
}

/** A newer read, or an answer that came by itself, has overtaken this one. */
function isOutdated(entry: Entry, read: number): boolean {
  return entry.reading !== read;
}

async function read(entry: Entry): Promise<void> {
  reads += 1;
  const mine = reads;
  entry.reading = mine;
  entry.stale = false;
  try {
    const data = await invoke(entry.name, entry.input as SentInput<QueryName>);
    if (isOutdated(entry, mine)) return;
    entry.reading = null;
    put(entry, { data, error: null, loading: false });
    if (isWanted(entry)) void read(entry);
  } catch (error) {
    if (isOutdated(entry, mine)) return;
    entry.reading = null;
    const changedMeanwhile = isWanted(entry);
    entry.stale = true;
    put(entry, { data: entry.state.data, error: toErrorValue(error), loading: false });
    if (changedMeanwhile) void read(entry);
  }
}

function entryOf(name: QueryName, input: unknown): Entry {
  const key = keyOf(name, input);
  const known = entries.get(key);
  if (known) return known;
  const made: Entry = { name, input, state: WAITING, stale: true, reading: null, listeners: new Set() };
  entries.set(key, made);
  return made;
}

export function peek(name: QueryName, input: unknown): QueryState<unknown> {
  return entries.get(keyOf(name, input))?.state ?? WAITING;
}

export function watch(name: QueryName, input: unknown, listener: () => void): () => void {
  const entry = entryOf(name, input);
  entry.listeners.add(listener);
  if (entry.stale && entry.reading === null) void read(entry);
  return () => entry.listeners.delete(listener);
}

/** Puts an answer that came with an event or an action. */
export function putAnswer<Name extends QueryName>(
  name: Name,
  input: SentInput<Name>,
  data: Output<Name>,
): void {
  const entry = entryOf(name, input);
  entry.reading = null;
  entry.stale = false;
  put(entry, { data, error: null, loading: false });
}

function reread(concerned: (entry: Entry) => boolean): void {
  for (const [key, entry] of entries) {
    if (!concerned(entry)) continue;
    if (entry.listeners.size > 0) void read(entry);
    else entries.delete(key);
  }
}

/** Another plan is open: nothing read from the last one may stay on screen. */
function forgetPlan(): void {
  for (const entry of entries.values()) {
    if (!PLAN_FREE.has(entry.name)) entry.state = WAITING;
  }
  reread((entry) => !PLAN_FREE.has(entry.name) || entry.name === 'recent.list');
}

/** Listens for changes; called once, when the window starts. */
export function startCache(): void {
  let openPath: string | null = null;
  let engineReady = true;
  subscribe('invalidated', ({ topics }) => {
    const concerned = (entry: Entry) => TOPICS_OF[entry.name].some((topic) => topics.includes(topic));
    for (const entry of entries.values()) {
      // an answer under way may be older than the change; many changes in a row are read once more, not once each
      if (entry.reading !== null && concerned(entry)) entry.stale = true;
    }
    reread((entry) => entry.reading === null && concerned(entry));
  });
  subscribe('settings', (settings) => putAnswer('settings.get', {}, settings));
  subscribe('session', (session) => {
    putAnswer('session.get', {}, session);
    const path = session.status === 'open' ? session.path : null;
    const ready = session.status !== 'open' || session.engine === 'ready';
    if (path !== openPath) forgetPlan();
    else if (ready && !engineReady) reread((entry) => !PLAN_FREE.has(entry.name));
    openPath = path;
    engineReady = ready;
  });
}

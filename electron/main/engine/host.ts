import type { EngineCommandName, Output, Reply, SentInput } from '../../../shared/contract/contract.ts';
import { specOf } from '../../../shared/contract/contract.ts';
import { AppError, type ErrorValue } from '../../../shared/contract/errors.ts';
import { fromEngineSchema, type EngineNotice } from '../../engine/protocol.ts';
import { crashLimit } from './crash-limit.ts';
import type { EngineTransport, StartTransport } from './transport.ts';

/** `failed`: it crashed too often and waits for a person to ask for something anew. */
type EngineStatus = 'stopped' | 'starting' | 'ready' | 'failed';

export interface EngineHostEvents {
  /** The engine died; it is being started again. */
  onRestarting(): void;
  /** It runs again and the plan of this session is open, or could not be opened. */
  onReopened(session: string, reply: Reply<Output<'engine.open'>>): void;
  /** It died too often to be started again. */
  onFailed(): void;
  onNotice(notice: EngineNotice): void;
}

/** The engine process as seen by the rest of the main process. */
export interface EngineHost {
  readonly pid: number | undefined;
  /** Sends a command and gives back the engine's reply; rejects never. */
  forward(session: string, name: EngineCommandName, input: unknown): Promise<Reply<unknown>>;
  /** Sends a command and gives back its value; rejects with an AppError. */
  call<Name extends EngineCommandName>(
    session: string,
    name: Name,
    input: SentInput<Name>,
  ): Promise<Output<Name>>;
  /** Starts the engine if need be and tells it the name to record with changes, now and for plans opened later. */
  setUser(userName: string): void;
  /** Closes every plan cleanly and ends the process. */
  stop(): Promise<void>;
}

interface Pending {
  readonly id: number;
  readonly session: string;
  readonly name: EngineCommandName;
  readonly input: unknown;
  /** A read does no harm when it is asked again; an edit might be done twice. */
  mayRetry: boolean;
  readonly resolve: (reply: Reply<unknown>) => void;
}

interface OpenPlan {
  readonly path: string;
  readonly readOnly: boolean;
}

/** How long a clean end may take before the process is killed. Plans are safe either way. */
const STOP_TIMEOUT_MS = 5000;
/** After too many crashes only what a person asks for starts the engine once more. */
const PERSON_TRIES_AGAIN: ReadonlySet<EngineCommandName> = new Set([
  'engine.open',
  'engine.create',
  'engine.restoreBackup',
]);
const STOPPED: Reply<never> = { ok: false, error: { code: 'engine-stopped', params: {} } };

/** Keeps one engine process running: starts it, matches replies to requests, restarts it with its plans reopened. */
export function engineHost(start: StartTransport, events: EngineHostEvents): EngineHost {
  let status: EngineStatus = 'stopped';
  let transport: EngineTransport | null = null;
  let nextId = 1;
  let stopping: (() => void) | null = null;
  let userName = '';
  /** Sent and not answered. */
  const pending = new Map<number, Pending>();
  /** Not sent yet, because the engine is not ready. */
  let waiting: Pending[] = [];
  const plans = new Map<string, OpenPlan>();
  const limit = crashLimit();

  const launch = (): void => {
    status = 'starting';
    const launched = start({
      onMessage: (message) => launched === transport && receive(message),
      onExit: (reason) => launched === transport && lost(reason),
    });
    transport = launched;
  };

  const sendNow = (request: Pending): void => {
    pending.set(request.id, request);
    const { id, session, name, input } = request;
    transport?.send({ kind: 'request', id, session, name, input });
  };

  const ask = (
    session: string,
    name: EngineCommandName,
    input: unknown,
    send: (request: Pending) => void,
  ): Promise<Reply<unknown>> =>
    new Promise((resolve) => {
      const mayRetry = specOf(name).kind === 'query';
      send({ id: nextId++, session, name, input, mayRetry, resolve });
    });

  const receive = (raw: unknown): void => {
    const parsed = fromEngineSchema.safeParse(raw);
    if (!parsed.success) {
      console.error('The engine sent a message that is not in its protocol:', parsed.error.message);
      return;
    }
    const message = parsed.data;
    switch (message.kind) {
      case 'ready':
        void becomeReady();
        return;
      case 'reply': {
        const request = pending.get(message.id);
        pending.delete(message.id);
        if (request) settle(request, message.reply);
        return;
      }
      case 'backup':
      case 'backupFailed':
        events.onNotice(message);
        return;
      case 'stopped':
        return;
    }
  };

  const settle = (request: Pending, reply: Reply<unknown>): void => {
    if (reply.ok) remember(request, reply.value);
    request.resolve(reply);
  };

  /** Notes what must be set up again after a restart. */
  const remember = ({ name, session }: Pending, value: unknown): void => {
    if (name === 'engine.open' || name === 'engine.create') {
      const { path, readOnly } = value as Output<'engine.open'>;
      plans.set(session, { path, readOnly });
      tellUser(session);
    } else if (name === 'engine.close') {
      plans.delete(session);
    }
  };

  /** Each session of the engine has a user; what is sent to it afterwards is carried out afterwards. */
  const tellUser = (session: string): void => {
    void ask(session, 'engine.setUser', { userName }, sendNow);
  };

  const becomeReady = async (): Promise<void> => {
    const current = transport;
    const reopening = [...plans].map(async ([session, plan]) => {
      const reply = await ask(session, 'engine.open', plan, sendNow);
      if (current !== transport) return;
      if (!reply.ok) plans.delete(session);
      events.onReopened(session, reply as Reply<Output<'engine.open'>>);
    });
    await Promise.all(reopening);
    if (current !== transport) return;
    status = 'ready';
    const held = waiting;
    waiting = [];
    held.forEach(sendNow);
  };

  const lost = (reason: string): void => {
    transport = null;
    const unanswered = [...pending.values()];
    pending.clear();
    // The plan that was to be closed is closed, only less politely.
    for (const { name, session } of unanswered) if (name === 'engine.close') plans.delete(session);
    if (stopping) {
      status = 'stopped';
      unanswered.forEach((request) => request.resolve(STOPPED));
      stopping();
      return;
    }
    console.error(`The engine stopped (${reason}).`);
    const again = limit.mayRestart(Date.now());
    // Decided before anything is told, so that whoever is told and asks again finds the state as it is.
    const retried = again ? unanswered.filter((request) => request.mayRetry) : [];
    const given = unanswered.filter((request) => !retried.includes(request));
    waiting = [...retried.map((request) => ({ ...request, mayRetry: false })), ...waiting];
    if (again) {
      launch();
      events.onRestarting();
    } else {
      status = 'failed';
      plans.clear();
      given.push(...waiting);
      waiting = [];
      events.onFailed();
    }
    given.forEach((request) => request.resolve(STOPPED));
  };

  const forward: EngineHost['forward'] = (session, name, input) =>
    ask(session, name, input, (request) => {
      if (status === 'ready') {
        sendNow(request);
        return;
      }
      if (status === 'failed' && !PERSON_TRIES_AGAIN.has(name)) {
        request.resolve(STOPPED);
        return;
      }
      waiting.push(request);
      if (status === 'starting') return;
      limit.reset();
      launch();
    });

  return {
    get pid() {
      return transport?.pid;
    },
    forward,
    call: async (session, name, input) => {
      const reply = await forward(session, name, input);
      if (!reply.ok) throw errorOf(reply.error);
      return reply.value as Output<typeof name>;
    },
    setUser: (name) => {
      userName = name;
      if (status === 'stopped') launch();
      if (status === 'ready') for (const session of plans.keys()) tellUser(session);
    },
    stop: () =>
      new Promise((resolve) => {
        const running = transport;
        if (!running) {
          resolve();
          return;
        }
        const timer = setTimeout(() => running.kill(), STOP_TIMEOUT_MS);
        stopping = () => {
          clearTimeout(timer);
          resolve();
        };
        running.send({ kind: 'shutdown' });
      }),
  };
}

function errorOf({ code, params }: ErrorValue): AppError {
  return new AppError(code, params);
}

import process from 'node:process';
import { toErrorValue } from '../../shared/contract/errors.ts';
import { createEngine } from './engine.ts';
import { describeIssue } from '../../shared/contract/issues.ts';
import { toEngineSchema, type FromEngine } from './protocol.ts';

/**
 * The engine as a process of its own: a utility process of Electron, which talks over `parentPort`, or a forked Node,
 * which talks over its IPC channel. Main's side is electron/main/engine/transport.ts.
 */

/** The part of Electron's `process.parentPort` that is used here. */
interface ParentPort {
  on(event: 'message', listener: (event: { data: unknown }) => void): void;
  on(event: 'close', listener: () => void): void;
  postMessage(message: unknown): void;
}

interface Channel {
  send(message: FromEngine): void;
  onMessage(listener: (message: unknown) => void): void;
  onLost(listener: () => void): void;
}

const BACKUP_EVERY_MS = 10 * 60_000;

function parentChannel(): Channel {
  const { parentPort } = process as unknown as { parentPort?: ParentPort };
  if (parentPort) {
    return {
      send: (message) => parentPort.postMessage(message),
      onMessage: (listener) => parentPort.on('message', ({ data }) => listener(data)),
      onLost: (listener) => parentPort.on('close', listener),
    };
  }
  return {
    // Nobody is left to hear it when the channel is gone; the plan is closed then.
    send: (message) => {
      if (process.connected) process.send?.(message, undefined, undefined, () => undefined);
    },
    onMessage: (listener) => process.on('message', listener),
    onLost: (listener) => process.on('disconnect', listener),
  };
}

/** Id of a request that cannot be understood otherwise, so that it gets an answer too. */
function idOf(message: unknown): number | null {
  if (message === null || typeof message !== 'object' || !('id' in message)) return null;
  return Number.isSafeInteger(message.id) && Number(message.id) >= 0 ? Number(message.id) : null;
}

function main(): void {
  const channel = parentChannel();
  const engine = createEngine({
    now: () => new Date(),
    backupEveryMs: BACKUP_EVERY_MS,
    notify: (notice) => channel.send(notice),
  });
  let stopping: Promise<void> | null = null;

  const stop = (): void => {
    stopping ??= engine.close().then(() => {
      channel.send({ kind: 'stopped' });
      // One turn for the message to leave.
      setTimeout(() => process.exit(0), 20);
    });
  };

  const answer = async (message: unknown): Promise<void> => {
    const parsed = toEngineSchema.safeParse(message);
    if (!parsed.success) {
      const id = idOf(message);
      const error = { code: 'bad-input' as const, params: describeIssue(parsed.error, 'message') };
      if (id === null) console.error(`Puente engine: a message was not understood (${error.params.field}).`);
      else channel.send({ kind: 'reply', id, reply: { ok: false, error } });
      return;
    }
    if (parsed.data.kind === 'shutdown') {
      stop();
      return;
    }
    const { id, session, name, input } = parsed.data;
    channel.send({ kind: 'reply', id, reply: await engine.handle(session, name, input) });
  };

  channel.onMessage((message) => {
    answer(message).catch((error: unknown) => {
      console.error(`Puente engine: ${JSON.stringify(toErrorValue(error))}`);
    });
  });
  channel.onLost(stop);
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  channel.send({ kind: 'ready' });
}

main();

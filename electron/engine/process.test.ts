import { fork, type ChildProcess } from 'node:child_process';
import Database from 'better-sqlite3';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { EditReply } from '../../shared/contract/plan-commands.ts';
import { aPlanFile, openFile, temporaryFolder } from '../../tests/builders/plan-files.ts';
import { fromEngineSchema, replyOf, type FromEngine } from './protocol.ts';

/** A forked engine, as the main process hosts it. */
function startEngine(): {
  child: ChildProcess;
  messages: FromEngine[];
  request(id: number, name: string, input: unknown): void;
  until<Kind extends FromEngine['kind']>(
    kind: Kind,
    matches?: (message: Extract<FromEngine, { kind: Kind }>) => boolean,
  ): Promise<Extract<FromEngine, { kind: Kind }>>;
} {
  const child = fork(join(import.meta.dirname, 'process.ts'), [], {
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  const messages: FromEngine[] = [];
  const listeners = new Set<() => void>();
  child.on('message', (message) => {
    messages.push(fromEngineSchema.parse(message));
    for (const listener of listeners) listener();
  });
  return {
    child,
    messages,
    request: (id, name, input) => void child.send({ kind: 'request', id, session: 'w', name, input }),
    until: (kind, matches = () => true) =>
      new Promise((resolve) => {
        const look = (): void => {
          const found = messages.find(
            (message): message is Extract<FromEngine, { kind: typeof kind }> =>
              message.kind === kind && matches(message as never),
          );
          if (!found) return;
          listeners.delete(look);
          resolve(found);
        };
        listeners.add(look);
        look();
      }),
  };
}

describe('the engine process', () => {
  let folder: ReturnType<typeof temporaryFolder>;
  let engine: ReturnType<typeof startEngine>;
  beforeEach(async () => {
    folder = temporaryFolder();
    engine = startEngine();
    await engine.until('ready');
  });
  afterEach(async () => {
    if (engine.child.exitCode === null && engine.child.signalCode === null) {
      engine.child.kill('SIGKILL');
      await once(engine.child, 'exit');
    }
    folder.remove();
  });

  it('answers every request and survives what it cannot understand', async () => {
    engine.child.send('nonsense');
    engine.child.send({ kind: 'request', id: 7, session: 'w' });
    engine.child.send({ kind: 'request', id: 8, session: 'w', name: 'no.such', input: null });
    engine.child.send({ kind: 'request', id: 9, session: 'w', name: 'plan.info', input: { more: 1 } });
    const replies = await Promise.all(
      [7, 8, 9].map((id) => engine.until('reply', (reply) => reply.id === id)),
    );
    expect(replies.map((message) => replyOf(message))).toMatchObject([
      { ok: false, error: { code: 'bad-input' } },
      { ok: false, error: { code: 'unknown-command', params: { name: 'no.such' } } },
      { ok: false, error: { code: 'bad-input' } },
    ]);
    expect(engine.child.exitCode).toBeNull();
  });

  it('keeps a plan for every session', async () => {
    const paths = await Promise.all(
      ['a', 'b'].map((name) => aPlanFile(folder.path, { name: `${name}.puente` })),
    );
    paths.forEach((path, id) =>
      engine.child.send({ kind: 'request', id, session: `w${id}`, name: 'engine.open', input: { path } }),
    );
    for (const [id, path] of paths.entries()) {
      const reply = replyOf<{ path: string }>(await engine.until('reply', (message) => message.id === id));
      expect(reply).toMatchObject({ ok: true, value: { path } });
    }
  });

  it.each(['shutdown', 'disconnect', 'SIGTERM'] as const)('closes its plans cleanly at %s', async (way) => {
    const path = await aPlanFile(folder.path);
    engine.request(1, 'engine.open', { path });
    engine.request(2, 'plan.update', { council: 'Changed' });
    await engine.until('reply', ({ id }) => id === 2);
    const exit = once(engine.child, 'exit');
    if (way === 'shutdown') engine.child.send({ kind: 'shutdown' });
    else if (way === 'disconnect') engine.child.disconnect();
    else engine.child.kill('SIGTERM');
    expect((await exit)[0]).toBe(0);
    if (way === 'shutdown') expect(engine.messages.at(-1)).toEqual({ kind: 'stopped' });
    expect(existsSync(`${path}-wal`)).toBe(false);
    expect(existsSync(`${path}-lock`)).toBe(false);
    const open = await openFile(path);
    expect(open.plan().info.council).toBe('Changed');
    await open.close();
  });

  it.each([5, 40, 120])('loses no acknowledged edit when it is killed after %i of them', async (count) => {
    const path = await aPlanFile(folder.path);
    engine.request(0, 'engine.open', { path });
    await engine.until('reply', ({ id }) => id === 0);
    for (let id = 1; id <= 400; id += 1) engine.request(id, 'plan.update', { council: `edit ${id}` });
    await engine.until('reply', ({ id }) => id === count);
    const exit = once(engine.child, 'exit');
    engine.child.kill('SIGKILL');
    await exit;

    const acknowledged = engine.messages
      .filter((message) => message.kind === 'reply')
      .filter(({ id }) => id > 0)
      .map((message) => {
        const reply = replyOf<EditReply>(message);
        return reply.ok ? reply.value.seq : 0;
      });
    expect(acknowledged.length).toBeGreaterThanOrEqual(count);
    expect(existsSync(`${path}-wal`)).toBe(true);

    const open = await openFile(path);
    const kept = new Set(open.entries(1000).map(({ seq }) => seq));
    expect(acknowledged.filter((seq) => !kept.has(seq))).toEqual([]);
    expect(open.plan().info.council).toBe(`edit ${open.history().lastSeq}`);
    await open.close();
    const database = new Database(path, { readonly: true });
    expect(database.pragma('integrity_check', { simple: true })).toBe('ok');
    database.close();
  });
});

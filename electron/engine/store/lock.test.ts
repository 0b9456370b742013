import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aPlanFile, openFile, temporaryFolder } from '../../../tests/builders/plan-files.ts';
import { openForReading } from './load.ts';
import { lockFileOf } from './lock.ts';
import { MIGRATIONS } from './migrations/index.ts';

const PROCESS = join(import.meta.dirname, '..', 'process.ts');

/** A second engine in a process of its own, which opens the plan and answers with the code of its error, or null. */
async function openElsewhere(path: string): Promise<{ child: ChildProcess; code: string | null }> {
  const child = fork(PROCESS, [], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const [ready] = (await once(child, 'message')) as [{ kind: string }];
  expect(ready.kind).toBe('ready');
  child.send({ kind: 'request', id: 1, session: 'w', name: 'engine.open', input: { path } });
  for (;;) {
    const [message] = (await once(child, 'message')) as [
      { kind: string; reply?: { ok: boolean; error?: { code: string } } },
    ];
    if (message.kind === 'reply') return { child, code: message.reply?.error?.code ?? null };
  }
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
}

describe('a plan that is open', () => {
  let folder: ReturnType<typeof temporaryFolder>;
  beforeEach(() => (folder = temporaryFolder()));
  afterEach(() => folder.remove());

  it('is refused a second time in the same process, and free again when closed', async () => {
    const path = await aPlanFile(folder.path);
    const open = await openFile(path);
    await expect(openFile(path)).rejects.toMatchObject({ code: 'file-in-use', params: { path } });
    await open.close();
    await (await openFile(path)).close();
    expect(existsSync(lockFileOf(path))).toBe(false);
  });

  it('is refused in another process, and can still be read', async () => {
    const path = await aPlanFile(folder.path);
    const open = await openFile(path);
    open.edit({ who: '', command: 'plan.update', input: {} }, (recorder) => {
      recorder.put('info', { ...recorder.info(), council: 'not yet in the main file' });
      return { subject: '', id: null };
    });
    const { child, code } = await openElsewhere(path);
    expect(code).toBe('file-in-use');
    child.disconnect();
    await ended(child);
    const read = openForReading(path, MIGRATIONS);
    expect(read.plan.info.council).toBe('not yet in the main file');
    read.close();
    const copy = await openFile(path, { readOnly: true });
    expect(copy.readOnly).toBe(true);
    await copy.close();
    await expect(openFile(path)).rejects.toMatchObject({ code: 'file-in-use' });
    await open.close();
  });

  it('is free again when the other process dies without a word', async () => {
    const path = await aPlanFile(folder.path);
    const { child, code } = await openElsewhere(path);
    expect(code).toBeNull();
    await expect(openFile(path)).rejects.toMatchObject({ code: 'file-in-use' });
    child.kill('SIGKILL');
    await ended(child);
    await (await openFile(path)).close();
  });

  it('is not blocked by a file that only has the name of a lock', async () => {
    const path = await aPlanFile(folder.path);
    writeFileSync(lockFileOf(path), 'something else'.repeat(100));
    await (await openFile(path)).close();
    expect(existsSync(lockFileOf(path))).toBe(false);
  });
});

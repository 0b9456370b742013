import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { EngineCommandName, Reply } from '../../../shared/contract/contract.ts';
import type { ErrorCode } from '../../../shared/contract/errors.ts';
import type { EngineHost } from '../engine/host.ts';
import { planSession, type PlanSession, type SessionDeps } from './plan-session.ts';

let folder: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'puente-session-')));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

interface Fake {
  readonly session: PlanSession;
  /** Names of the commands that reached the engine, with its session. */
  readonly sent: string[];
  /** Answers every later command of that name with an error; null makes it work again. */
  readonly fail: (name: EngineCommandName, code: ErrorCode | null) => void;
  readonly focusOther: ReturnType<typeof vi.fn<SessionDeps['focusOther']>>;
  readonly onOpened: ReturnType<typeof vi.fn<SessionDeps['onOpened']>>;
}

const info = { name: { en: 'Plan', es: '' } };

function fake(): Fake {
  const sent: string[] = [];
  const failing = new Map<string, ErrorCode>();
  const answer = (name: string, input: unknown): unknown => {
    const { path } = input as { path?: string };
    if (name === 'engine.backups')
      return [{ path: `${path}.backup`, createdAt: '2027-01-01T00:00:00Z', bytes: 1 }];
    if (name === 'engine.open' || name === 'engine.create') return { path, readOnly: false, info };
    return { path };
  };
  const forward = (handle: string, name: EngineCommandName, input: unknown): Promise<Reply<unknown>> => {
    sent.push(`${name} ${handle}`);
    const code = failing.get(name);
    return Promise.resolve(
      code ? { ok: false, error: { code, params: {} } } : { ok: true, value: answer(name, input) },
    );
  };
  const engine = {
    forward,
    call: async (handle: string, name: EngineCommandName, input: unknown) => {
      const reply = await forward(handle, name, input);
      if (!reply.ok) throw Object.assign(new Error(reply.error.code), { code: reply.error.code });
      return reply.value;
    },
  } as unknown as EngineHost;
  const focusOther = vi.fn<SessionDeps['focusOther']>(() => false);
  const onOpened = vi.fn<SessionDeps['onOpened']>();
  return {
    session: planSession('w', { engine, onState: () => undefined, onOpened, focusOther }),
    sent,
    fail: (name, code) => {
      if (code) failing.set(name, code);
      else failing.delete(name);
    },
    focusOther,
    onOpened,
  };
}

describe('plan session', () => {
  it('opens a plan and knows its newest backup', async () => {
    const { session, onOpened } = fake();
    const path = join(folder, 'a.puente');
    expect(await session.open(path)).toEqual({
      status: 'open',
      path,
      readOnly: false,
      lastBackupAt: '2027-01-01T00:00:00Z',
      backupProblem: null,
      engine: 'ready',
    });
    expect(onOpened).toHaveBeenCalledWith(path, info);
  });

  it('says when a backup failed, until one succeeds', async () => {
    const { session } = fake();
    await session.open(join(folder, 'a.puente'));
    const error = { code: 'disk-full', params: { path: 'x' } } as const;
    session.engineNotice({ kind: 'backupFailed', session: 'w-1', error });
    expect(session.state).toMatchObject({ status: 'open', backupProblem: error });
    session.engineNotice({ kind: 'backup', session: 'w-1', lastBackupAt: '2027-02-01T00:00:00Z' });
    expect(session.state).toMatchObject({ lastBackupAt: '2027-02-01T00:00:00Z', backupProblem: null });
  });

  it('closes the old plan only after the new one is open', async () => {
    const { session, sent } = fake();
    await session.open(join(folder, 'a.puente'));
    await session.open(join(folder, 'b.puente'));
    expect(sent.indexOf('engine.close w-1')).toBeGreaterThan(sent.indexOf('engine.open w-2'));
    expect(session.handle).toBe('w-2');
  });

  it('leads to recovery with the backups when a plan does not open', async () => {
    const { session, fail } = fake();
    fail('engine.open', 'file-damaged');
    const path = join(folder, 'a.puente');
    expect(await session.open(path)).toMatchObject({
      status: 'recovery',
      path,
      error: { code: 'file-damaged' },
      backups: [{ path: `${path}.backup` }],
    });
    expect(session.handle).toBeNull();
  });

  it('restores only a backup that was offered, and then opens the plan', async () => {
    const { session, fail } = fake();
    fail('engine.open', 'file-damaged');
    const path = join(folder, 'a.puente');
    await session.open(path);
    fail('engine.open', null);
    await expect(session.restoreBackup('/etc/passwd')).rejects.toMatchObject({ code: 'backup-missing' });
    expect(session.state.status).toBe('recovery');
    expect(await session.restoreBackup(`${path}.backup`)).toMatchObject({ status: 'open', path });
  });

  it('keeps its own plan when the other one is in use', async () => {
    const { session, fail, focusOther } = fake();
    const path = join(folder, 'a.puente');
    await session.open(path);
    focusOther.mockReturnValueOnce(true);
    await expect(session.open(join(folder, 'b.puente'))).rejects.toMatchObject({ code: 'file-in-use' });
    fail('engine.open', 'file-in-use');
    await expect(session.open(join(folder, 'c.puente'))).rejects.toMatchObject({ code: 'file-in-use' });
    expect(session.state).toMatchObject({ status: 'open', path });
  });

  it('keeps its own plan when a new one cannot be made', async () => {
    const { session, fail } = fake();
    const path = join(folder, 'a.puente');
    await session.open(path);
    fail('engine.create', 'disk-full');
    await expect(session.create(join(folder, 'b.puente'), { kind: 'sample' })).rejects.toMatchObject({
      code: 'disk-full',
    });
    expect(session.state).toMatchObject({ status: 'open', path });
  });

  it('says when its engine is restarting, ready again, or gone', async () => {
    const { session } = fake();
    await session.open(join(folder, 'a.puente'));
    session.engineRestarting();
    expect(session.state).toMatchObject({ engine: 'restarting' });
    await session.engineReopened({
      ok: true,
      value: { path: '', readOnly: false, info: info as never },
    });
    expect(session.state).toMatchObject({ engine: 'ready' });
    session.engineFailed();
    expect(session.state).toMatchObject({ status: 'recovery', error: { code: 'engine-stopped' } });
    expect(session.state).toHaveProperty('backups.length', 1);
  });
});

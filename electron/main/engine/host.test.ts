import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ToEngine } from '../../engine/protocol.ts';
import { engineHost, type EngineHostEvents } from './host.ts';
import type { TransportEvents } from './transport.ts';

type Request = Extract<ToEngine, { kind: 'request' }>;

/** A process that does nothing by itself: the test says what it answers and when it dies. */
interface FakeProcess {
  readonly requests: Request[];
  ready(): Promise<void>;
  answer(name: string, value: unknown): Promise<void>;
  die(): Promise<void>;
}

function setup() {
  const processes: FakeProcess[] = [];
  const settled = async (): Promise<void> => {
    for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
  };
  const start = (events: TransportEvents) => {
    const requests: Request[] = [];
    processes.push({
      requests,
      ready: () => (events.onMessage({ kind: 'ready' }), settled()),
      answer: (name, value) => {
        const index = requests.findIndex((request) => request.name === name);
        const [request] = requests.splice(index, 1);
        events.onMessage({ kind: 'reply', id: request?.id, reply: { ok: true, value } });
        return settled();
      },
      die: () => (events.onExit('test'), settled()),
    });
    return {
      pid: processes.length,
      send: (message: ToEngine) => {
        if (message.kind === 'request') requests.push(message);
        else events.onExit('shutdown');
      },
      kill: () => undefined,
    };
  };
  const events = {
    onRestarting: vi.fn<EngineHostEvents['onRestarting']>(),
    onReopened: vi.fn<EngineHostEvents['onReopened']>(),
    onFailed: vi.fn<EngineHostEvents['onFailed']>(),
    onNotice: vi.fn<EngineHostEvents['onNotice']>(),
  };
  return { processes, events, host: engineHost(start, events) };
}

const at = (processes: FakeProcess[], index: number): FakeProcess => {
  const found = processes[index];
  if (!found) throw new Error(`no process ${index}`);
  return found;
};
const plan = { path: '/a.puente', readOnly: false, info: {} };

describe('engine host', () => {
  beforeEach(() => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it('starts the engine with the first request and holds requests until it is ready', async () => {
    const { host, processes } = setup();
    const reply = host.forward('w1', 'plan.info', {});
    expect(at(processes, 0).requests).toEqual([]);
    await at(processes, 0).ready();
    await at(processes, 0).answer('plan.info', 'the plan');
    expect(await reply).toEqual({ ok: true, value: 'the plan' });
  });

  it('turns an error reply into an AppError for callers within the main process', async () => {
    const { host, processes } = setup();
    const call = host.call('w1', 'engine.open', { path: '/a.puente' });
    await at(processes, 0).ready();
    await at(processes, 0).die();
    await expect(call).rejects.toMatchObject({ code: 'engine-stopped' });
  });

  it('after a crash reopens the plans, asks reads again, and reports edits as not answered', async () => {
    const { host, processes, events } = setup();
    host.setUser('Ana');
    void host.forward('w1', 'engine.open', { path: '/a.puente' });
    await at(processes, 0).ready();
    await at(processes, 0).answer('engine.open', plan);
    expect(at(processes, 0).requests).toMatchObject([{ name: 'engine.setUser', input: { userName: 'Ana' } }]);
    const edit = host.forward('w1', 'project.delete', { id: 'p1' });
    const read = host.forward('w1', 'projects.list', {});

    await at(processes, 0).die();
    expect(events.onRestarting).toHaveBeenCalledOnce();
    expect(await edit).toMatchObject({ ok: false, error: { code: 'engine-stopped' } });

    const second = at(processes, 1);
    await second.ready();
    expect(second.requests.map((request) => request.name)).toEqual(['engine.open']);
    await second.answer('engine.open', plan);
    expect(second.requests.map((request) => request.name)).toEqual(['engine.setUser', 'projects.list']);
    expect(events.onReopened).toHaveBeenCalledWith('w1', { ok: true, value: plan });
    await second.answer('projects.list', []);
    expect(await read).toEqual({ ok: true, value: [] });
  });

  it('asks a read again only once', async () => {
    const { host, processes } = setup();
    const read = host.forward('w1', 'projects.list', {});
    await at(processes, 0).ready();
    await at(processes, 0).die();
    await at(processes, 1).ready();
    await at(processes, 1).die();
    expect(await read).toMatchObject({ ok: false, error: { code: 'engine-stopped' } });
  });

  it('does not reopen a plan that was closed', async () => {
    const { host, processes } = setup();
    void host.forward('w1', 'engine.open', { path: '/a.puente' });
    await at(processes, 0).ready();
    await at(processes, 0).answer('engine.open', plan);
    void host.forward('w1', 'engine.close', {});
    await at(processes, 0).answer('engine.close', { closed: true });
    await at(processes, 0).die();
    await at(processes, 1).ready();
    expect(at(processes, 1).requests).toEqual([]);
  });

  it('gives up after five crashes in a minute and starts anew when a person opens a plan', async () => {
    const { host, processes, events } = setup();
    const open = host.forward('w1', 'engine.open', { path: '/a.puente' });
    for (let crash = 0; crash < 5; crash += 1) {
      await at(processes, crash).ready();
      await at(processes, crash).die();
    }
    expect(await open).toMatchObject({ ok: false });
    expect(events.onFailed).toHaveBeenCalledOnce();
    expect(processes).toHaveLength(5);
    expect(await host.forward('w1', 'projects.list', {})).toMatchObject({ ok: false });
    expect(processes).toHaveLength(5);
    void host.forward('w1', 'engine.open', { path: '/a.puente' });
    expect(processes).toHaveLength(6);
  });

  it('ends the process on request and does not call that a crash', async () => {
    const { host, processes, events } = setup();
    void host.forward('w1', 'plan.info', {});
    await at(processes, 0).ready();
    await host.stop();
    expect(events.onRestarting).not.toHaveBeenCalled();
  });

  it('passes notices on and ignores what is not in the protocol', async () => {
    const { host, processes, events } = setup();
    void host.forward('w1', 'plan.info', {});
    await at(processes, 0).ready();
    await at(processes, 0).answer('nothing', 1);
    expect(events.onNotice).not.toHaveBeenCalled();
  });
});

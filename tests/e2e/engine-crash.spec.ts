import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { evaluationOf, expect, goTo, invoke, planIsOpen, puente, test } from './support.ts';

/** Process ids of the engines that run for a user-data folder's app: its children that hold the engine's script. */
function enginePids(appPid: number): number[] {
  const list = execFileSync('ps', ['-eo', 'pid=,ppid=,args='], { encoding: 'utf8' });
  return list
    .split('\n')
    .map((line) => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line))
    .filter(
      (match) => match !== null && Number(match[2]) === appPid && (match[3] ?? '').includes('engine.js'),
    )
    .map((match) => Number(match?.[1]));
}

test('an engine killed in the middle of edits comes back with everything it acknowledged', async ({
  start,
  folder,
}) => {
  test.skip(process.platform === 'win32', 'Windows has no ps to find the engine process with.');
  const plan = join(folder, 'user', 'plans', 'sample.puente');
  const { app, page } = await start('--sample');
  await planIsOpen(page);
  const appPid = app.process().pid ?? 0;
  // The process that Playwright started may be a launcher; the engine is a child of Electron's main process.
  const mainPid = await app.evaluate(() => process.pid);
  const [engine] = [...enginePids(mainPid), ...enginePids(appPid)];
  if (engine === undefined) throw new Error('No engine process found.');

  // A stream of edits from the page; the engine dies while it runs.
  const editing = page.evaluate(async () => {
    const { planner } = window as unknown as {
      planner: { invoke(name: string, input: unknown): Promise<{ ok: boolean; value?: { seq: number } }> };
    };
    const acknowledged: { council: string; seq: number }[] = [];
    for (let edit = 1; edit <= 60; edit += 1) {
      const council = `Council ${edit}`;
      const reply = await planner.invoke('plan.update', { council });
      if (reply.ok && reply.value) acknowledged.push({ council, seq: reply.value.seq });
    }
    return acknowledged;
  });
  await expect
    .poll(async () => JSON.stringify(await invoke(page, 'history.state', {})))
    .toContain('"lastSeq"');
  process.kill(engine, 'SIGKILL');
  const acknowledged = await editing;
  expect(acknowledged.length).toBeGreaterThan(0);

  // The window goes on: a new engine has the plan, and every acknowledged step is in its history.
  await expect.poll(() => enginePids(mainPid).filter((pid) => pid !== engine).length).toBe(1);
  const history = (await invoke(page, 'history.list', { limit: 1000 })) as {
    ok: boolean;
    value: { seq: number }[];
  };
  const known = new Set(history.value.map((entry) => entry.seq));
  for (const { seq } of acknowledged) expect(known.has(seq)).toBe(true);
  const info = (await invoke(page, 'plan.info', {})) as { value: { council: string } };
  expect(info.value.council).toMatch(/^Council \d+$/);

  // And it still works: an edit by hand reaches the file, which is sound.
  await goTo(page, 'Projects');
  const before = await evaluationOf(plan);
  await page.getByRole('button', { name: /later/i }).first().click();
  await expect.poll(async () => (await evaluationOf(plan)).projects).not.toEqual(before.projects);
  expect(JSON.parse(await puente('check', plan))).toMatchObject({ ok: true });
});

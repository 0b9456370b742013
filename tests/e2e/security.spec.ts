import { expect, invoke, planIsOpen, test } from './support.ts';

test('a page can reach nothing but the commands of the contract', async ({ start }) => {
  const { app, page } = await start('--sample');
  await planIsOpen(page);
  const refused = (code: string): unknown =>
    expect.objectContaining({ ok: false, error: expect.objectContaining({ code }) });

  // Commands that do not exist, or are not for windows.
  expect(await invoke(page, 'plan.destroy', {})).toEqual(refused('unknown-command'));
  expect(await invoke(page, '__proto__', {})).toEqual(refused('unknown-command'));
  expect(await invoke(page, 'engine.open', { path: '/etc/passwd' })).toEqual(refused('unknown-command'));
  expect(await invoke(page, 'print.job', {})).toEqual(refused('unknown-command'));

  // Payloads that do not fit.
  expect(await invoke(page, 'project.update', { id: '../x', patch: {} })).toEqual(refused('bad-input'));
  expect(await invoke(page, 'project.update', { id: 'p', patch: { rank: 1 } })).toEqual(refused('bad-input'));
  expect(
    await invoke(page, 'contribution.set', { fundId: 'f', partner: 'x', fiscalYear: 1, amountCents: -1 }),
  ).toEqual(refused('bad-input'));
  expect(await invoke(page, 'plan.info', null)).toEqual(refused('bad-input'));

  // The page itself: no Node, no Electron, nothing of the bridge to take apart.
  const seen = await page.evaluate(() => ({
    require: typeof (globalThis as Record<string, unknown>)['require'],
    process: typeof (globalThis as Record<string, unknown>)['process'],
    bridge: Object.keys((window as unknown as { planner: object }).planner).sort(),
  }));
  expect(seen).toEqual({ require: 'undefined', process: 'undefined', bridge: ['invoke', 'subscribe'] });

  const preferences = await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((window) => {
      const contents = window.webContents as unknown as { getLastWebPreferences(): Record<string, unknown> };
      const { sandbox, contextIsolation, nodeIntegration, webSecurity } = contents.getLastWebPreferences();
      return { sandbox, contextIsolation, nodeIntegration, webSecurity };
    }),
  );
  expect(preferences).toEqual([
    { sandbox: true, contextIsolation: true, nodeIntegration: false, webSecurity: true },
  ]);
});

test('a window goes nowhere, opens nothing and loads nothing from elsewhere', async ({ start }) => {
  const { app, page } = await start('--sample');
  await planIsOpen(page);
  const here = page.url();

  expect(await page.evaluate(() => window.open('https://example.com') === null)).toBe(true);
  await page.evaluate(() => {
    location.href = 'https://example.com/';
  });
  await page.evaluate(() => {
    const link = document.createElement('a');
    link.href = 'file:///etc/passwd';
    document.body.append(link);
    link.click();
    link.remove();
  });
  await expect.poll(() => app.windows().length).toBe(1);
  expect(page.url()).toBe(here);

  const attempts = await page.evaluate(async () => {
    const failed = async (attempt: () => Promise<unknown>): Promise<boolean> =>
      attempt().then(
        () => false,
        () => true,
      );
    const script = document.createElement('script');
    script.textContent = 'window.injected = true';
    document.body.append(script);
    return {
      fetch: await failed(() => fetch('https://example.com/')),
      file: await failed(() => fetch('file:///etc/passwd')),
      socket: await failed(
        () =>
          new Promise((resolve, reject) => {
            const socket = new WebSocket('wss://example.com');
            socket.onopen = resolve;
            socket.onerror = reject;
          }),
      ),
      // The policy must refuse what lint rightly refuses too: code made from text.
      // eslint-disable-next-line @typescript-eslint/no-implied-eval
      evaluates: await failed(() => Promise.resolve().then(() => new Function('return 1') as unknown)),
      inlineScript: (window as unknown as { injected?: boolean }).injected === undefined,
      notifications: await Notification.requestPermission(),
    };
  });
  expect(attempts).toEqual({
    fetch: true,
    file: true,
    socket: true,
    evaluates: true,
    inlineScript: true,
    notifications: 'denied',
  });

  // The scheme serves our pages only, whatever the path pretends to be.
  const answers = await app.evaluate(async ({ session }) => {
    const status = async (url: string): Promise<number | string> =>
      session.defaultSession.fetch(url).then(
        (response) => response.status,
        () => 'refused',
      );
    return Promise.all(
      [
        'app://puente/index.html',
        'app://puente/../../package.json',
        'app://puente/%2e%2e/%2e%2e/package.json',
        'app://puente/..%2f..%2fpackage.json',
        'app://elsewhere/index.html',
        'https://example.com/',
      ].map(status),
    );
  });
  expect(answers[0]).toBe(200);
  for (const answer of answers.slice(1)) expect([404, 'refused']).toContain(answer);
});

test('a window that is not ours is not answered', async ({ start }) => {
  const { app, page } = await start('--sample');
  await planIsOpen(page);
  const reply = await app.evaluate(async ({ app: electronApp, BrowserWindow }) => {
    const foreign = new BrowserWindow({
      show: false,
      webPreferences: {
        sandbox: true,
        preload: `${electronApp.getAppPath()}/out/preload/index.cjs`,
        additionalArguments: ['--puente-bridge=plan.info;session'],
      },
    });
    await foreign.loadURL('app://puente/index.html').catch(() => undefined);
    const answer: unknown = await foreign.webContents.executeJavaScript(
      `window.planner.invoke('plan.info', {})`,
    );
    foreign.destroy();
    return answer;
  });
  expect(reply).toMatchObject({ ok: false, error: { code: 'bad-sender' } });
});

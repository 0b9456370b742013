import { join } from 'node:path';
import { userInfo } from 'node:os';
import { app, nativeTheme, session } from 'electron';
import type { Settings } from '../../shared/contract/session.ts';
import { parseStart, planArguments, type StartOptions } from './arguments.ts';
import { callerRegistry } from './callers.ts';
import { appHandlers } from './commands/app.ts';
import { fileHandlers } from './commands/files.ts';
import { printHandlers, proposalHandlers } from './commands/proposal.ts';
import { openSample, sessionHandlers } from './commands/session.ts';
import { translator, type Context } from './context.ts';
import { engineHost } from './engine/host.ts';
import { engineTransport } from './engine/transport.ts';
import { jsonFile } from './files/json-file.ts';
import { handleInvocations } from './ipc.ts';
import { menuHost, reportTo, type MenuHost } from './menu-host.ts';
import { jobList } from './print/jobs.ts';
import { recentFiles } from './recent.ts';
import { secureSession } from './security.ts';
import { languageOf, settingsStore } from './settings.ts';
import { NO_PLACE, windowPlaceSchema } from './windows/window-place.ts';
import { bringToFront, engineEvents, windowList } from './windows/window-list.ts';

export const ENGINE_SCRIPT = join(import.meta.dirname, 'engine.js');

function systemUserName(): string {
  try {
    return userInfo().username.slice(0, 80);
  } catch {
    // Some systems know no name for the user.
    return '';
  }
}

function defaultSettings(): Settings {
  return { language: languageOf(app.getLocale()), theme: 'system', userName: systemUserName() };
}

function applyTheme({ theme }: Settings): void {
  nativeTheme.themeSource = theme === 'projector' ? 'light' : theme;
}

/** The app with windows: everything is made here once and handed to those who need it. */
export async function runWithWindows(): Promise<void> {
  if (!app.requestSingleInstanceLock()) {
    app.quit();
    return;
  }
  /** Files that the system asked for before there was a window for them. */
  const early: string[] = [];
  let openFile = (path: string): void => void early.push(path);
  app.on('open-file', (event, path) => {
    event.preventDefault();
    openFile(path);
  });
  await app.whenReady();
  secureSession(session.defaultSession);

  const { context, menu } = createContext();
  openFile = (path) => openInWindow(context, { open: { kind: 'file', path } });
  handleInvocations({
    callers: context.callers,
    engine: context.engine,
    windowHandlers: {
      ...sessionHandlers(context),
      ...fileHandlers(context),
      ...appHandlers(context),
      ...proposalHandlers(context),
    },
    printHandlers,
    onInvalidated: (planWindow, topics) => {
      if (topics.includes('history')) menu.refreshHistory(planWindow);
      if (!topics.includes('plan')) return;
      void planWindow.session.refreshInfo().then(() => context.windows.refreshTitle(planWindow));
    },
  });
  app.on('second-instance', (_event, args, folder) => secondStart(context, args, folder));
  app.on('activate', () => {
    if (context.windows.all().length === 0) context.windows.open();
  });
  quitCleanly(context);

  applyTheme(context.settings.get());
  context.engine.setUser(context.settings.get().userName);
  openInWindow(context, parseStart(process.argv.slice(1), process.cwd()));
  early.forEach(openFile);
}

function createContext(): { context: Context; menu: MenuHost } {
  const inUserData = (...parts: string[]): string => join(app.getPath('userData'), ...parts);
  const settings = settingsStore(inUserData('settings.json'), defaultSettings());
  const recent = recentFiles(inUserData('recent.json'));
  const callers = callerRegistry();
  const jobs = jobList();
  const menu = menuHost(() => context);
  const engine = engineHost(
    engineTransport(ENGINE_SCRIPT, app.getAppPath()),
    engineEvents(() => windows),
  );
  const windows = windowList({
    engine,
    callers,
    place: jsonFile(inUserData('window.json'), windowPlaceSchema, () => NO_PLACE),
    settings: () => settings.get(),
    pick: (name) => translator({ settings }).pick(name),
    onOpened: (path, info) => {
      recent.add(path, info.name, new Date());
      app.addRecentDocument(path);
    },
    onChange: () => {
      menu.refresh();
      const current = windows.current();
      if (current) menu.refreshHistory(current);
    },
    onClosed: (windowId) => jobs.cancelAll(windowId),
  });
  const context: Context = {
    engine,
    windows,
    callers,
    settings,
    recent,
    jobs,
    samplePath: inUserData('plans', 'sample.puente'),
    changeSettings: (change) => {
      const changed = settings.update(change);
      applyTheme(changed);
      engine.setUser(changed.userName);
      windows.broadcast('settings', changed);
      windows.all().forEach((planWindow) => windows.refreshTitle(planWindow));
      menu.refresh();
      return changed;
    },
    refreshMenu: () => menu.refresh(),
  };
  return { context, menu };
}

/** Uses a window that waits for a plan, or a new one. A plan that is open somewhere is brought to the front instead. */
function openInWindow(context: Context, { open }: StartOptions): void {
  const { windows } = context;
  const planWindow =
    windows.all().find(({ session: { state } }) => state.status === 'empty') ?? windows.open();
  const opening =
    open === null
      ? Promise.resolve()
      : open.kind === 'sample'
        ? openSample(context, planWindow)
        : planWindow.session.open(open.path);
  opening.catch((error: unknown) => reportTo(context, planWindow, error));
}

/** Somebody started Puente again: its plan opens here, and without one the present window comes to the front. */
function secondStart(context: Context, args: readonly string[], folder: string): void {
  const plans = planArguments(args.slice(1), folder);
  plans.forEach((path) => openInWindow(context, { open: { kind: 'file', path } }));
  const current = context.windows.current();
  if (current && plans.length === 0) bringToFront(current);
}

/** Windows close their plans, then the engine ends, then the app. */
function quitCleanly({ engine }: Context): void {
  let isQuitting = false;
  let isEngineStopped = false;
  app.on('before-quit', () => {
    isQuitting = true;
  });
  // A window that waits for its plan to close stops a quit; the last one that goes resumes it.
  app.on('window-all-closed', () => {
    if (isQuitting || process.platform !== 'darwin') app.quit();
  });
  app.on('will-quit', (event) => {
    if (isEngineStopped) return;
    event.preventDefault();
    void engine.stop().finally(() => {
      isEngineStopped = true;
      app.quit();
    });
  });
}

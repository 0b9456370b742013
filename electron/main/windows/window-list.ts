import { BrowserWindow, screen } from 'electron';
import { TOPICS } from '../../../shared/contract/command.ts';
import type { EventName, Events, Settings } from '../../../shared/contract/session.ts';
import type { Bilingual } from '../../../shared/domain/plan/common.ts';
import type { PlanInfo } from '../../../shared/domain/plan/plan.ts';
import type { Callers } from '../callers.ts';
import type { EngineHost, EngineHostEvents } from '../engine/host.ts';
import type { JsonFile } from '../files/json-file.ts';
import { planSession } from './plan-session.ts';
import { createBrowserWindow, loadPlanPage, sendEvent, type PlanWindow } from './plan-window.ts';
import { placeWindow, type WindowPlace } from './window-place.ts';

export interface WindowListDeps {
  readonly engine: EngineHost;
  readonly callers: Callers;
  readonly place: JsonFile<WindowPlace>;
  settings(): Settings;
  pick(name: Bilingual): string;
  onOpened(path: string, info: PlanInfo): void;
  /** Something changed that the menu shows. */
  onChange(): void;
  onClosed(windowId: number): void;
}

/** All windows with a plan or waiting for one. */
export interface WindowList {
  /** A new window, shown as soon as it is drawn. */
  open(): PlanWindow;
  /** The window in front, or the one that was last. */
  current(): PlanWindow | null;
  all(): readonly PlanWindow[];
  broadcast<Name extends EventName>(name: Name, payload: Events[Name]): void;
  refreshTitle(planWindow: PlanWindow): void;
}

/** How long the engine may take to close a plan before its window goes anyway. Acknowledged edits are on disk. */
const CLOSE_TIMEOUT_MS = 5000;

export function bringToFront({ window }: PlanWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

export function windowList(deps: WindowListDeps): WindowList {
  let windows: readonly PlanWindow[] = [];
  let opened = 0;

  const focusOther = (own: BrowserWindow, path: string): boolean => {
    const holder = windows.find(({ window, session }) => window !== own && session.path === path);
    if (holder) bringToFront(holder);
    return holder !== undefined;
  };

  const refreshTitle = ({ window, session }: PlanWindow): void => {
    if (window.isDestroyed()) return;
    const name = session.info && deps.pick(session.info.name);
    window.setTitle(name ? `${name} – Puente` : 'Puente');
    window.setRepresentedFilename(session.path ?? '');
  };

  const onState = (planWindow: PlanWindow): void => {
    sendEvent(planWindow.window, 'session', planWindow.session.state);
    refreshTitle(planWindow);
    deps.onChange();
  };

  /** The window stays until its plan is closed. */
  const closeCleanly = (planWindow: PlanWindow): void => {
    const { window, session } = planWindow;
    const windowId = window.id;
    let closing = false;
    window.on('close', (event) => {
      if (!closing) deps.place.write({ bounds: window.getNormalBounds(), maximized: window.isMaximized() });
      if (!session.handle) return;
      event.preventDefault();
      if (closing) return;
      closing = true;
      window.hide();
      const timeout = new Promise((resolve) => setTimeout(resolve, CLOSE_TIMEOUT_MS));
      void Promise.race([session.close(), timeout]).finally(() => window.destroy());
    });
    window.on('closed', () => {
      windows = windows.filter((other) => other !== planWindow);
      deps.onClosed(windowId);
      deps.onChange();
    });
  };

  const open = (): PlanWindow => {
    const main = screen.getPrimaryDisplay();
    const others = screen.getAllDisplays().filter((display) => display.id !== main.id);
    const areas = others.map((display) => display.workArea);
    const { bounds, maximized } = deps.place.read();
    const window = createBrowserWindow(
      placeWindow(bounds, [main.workArea, ...areas], windows.length),
      maximized && windows.length === 0,
      deps.settings().theme,
    );
    const session = planSession(`window-${(opened += 1)}`, {
      engine: deps.engine,
      onState: () => onState(planWindow),
      onOpened: (path, info) => deps.onOpened(path, info),
      focusOther: (path) => focusOther(window, path),
    });
    const planWindow: PlanWindow = { window, session, history: null };
    windows = [...windows, planWindow];
    deps.callers.register(window.webContents, { audience: 'window', planWindow });
    closeCleanly(planWindow);
    window.on('focus', () => deps.onChange());
    loadPlanPage(window);
    return planWindow;
  };

  return {
    open,
    current: () => {
      const focused = BrowserWindow.getFocusedWindow();
      return windows.find(({ window }) => window === focused) ?? windows.at(-1) ?? null;
    },
    all: () => windows,
    broadcast: (name, payload) => {
      for (const { window } of windows) sendEvent(window, name, payload);
    },
    refreshTitle,
  };
}

/** What the engine's host tells, carried to the windows that it concerns. */
export function engineEvents(windows: () => WindowList): EngineHostEvents {
  const all = (): readonly PlanWindow[] => windows().all();
  return {
    onRestarting: () => all().forEach(({ session }) => session.engineRestarting()),
    onReopened: (handle, reply) => {
      const found = all().find(({ session }) => session.handle === handle);
      if (!found) return;
      void found.session.engineReopened(reply).then(() => {
        sendEvent(found.window, 'invalidated', { topics: TOPICS });
      });
    },
    onFailed: () => all().forEach(({ session }) => session.engineFailed()),
    onNotice: (notice) => {
      all()
        .find(({ session }) => session.handle === notice.session)
        ?.session.engineNotice(notice);
    },
  };
}

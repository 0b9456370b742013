import { BrowserWindow, nativeTheme } from 'electron';
import { CHANNELS } from '../../../shared/contract/bridge.ts';
import type { HistoryState } from '../../../shared/contract/plan-commands.ts';
import type { EventName, Events, Theme } from '../../../shared/contract/session.ts';
import { pageUrl } from '../app-scheme.ts';
import { bridgeArgument } from '../bridge-names.ts';
import { crashLimit } from '../engine/crash-limit.ts';
import { safeWebPreferences } from '../security.ts';
import type { PlanSession } from './plan-session.ts';
import { MIN_HEIGHT, MIN_WIDTH, type Rectangle } from './window-place.ts';

/** A visible window with what it works on. */
export interface PlanWindow {
  readonly window: BrowserWindow;
  readonly session: PlanSession;
  /** Last known undo and redo steps, for the menu. */
  history: HistoryState | null;
}

/** The canvas colours of the page's themes, so that a window that is not drawn yet does not flash. */
const CANVAS = { light: '#f3f5f8', dark: '#10161d', projector: '#ffffff' } as const;

function backgroundColor(theme: Theme): string {
  if (theme !== 'system') return CANVAS[theme];
  return nativeTheme.shouldUseDarkColors ? CANVAS.dark : CANVAS.light;
}

export function createBrowserWindow(bounds: Rectangle, maximized: boolean, theme: Theme): BrowserWindow {
  const window = new BrowserWindow({
    ...bounds,
    minWidth: MIN_WIDTH,
    minHeight: MIN_HEIGHT,
    show: false,
    title: 'Puente',
    backgroundColor: backgroundColor(theme),
    webPreferences: safeWebPreferences(bridgeArgument('window')),
  });
  window.once('ready-to-show', () => {
    if (maximized) window.maximize();
    window.show();
  });
  // The window's title is the plan's, not the page's.
  window.on('page-title-updated', (event) => event.preventDefault());
  reloadAfterCrash(window);
  return window;
}

/** A page is read from the disk in a second or two. One that takes so long will never come. */
const LONGEST_LOAD_MS = 20_000;

/** Loads the page, once more if it does not come at all: graphics drivers have been seen to swallow a first load. */
export function loadPlanPage(window: BrowserWindow, mayRetry = true): void {
  const timer = setTimeout(() => {
    if (window.isDestroyed()) return;
    console.error('The page of the window did not come.');
    if (mayRetry) loadPlanPage(window, false);
    else window.show();
  }, LONGEST_LOAD_MS);
  window.webContents.once('did-finish-load', () => clearTimeout(timer));
  window.once('closed', () => clearTimeout(timer));
  window.loadURL(pageUrl('index')).catch((error: unknown) => {
    console.error('The page of the window could not be loaded:', error);
    // Also an empty window must be one that a person sees and can close.
    if (!window.isDestroyed()) window.show();
  });
}

/** A page that died is loaded again; the plan is in the engine and is not touched by that. */
function reloadAfterCrash(window: BrowserWindow): void {
  const limit = crashLimit();
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return;
    console.error(`The page of a window stopped (${reason}).`);
    if (limit.mayRestart(Date.now())) loadPlanPage(window);
  });
}

export function sendEvent<Name extends EventName>(
  window: BrowserWindow,
  name: Name,
  payload: Events[Name],
): void {
  if (!window.isDestroyed()) window.webContents.send(CHANNELS.event, name, payload);
}

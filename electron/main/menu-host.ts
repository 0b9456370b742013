import { app, dialog, Menu } from 'electron';
import type { HistoryState } from '../../shared/contract/plan-commands.ts';
import type { SessionState } from '../../shared/contract/session.ts';
import { toErrorValue } from '../../shared/contract/errors.ts';
import { openByDialog, openSample } from './commands/session.ts';
import { translator, type Context } from './context.ts';
import { tellError } from './files/dialogs.ts';
import { menuTemplate, type MenuActions } from './menu.ts';
import { sendEvent, type PlanWindow } from './windows/plan-window.ts';

/** Several changes at once, as when a plan opens, draw the menu once. */
const SETTLE_MS = 60;

export interface MenuHost {
  /** Draws the menu for the window in front, soon. */
  refresh(): void;
  /** Reads the undo and redo steps of a window again. */
  refreshHistory(planWindow: PlanWindow): void;
}

export function menuHost(context: () => Context): MenuHost {
  let timer: NodeJS.Timeout | null = null;

  const draw = (): void => {
    timer = null;
    const { windows, settings, recent } = context();
    const current = windows.current();
    const template = menuTemplate(
      {
        settings: settings.get(),
        session: current?.session.state ?? null,
        history: current?.session.handle ? current.history : null,
        recent: recent.list(translator(context()).pick),
        isMac: process.platform === 'darwin',
      },
      menuActions(context()),
    );
    Menu.setApplicationMenu(Menu.buildFromTemplate(template));
  };

  const refresh = (): void => {
    timer ??= setTimeout(draw, SETTLE_MS);
  };

  return {
    refresh,
    refreshHistory: (planWindow) => {
      const { handle } = planWindow.session;
      if (handle === null) return;
      void context()
        .engine.forward(handle, 'history.state', {})
        .then((reply) => {
          planWindow.history = reply.ok ? (reply.value as HistoryState) : null;
          refresh();
        });
    },
  };
}

function menuActions(context: Context): MenuActions {
  const { windows } = context;
  /** Carries out what an item asks for; a page that has no window yet gets one. Nobody waits for the answer but a person. */
  const inWindow = (work: (planWindow: PlanWindow) => Promise<SessionState>): void => {
    const planWindow = windows.current() ?? windows.open();
    work(planWindow).catch((error: unknown) => reportTo(context, planWindow, error));
  };
  return {
    send: (command) => {
      const current = windows.current();
      if (current) sendEvent(current.window, 'menu', { command });
    },
    openDialog: () => inWindow((planWindow) => openByDialog(context, planWindow)),
    openSample: () => inWindow((planWindow) => openSample(context, planWindow)),
    openRecent: (path) => inWindow(({ session }) => session.open(path)),
    changeSettings: (change) => context.changeSettings(change),
    about: () => {
      const { t } = translator(context);
      const options = {
        type: 'info' as const,
        title: t('menu.about'),
        message: 'Puente',
        detail: t('dialog.about-detail', { version: app.getVersion() }),
        buttons: [t('dialog.ok')],
      };
      const window = windows.current()?.window;
      void (window ? dialog.showMessageBox(window, options) : dialog.showMessageBox(options));
    },
  };
}

/** Tells a person about an error that no page waits for. */
export function reportTo(context: Context, { window }: PlanWindow, error: unknown): void {
  const language = translator(context);
  const message = language.error(toErrorValue(error));
  void tellError(window.isDestroyed() ? null : window, message, language.t('dialog.ok'));
}

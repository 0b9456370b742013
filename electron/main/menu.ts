import type { MenuItemConstructorOptions } from 'electron';
import type { HistoryEntry, HistoryState } from '../../shared/contract/plan-commands.ts';
import {
  LANGUAGES,
  THEMES,
  type MenuCommand,
  type RecentFile,
  type SessionState,
  type Settings,
} from '../../shared/contract/session.ts';
import { catalog, type MessageKey } from '../../shared/i18n/messages/index.ts';
import { translatorFor, type Translator } from '../../shared/i18n/translator.ts';

/** All that the menu shows, for the window in front. */
export interface MenuModel {
  readonly settings: Settings;
  /** Null while no window is open. */
  readonly session: SessionState | null;
  readonly history: HistoryState | null;
  readonly recent: readonly RecentFile[];
  readonly isMac: boolean;
}

/** What the items do; views carry out `send`. */
export interface MenuActions {
  send(command: MenuCommand): void;
  openDialog(): void;
  openSample(): void;
  openRecent(path: string): void;
  changeSettings(change: Partial<Settings>): void;
  about(): void;
}

const VIEWS = [
  'go-overview',
  'go-projects',
  'go-funds',
  'go-crossings',
  'go-scenarios',
  'go-proposal',
  'go-settings',
] as const satisfies readonly MenuCommand[];

const LANGUAGE_NAMES = { en: 'English', es: 'Español' } as const;
const LONGEST_SUBJECT = 40;

/** An ampersand in a name is a letter, not the mark of a shortcut. */
const literal = (text: string): string => text.replaceAll('&', '&&');

function stepText({ command, ...entry }: HistoryEntry, { t, pick }: Translator): string {
  const subject = pick(entry.subject);
  const key = `step.${command}`;
  const step = Object.hasOwn(catalog, key) ? t(key as MessageKey) : command;
  const short = subject.length > LONGEST_SUBJECT ? `${subject.slice(0, LONGEST_SUBJECT - 1)}…` : subject;
  return literal(short === '' ? step : `${step} (${short})`);
}

const separator: MenuItemConstructorOptions = { type: 'separator' };

export function menuTemplate(model: MenuModel, actions: MenuActions): MenuItemConstructorOptions[] {
  const { isMac } = model;
  return [
    ...(isMac ? [appMenu(model, actions)] : []),
    fileMenu(model, actions),
    editMenu(model, actions),
    viewMenu(model, actions),
    helpMenu(model, actions),
  ];
}

function appMenu({ settings }: MenuModel, actions: MenuActions): MenuItemConstructorOptions {
  const { t } = translatorFor(settings.language);
  return {
    label: 'Puente',
    submenu: [
      { label: t('menu.about'), click: () => actions.about() },
      separator,
      { label: t('menu.services'), role: 'services' },
      separator,
      { label: t('menu.hide'), role: 'hide' },
      { label: t('menu.hide-others'), role: 'hideOthers' },
      { label: t('menu.show-all'), role: 'unhide' },
      separator,
      { label: t('menu.quit'), role: 'quit' },
    ],
  };
}

function fileMenu(model: MenuModel, actions: MenuActions): MenuItemConstructorOptions {
  const { settings, session, recent, isMac } = model;
  const { t } = translatorFor(settings.language);
  const open = session?.status === 'open';
  const recentItems = recent
    .filter((file) => file.exists)
    .map((file) => ({
      label: literal(`${file.name} - ${file.path}`),
      click: () => actions.openRecent(file.path),
    }));
  return {
    id: 'file',
    label: t('menu.file'),
    submenu: [
      viewItem('new-plan', 'CmdOrCtrl+N', session !== null, model, actions),
      { id: 'open', label: t('menu.open'), accelerator: 'CmdOrCtrl+O', click: () => actions.openDialog() },
      { id: 'open-sample', label: t('menu.open-sample'), click: () => actions.openSample() },
      {
        id: 'open-recent',
        label: t('menu.open-recent'),
        submenu: recentItems.length > 0 ? recentItems : [{ label: t('menu.no-recent'), enabled: false }],
      },
      separator,
      viewItem('save-copy', 'CmdOrCtrl+Shift+S', open, model, actions),
      viewItem('restore-backup', undefined, open, model, actions),
      separator,
      viewItem('export-proposal', 'CmdOrCtrl+P', open, model, actions),
      separator,
      { label: t('menu.close'), role: 'close' },
      ...(isMac ? [] : [{ label: t('menu.quit'), role: 'quit' } as const]),
    ],
  };
}

/**
 * Undo and redo go to the window as commands: only the page knows whether a text field is being edited, which has an
 * undo of its own.
 */
function editMenu(model: MenuModel, actions: MenuActions): MenuItemConstructorOptions {
  const translator = translatorFor(model.settings.language);
  const { t } = translator;
  // On macOS a text field gets its undo from the menu, elsewhere from the keyboard.
  const textNeedsMenu = model.isMac && model.session !== null;
  const { undo, redo } = model.history ?? { undo: null, redo: null };
  return {
    id: 'edit',
    label: t('menu.edit'),
    submenu: [
      {
        id: 'undo',
        label: undo ? t('menu.undo-step', { step: stepText(undo, translator) }) : t('menu.undo'),
        accelerator: 'CmdOrCtrl+Z',
        enabled: undo !== null || textNeedsMenu,
        click: () => actions.send('undo'),
      },
      {
        id: 'redo',
        label: redo ? t('menu.redo-step', { step: stepText(redo, translator) }) : t('menu.redo'),
        accelerator: 'CmdOrCtrl+Shift+Z',
        enabled: redo !== null || textNeedsMenu,
        click: () => actions.send('redo'),
      },
      // The second shortcut that people on Windows and Linux know.
      {
        id: 'redo-again',
        label: t('menu.redo'),
        accelerator: 'CmdOrCtrl+Y',
        visible: false,
        acceleratorWorksWhenHidden: true,
        click: () => actions.send('redo'),
      },
      separator,
      { label: t('menu.cut'), role: 'cut' },
      { label: t('menu.copy'), role: 'copy' },
      { label: t('menu.paste'), role: 'paste' },
      { label: t('menu.select-all'), role: 'selectAll' },
    ],
  };
}

function viewMenu(model: MenuModel, actions: MenuActions): MenuItemConstructorOptions {
  const { settings, session } = model;
  const { t } = translatorFor(settings.language);
  const hasPlan = session?.status === 'open';
  return {
    id: 'view',
    label: t('menu.view'),
    submenu: [
      ...VIEWS.map((view, index) => viewItem(view, `CmdOrCtrl+${index + 1}`, hasPlan, model, actions)),
      separator,
      {
        id: 'language',
        label: t('menu.language'),
        submenu: LANGUAGES.map((language) => ({
          id: `language-${language}`,
          label: LANGUAGE_NAMES[language],
          type: 'radio' as const,
          checked: settings.language === language,
          click: () => actions.changeSettings({ language }),
        })),
      },
      {
        id: 'theme',
        label: t('menu.theme'),
        submenu: THEMES.map((theme) => ({
          id: `theme-${theme}`,
          label: t(`menu.theme.${theme}`),
          type: 'radio' as const,
          checked: settings.theme === theme,
          click: () => actions.changeSettings({ theme }),
        })),
      },
      separator,
      { label: t('menu.actual-size'), role: 'resetZoom' },
      { label: t('menu.zoom-in'), role: 'zoomIn' },
      { label: t('menu.zoom-out'), role: 'zoomOut' },
      separator,
      { label: t('menu.full-screen'), role: 'togglefullscreen' },
    ],
  };
}

function helpMenu(model: MenuModel, actions: MenuActions): MenuItemConstructorOptions {
  const { t } = translatorFor(model.settings.language);
  return {
    id: 'help',
    role: 'help',
    label: t('menu.help'),
    submenu: [
      viewItem('shortcuts', 'F1', model.session !== null, model, actions),
      ...(model.isMac ? [] : [{ label: t('menu.about'), click: () => actions.about() }]),
    ],
  };
}

function viewItem(
  command: MenuCommand,
  accelerator: string | undefined,
  enabled: boolean,
  { settings }: MenuModel,
  actions: MenuActions,
): MenuItemConstructorOptions {
  return {
    id: command,
    label: translatorFor(settings.language).t(`menu.${command}`),
    ...(accelerator === undefined ? {} : { accelerator }),
    enabled,
    click: () => actions.send(command),
  };
}

import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import { menuTemplate, type MenuActions, type MenuModel } from './menu.ts';

const actions = () => ({
  send: vi.fn<MenuActions['send']>(),
  openDialog: vi.fn<MenuActions['openDialog']>(),
  openSample: vi.fn<MenuActions['openSample']>(),
  openRecent: vi.fn<MenuActions['openRecent']>(),
  changeSettings: vi.fn<MenuActions['changeSettings']>(),
  about: vi.fn<MenuActions['about']>(),
});

const model: MenuModel = {
  settings: { language: 'en', theme: 'dark', userName: '' },
  session: {
    status: 'open',
    path: '/a.puente',
    readOnly: false,
    lastBackupAt: null,
    backupProblem: null,
    engine: 'ready',
  },
  history: {
    undo: { seq: 4, at: '2027-01-01T00:00:00Z', who: 'Ana', command: 'project.update', subject: 'R&D-1' },
    redo: null,
    lastSeq: 4,
  },
  recent: [
    { path: '/a.puente', name: 'A', openedAt: '2027-01-01T00:00:00Z', exists: true },
    { path: '/gone.puente', name: 'B', openedAt: '2027-01-01T00:00:00Z', exists: false },
  ],
  isMac: false,
};

function flat(items: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] {
  return items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? flat(item.submenu) : [])]);
}
const item = (menu: readonly MenuItemConstructorOptions[], id: string): MenuItemConstructorOptions => {
  const found = flat(menu).find((entry) => entry.id === id);
  if (!found) throw new Error(`no menu item ${id}`);
  return found;
};

describe('menu', () => {
  it('names the step that undo takes back, in the chosen language', () => {
    expect(item(menuTemplate(model, actions()), 'undo').label).toBe('Undo: change to a project (R&&D-1)');
    const spanish = { ...model, settings: { ...model.settings, language: 'es' as const } };
    expect(item(menuTemplate(spanish, actions()), 'undo').label).toBe(
      'Deshacer: cambio a un proyecto (R&&D-1)',
    );
    expect(item(menuTemplate(spanish, actions()), 'redo').label).toBe('Rehacer');
  });

  it('offers what needs a plan only while one is open', () => {
    const empty = menuTemplate({ ...model, session: { status: 'empty' }, history: null }, actions());
    expect(item(empty, 'export-proposal').enabled).toBe(false);
    expect(item(empty, 'new-plan').enabled).toBe(true);
    expect(item(menuTemplate(model, actions()), 'export-proposal').enabled).toBe(true);
  });

  it('lists recent plans that are still there', () => {
    const labels = flat([item(menuTemplate(model, actions()), 'open-recent')]).map((entry) => entry.label);
    expect(labels).toContain('A - /a.puente');
    expect(labels.join()).not.toContain('gone');
  });

  it('gives no shortcut twice', () => {
    const keys = flat(menuTemplate(model, actions())).flatMap((entry) => entry.accelerator ?? []);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).toEqual(expect.arrayContaining(['CmdOrCtrl+1', 'CmdOrCtrl+7', 'CmdOrCtrl+P']));
  });

  it('marks the language and the theme in use and changes them', () => {
    const done = actions();
    const menu = menuTemplate(model, done);
    expect(item(menu, 'theme-dark').checked).toBe(true);
    expect(item(menu, 'language-es').checked).toBe(false);
    (item(menu, 'language-es').click as () => void)();
    expect(done.changeSettings).toHaveBeenCalledWith({ language: 'es' });
  });
});

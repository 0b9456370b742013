import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Settings } from '../../shared/contract/session.ts';
import { writeFileAtomically } from './files/atomic-file.ts';
import { recentFiles } from './recent.ts';
import { languageOf, settingsStore } from './settings.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'puente-user-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const defaults: Settings = { language: 'en', theme: 'system', userName: 'Ana' };

describe('settings', () => {
  it('start with the defaults and outlast the store', () => {
    const path = join(folder, 'settings.json');
    expect(settingsStore(path, defaults).get()).toEqual(defaults);
    settingsStore(path, defaults).update({ theme: 'dark' });
    expect(settingsStore(path, defaults).get()).toEqual({ ...defaults, theme: 'dark' });
  });

  it.each(['{ "language": "es", ', '[]', '{"language":"fr"}', 'null'])(
    'fall back to the defaults and set %s aside',
    (content) => {
      const path = join(folder, 'settings.json');
      writeFileSync(path, content);
      expect(settingsStore(path, defaults).get()).toEqual(defaults);
      expect(readFileSync(`${path}.unreadable`, 'utf8')).toBe(content);
    },
  );

  it('take what a file of an older version does not have from the defaults', () => {
    const path = join(folder, 'settings.json');
    writeFileSync(path, '{"language":"es"}');
    expect(settingsStore(path, defaults).get()).toEqual({ ...defaults, language: 'es' });
  });

  it('speak Spanish on a Spanish system of any country', () => {
    expect(languageOf('es-MX')).toBe('es');
    expect(languageOf('es')).toBe('es');
    expect(languageOf('est')).toBe('en');
    expect(languageOf('en-US')).toBe('en');
  });
});

describe('recent files', () => {
  const name = { en: 'Plan', es: '' };
  const pick = (text: { en: string; es: string }): string => text.en;

  it('list the latest first, each once, ten at most, and say which are gone', () => {
    const recent = recentFiles(join(folder, 'recent.json'));
    for (let index = 0; index < 12; index += 1) recent.add(`/plan-${index}.puente`, name, new Date(index));
    recent.add('/plan-5.puente', name, new Date(99));
    const list = recentFiles(join(folder, 'recent.json')).list(pick);
    expect(list).toHaveLength(10);
    expect(list[0]).toEqual({
      path: '/plan-5.puente',
      name: 'Plan',
      openedAt: '1970-01-01T00:00:00.099Z',
      exists: false,
    });
    expect(new Set(list.map((file) => file.path)).size).toBe(10);
  });

  it('forget a file', () => {
    const recent = recentFiles(join(folder, 'recent.json'));
    recent.add('/a.puente', name, new Date(0));
    recent.forget('/a.puente');
    expect(recent.list(pick)).toEqual([]);
  });
});

describe('writing a file in one step', () => {
  it('replaces the file and leaves nothing beside it', async () => {
    const path = join(folder, 'a.csv');
    await writeFileAtomically(path, 'old');
    await writeFileAtomically(path, 'new');
    expect(readFileSync(path, 'utf8')).toBe('new');
    expect(readdirSync(folder)).toEqual(['a.csv']);
  });

  it('leaves the old file as it was when it is stopped', async () => {
    const path = join(folder, 'a.csv');
    await writeFileAtomically(path, 'old');
    await expect(writeFileAtomically(path, 'new', AbortSignal.abort())).rejects.toThrow();
    expect(readFileSync(path, 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['a.csv']);
  });

  it('names the reason when it cannot write', async () => {
    await expect(writeFileAtomically(join(folder, 'none', 'a'), 'x')).rejects.toMatchObject({
      code: 'folder-missing',
    });
    await expect(writeFileAtomically(folder, 'x')).rejects.toMatchObject({ code: 'file-is-folder' });
  });
});

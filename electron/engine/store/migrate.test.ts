import Database from 'better-sqlite3';
import { readFileSync, readdirSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aPlanFile, openFile, temporaryFolder } from '../../../tests/builders/plan-files.ts';
import { backupFolderOf, listBackups } from './backups.ts';
import { openForReading } from './load.ts';
import { newestFormat } from './migrate.ts';
import { MIGRATIONS, type Migration } from './migrations/index.ts';

const toSecond: Migration = {
  to: 2,
  sql: "CREATE TABLE notes (id TEXT PRIMARY KEY NOT NULL) STRICT; INSERT INTO notes SELECT id FROM projects; UPDATE projects SET sponsor = 'migrated';",
};
const twoSteps = [...MIGRATIONS, toSecond];

const userVersionOf = (path: string): unknown => {
  const database = new Database(path, { readonly: true });
  const version = database.pragma('user_version', { simple: true });
  database.close();
  return version;
};

describe('a plan in an older format', () => {
  let folder: ReturnType<typeof temporaryFolder>;
  beforeEach(() => (folder = temporaryFolder()));
  afterEach(() => folder.remove());

  it('is backed up, then brought to the newest format', async () => {
    const path = await aPlanFile(folder.path);
    const open = await openFile(path, { migrations: twoSteps });
    expect(open.plan().projects.map(({ sponsor }) => sponsor)).toEqual(['migrated', 'migrated', 'migrated']);
    await open.close();
    expect(userVersionOf(path)).toBe(2);

    const [backup] = listBackups(path);
    expect(backup?.isMilestone).toBe(true);
    expect(userVersionOf(backup?.path ?? '')).toBe(1);
    const old = openForReading(backup?.path ?? '', MIGRATIONS);
    expect(old.plan.projects[0]?.sponsor).toBe('City');
    old.close();

    const again = await openFile(path, { migrations: twoSteps });
    await again.close();
    expect(listBackups(path)).toHaveLength(1);
    await expect(openFile(path)).rejects.toMatchObject({
      code: 'file-newer',
      params: { found: 2, known: 1 },
    });
  });

  it('is read in the newest format without being changed', async () => {
    const path = await aPlanFile(folder.path);
    const bytes = readFileSync(path);
    const opened = openForReading(path, twoSteps);
    expect(opened.plan.projects[0]?.sponsor).toBe('migrated');
    opened.close();
    expect(readFileSync(path)).toEqual(bytes);
    expect(readdirSync(folder.path)).toEqual(['plan.puente']);
  });

  it.each([
    [
      'a statement fails',
      { to: 2, sql: "UPDATE projects SET sponsor = 'half'; INSERT INTO nowhere VALUES (1);" },
    ],
    ['the result is no plan', { to: 2, sql: 'UPDATE targets SET minutes = 99999' }],
  ])('stays as it was, byte for byte, when %s', async (_case, failing) => {
    const path = await aPlanFile(folder.path);
    const bytes = readFileSync(path);
    await expect(openFile(path, { migrations: [...MIGRATIONS, failing] })).rejects.toMatchObject({
      code: 'file-damaged',
      params: { path },
    });
    expect(readFileSync(path)).toEqual(bytes);
    expect(readdirSync(folder.path).sort()).toEqual([
      ...(readdirSync(folder.path).includes('.plan.puente.backups') ? ['.plan.puente.backups'] : []),
      'plan.puente',
    ]);
    const open = await openFile(path);
    expect(open.plan().projects[0]?.sponsor).toBe('City');
    await open.close();
  });

  it('keeps its backup in the folder beside it', async () => {
    const path = await aPlanFile(folder.path);
    await (await openFile(path, { migrations: twoSteps })).close();
    expect(readdirSync(backupFolderOf(path))).toEqual([
      expect.stringMatching(/-s0-before-format-2\.puente$/),
    ]);
  });

  it('has migrations numbered without gaps', () => {
    expect(newestFormat(MIGRATIONS)).toBe(MIGRATIONS.length);
    expect(() => newestFormat([{ to: 2, sql: '' }])).toThrow(RangeError);
  });
});

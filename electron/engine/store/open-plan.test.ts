import Database from 'better-sqlite3';
import { chmodSync, existsSync, mkdirSync, readFileSync, readdirSync, statSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aPlan, aProject } from '../../../tests/builders/plan.ts';
import { aPlanFile, openFile, temporaryFolder } from '../../../tests/builders/plan-files.ts';
import { buildSamplePlan } from '../../../seeds/sample-plan.ts';
import { columnsOf } from './codec.ts';
import { APPLICATION_ID } from './connection.ts';
import { STORED_TABLES, descriptionOf } from './tables.ts';

const who = { who: 'Ana', command: 'project.update', input: {} };

describe('a plan file', () => {
  let folder: ReturnType<typeof temporaryFolder>;
  beforeEach(() => (folder = temporaryFolder()));
  afterEach(() => folder.remove());

  const rename = (open: Awaited<ReturnType<typeof openFile>>, location: string) =>
    open.edit(who, (recorder) => {
      const project = recorder.get('projects', { id: 'project-1' });
      if (project) recorder.put('projects', { ...project, location });
      return { subject: 'P-001', id: null };
    });

  it('gives back exactly what was written, for the small plan and for the sample', async () => {
    for (const [name, plan] of [
      ['small.puente', aPlan()],
      ['sample.puente', buildSamplePlan('sample')],
    ] as const) {
      const open = await openFile(await aPlanFile(folder.path, { name, plan }));
      for (const table of STORED_TABLES) {
        const read: unknown = open.plan()[table];
        const written: unknown = plan[table];
        if (table === 'info') expect(read).toEqual(written);
        else expect(new Set(read as unknown[]), table).toEqual(new Set(written as unknown[]));
      }
      await open.close();
    }
  });

  it('is marked as ours, in WAL mode and with full synchronisation while open, and one file at rest', async () => {
    const path = await aPlanFile(folder.path);
    const open = await openFile(path);
    rename(open, 'Otay');
    const other = new Database(path, { readonly: true });
    expect(other.pragma('application_id', { simple: true })).toBe(APPLICATION_ID);
    expect(other.pragma('user_version', { simple: true })).toBe(1);
    expect(other.pragma('journal_mode', { simple: true })).toBe('wal');
    other.close();
    await open.close();
    expect(readdirSync(folder.path).sort()).toEqual(['.plan.puente.backups', 'plan.puente']);
    expect([...readFileSync(path).subarray(18, 20)]).toEqual([1, 1]);
  });

  it('keeps an edit when it is opened again', async () => {
    const path = await aPlanFile(folder.path);
    const first = await openFile(path);
    const { seq } = rename(first, 'Otay Mesa');
    await first.close();
    const second = await openFile(path);
    expect(second.plan().projects[0]?.location).toBe('Otay Mesa');
    expect(second.history()).toMatchObject({
      lastSeq: seq,
      undo: { seq, who: 'Ana', subject: 'P-001' },
      redo: null,
    });
    await second.close();
  });

  it('writes no step for an edit that changes nothing', async () => {
    const open = await openFile(await aPlanFile(folder.path));
    const { seq } = rename(open, 'Otay');
    expect(rename(open, 'Otay').seq).toBe(seq);
    expect(open.entries(10)).toHaveLength(1);
    await open.close();
  });

  it('changes nothing when an edit fails half-way', async () => {
    const open = await openFile(await aPlanFile(folder.path));
    const before = open.plan();
    expect(() =>
      open.edit(who, (recorder) => {
        recorder.put('projects', aProject({ id: 'project-9', code: 'P-009', rank: 4 }));
        throw new Error('half-way');
      }),
    ).toThrow('half-way');
    expect(open.plan()).toBe(before);
    await open.close();
    const again = await openFile(open.path);
    expect(again.plan()).toEqual(before);
    expect(again.entries(10)).toEqual([]);
    await again.close();
  });

  it('refuses to leave a row pointing at nothing', async () => {
    const open = await openFile(await aPlanFile(folder.path));
    expect(() =>
      open.edit(who, (recorder) => {
        recorder.remove('projects', { id: 'project-1' });
        return { subject: '', id: null };
      }),
    ).toThrow(/FOREIGN KEY/);
    expect(open.plan().projects).toHaveLength(3);
    await open.close();
  });

  it('stores every field in a column that the table has, and has no other columns', async () => {
    const database = new Database(await aPlanFile(folder.path), { readonly: true });
    for (const table of STORED_TABLES) {
      const columns = database.pragma(`table_info(${descriptionOf(table).sqlName})`) as { name: string }[];
      expect(columns.map(({ name }) => name).sort(), table).toEqual([...columnsOf(table)].sort());
    }
    const tables = database.pragma('table_list') as { name: string; strict: number }[];
    for (const { name, strict } of tables) if (!name.startsWith('sqlite_')) expect(strict, name).toBe(1);
    database.close();
  });

  it('is not replaced when made anew without permission, and is when allowed', async () => {
    const path = await aPlanFile(folder.path);
    const bytes = readFileSync(path);
    await expect(aPlanFile(folder.path)).rejects.toMatchObject({ code: 'file-exists' });
    expect(readFileSync(path)).toEqual(bytes);
    expect(readdirSync(folder.path)).toEqual(['plan.puente']);
  });

  it('says what is wrong with the place of a new file', async () => {
    await expect(aPlanFile(join(folder.path, 'missing'))).rejects.toMatchObject({ code: 'file-missing' });
    mkdirSync(join(folder.path, 'plan.puente'));
    await expect(aPlanFile(folder.path)).rejects.toMatchObject({ code: 'file-is-folder' });
  });

  describe('that may not be written', () => {
    it('opens for reading only when no write bit is set', async () => {
      const path = await aPlanFile(folder.path);
      chmodSync(path, 0o444);
      const bytes = readFileSync(path);
      const open = await openFile(path);
      expect(open.readOnly).toBe(true);
      expect(open.plan().projects).toHaveLength(3);
      expect(() => rename(open, 'Otay')).toThrow(expect.objectContaining({ code: 'read-only' }));
      expect(() => open.undo('Ana')).toThrow(expect.objectContaining({ code: 'read-only' }));
      await open.close();
      expect(readFileSync(path)).toEqual(bytes);
      expect(readdirSync(folder.path)).toEqual(['plan.puente']);
    });

    it('opens for reading only in a folder without write permission, with what a crash left in the log', async () => {
      const live = await openFile(await aPlanFile(folder.path));
      rename(live, 'In the log');
      const copy = join(folder.path, 'media');
      mkdirSync(copy);
      const { copyFileSync } = await import('node:fs');
      for (const name of ['plan.puente', 'plan.puente-wal']) {
        copyFileSync(join(folder.path, name), join(copy, name));
      }
      await live.close();
      chmodSync(copy, 0o555);
      const open = await openFile(join(copy, 'plan.puente'));
      expect(open.readOnly).toBe(true);
      expect(open.plan().projects[0]?.location).toBe('In the log');
      await open.close();
      expect(readdirSync(copy).sort()).toEqual(['plan.puente', 'plan.puente-wal']);
      chmodSync(copy, 0o755);
    });
  });

  it('can be saved as a copy with its history, but not onto itself', async () => {
    const open = await openFile(await aPlanFile(folder.path));
    rename(open, 'Otay');
    const copyPath = join(folder.path, 'copy.puente');
    expect(await open.saveCopy(copyPath)).toBe(copyPath);
    await expect(open.saveCopy(open.path)).rejects.toMatchObject({ code: 'file-in-use' });
    const copy = await openFile(copyPath);
    expect(copy.plan()).toEqual(open.plan());
    expect(copy.undo('Bea').seq).toBe(2);
    expect(open.plan().projects[0]?.location).toBe('Otay');
    await expect(open.saveCopy(copyPath)).rejects.toMatchObject({ code: 'file-in-use' });
    await copy.close();
    await open.close();
  });

  it('is the same file by any name that leads to it', async () => {
    const path = await aPlanFile(folder.path);
    const link = join(folder.path, 'link.puente');
    symlinkSync(path, link);
    const open = await openFile(link);
    expect(open.path).toBe(path);
    await expect(openFile(path)).rejects.toMatchObject({ code: 'file-in-use' });
    await open.close();
    expect(existsSync(`${path}-lock`)).toBe(false);
    expect(dirname(open.path)).toBe(folder.path);
    expect(statSync(link).size).toBeGreaterThan(0);
  });
});

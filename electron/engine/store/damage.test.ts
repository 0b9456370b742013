import Database from 'better-sqlite3';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { AppError } from '../../../shared/contract/errors.ts';
import { aPlanFile, openFile, temporaryFolder } from '../../../tests/builders/plan-files.ts';
import { openForReading } from './load.ts';
import { MIGRATIONS } from './migrations/index.ts';

/** Repeatable random numbers in [0, 1) (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

describe('a file that is no sound plan', () => {
  let folder: ReturnType<typeof temporaryFolder>;
  beforeEach(() => (folder = temporaryFolder()));
  afterEach(() => folder.remove());

  /** Opening for editing and for reading both fail with the code, and the file stays as it is. */
  const expectRefused = async (path: string, code: string): Promise<AppError> => {
    const bytes = readFileSync(path);
    const names = readdirSync(folder.path);
    const error: unknown = await openFile(path).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(AppError);
    expect(error).toMatchObject({ code, params: { path } });
    expect(() => openForReading(path, MIGRATIONS)).toThrow(expect.objectContaining({ code }));
    expect(readFileSync(path)).toEqual(bytes);
    expect(readdirSync(folder.path)).toEqual(names);
    return error as AppError;
  };

  const write = (name: string, content: string | Buffer): string => {
    const path = join(folder.path, name);
    writeFileSync(path, content);
    return path;
  };

  it('may not be there, or be a folder', async () => {
    await expect(openFile(join(folder.path, 'none.puente'))).rejects.toMatchObject({ code: 'file-missing' });
    mkdirSync(join(folder.path, 'folder.puente'));
    await expect(openFile(join(folder.path, 'folder.puente'))).rejects.toMatchObject({
      code: 'file-is-folder',
    });
  });

  it('may be empty, text, or random bytes', async () => {
    const next = random(7);
    await expectRefused(write('empty.puente', ''), 'file-not-a-plan');
    await expectRefused(write('text.puente', 'code,title\nP-001,Booths\n'), 'file-not-a-plan');
    const noise = Buffer.from(Array.from({ length: 50_000 }, () => Math.floor(next() * 256)));
    await expectRefused(write('noise.puente', noise), 'file-not-a-plan');
    await expectRefused(
      write('magic.puente', Buffer.concat([Buffer.from('SQLite format 3\0'), noise])),
      'file-not-a-plan',
    );
  });

  it('may be another program’s database', async () => {
    const path = join(folder.path, 'other.puente');
    const other = new Database(path);
    other.exec('CREATE TABLE t (a)');
    other.close();
    await expectRefused(path, 'file-not-a-plan');
  });

  it('may carry our mark without our tables, or with more than our tables', async () => {
    const path = join(folder.path, 'bare.puente');
    const bare = new Database(path);
    bare.exec('CREATE TABLE t (a); PRAGMA application_id = 0x50554e54; PRAGMA user_version = 1;');
    bare.close();
    await expectRefused(path, 'file-damaged');

    const extended = await aPlanFile(folder.path, { name: 'trigger.puente' });
    const database = new Database(extended);
    database.exec('CREATE TRIGGER surprise AFTER UPDATE ON projects BEGIN DELETE FROM targets; END');
    database.close();
    expect((await expectRefused(extended, 'file-damaged')).params['detail']).toBe('schema');
  });

  it('may be from a newer Puente', async () => {
    const path = await aPlanFile(folder.path);
    const database = new Database(path);
    database.pragma('user_version = 99');
    database.close();
    const error = await expectRefused(path, 'file-newer');
    expect(error.params).toMatchObject({ found: 99, known: MIGRATIONS.length });
  });

  it('may hold a row that no plan can hold', async () => {
    const path = await aPlanFile(folder.path);
    const database = new Database(path);
    database.exec('UPDATE lane_groups SET staffing = \'{"kind":"guess"}\'');
    database.close();
    expect((await expectRefused(path, 'file-damaged')).params['detail']).toContain('laneGroups');
  });

  it('may be cut short', async () => {
    const whole = readFileSync(await aPlanFile(folder.path));
    for (const length of [1, 99, 100, 512, 4096, 5000, whole.length - 4096, whole.length - 1]) {
      const path = write(`cut-${length}.puente`, whole.subarray(0, length));
      await expectRefused(path, length < 100 ? 'file-not-a-plan' : 'file-damaged');
    }
  });

  it('never crashes the engine and is never changed: 100 random flips and cuts', async () => {
    const whole = readFileSync(await aPlanFile(folder.path));
    const next = random(20_270_101);
    const outcomes = new Map<string, number>();
    for (let round = 0; round < 100; round += 1) {
      const bytes = Buffer.from(whole);
      // Half of the flips hit the header and the schema, where they hurt most.
      const reach = round % 2 === 0 ? 4096 : bytes.length;
      for (let flip = 0; flip <= round % 4; flip += 1) {
        const at = Math.floor(next() * reach);
        bytes.writeUInt8(bytes.readUInt8(at) ^ (1 << Math.floor(next() * 8)), at);
      }
      const damaged = round % 5 === 4 ? bytes.subarray(0, Math.floor(next() * bytes.length)) : bytes;
      const path = write('damaged.puente', damaged);
      try {
        const open = await openFile(path);
        open.edit({ who: '', command: 'test', input: {} }, (recorder) => {
          recorder.put('info', { ...recorder.info(), council: `round ${round}` });
          return { subject: '', id: null };
        });
        await open.close();
        outcomes.set('opened', (outcomes.get('opened') ?? 0) + 1);
      } catch (error) {
        expect(error, `round ${round}: ${String(error)}`).toBeInstanceOf(AppError);
        const { code } = error as AppError;
        expect(['file-damaged', 'file-not-a-plan', 'file-newer'], `round ${round}`).toContain(code);
        expect(readFileSync(path).equals(damaged), `round ${round}`).toBe(true);
        outcomes.set(code, (outcomes.get(code) ?? 0) + 1);
      }
    }
    expect(outcomes.get('file-damaged')).toBeGreaterThan(20);
  });
});

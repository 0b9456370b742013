import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { aPlanFile, openFile, temporaryFolder } from '../../../tests/builders/plan-files.ts';
import { backupFolderOf, listBackups, surplusBackups } from './backups.ts';
import { openForReading } from './load.ts';
import { MIGRATIONS } from './migrations/index.ts';
import type { OpenPlan } from './open-plan.ts';
import { restoreBackup } from './restore.ts';

const editCouncil = (open: OpenPlan, council: string) =>
  open.edit({ who: 'Ana', command: 'plan.update', input: {} }, (recorder) => {
    recorder.put('info', { ...recorder.info(), council });
    return { subject: council, id: null };
  });

describe('backups', () => {
  let folder: ReturnType<typeof temporaryFolder>;
  let clock: Date;
  const now = (): Date => clock;
  const pass = (minutes: number): void => {
    clock = new Date(clock.getTime() + minutes * 60_000);
  };
  beforeEach(() => {
    folder = temporaryFolder();
    clock = new Date(2027, 2, 4, 9, 0);
  });
  afterEach(() => folder.remove());

  it('are made when asked, only if the plan changed since the last', async () => {
    const onBackup = vi.fn();
    const open = await openFile(await aPlanFile(folder.path, { now }), { now, onBackup });
    expect(await open.backup()).toBeNull();
    editCouncil(open, 'A');
    const first = await open.backup();
    expect(first).toBe(clock.toISOString());
    pass(10);
    expect(await open.backup()).toBe(first);
    editCouncil(open, 'B');
    expect(await open.backup()).toBe(clock.toISOString());
    expect(onBackup.mock.calls).toEqual([[first], [clock.toISOString()]]);
    expect(listBackups(open.path).map(({ createdAt }) => createdAt)).toEqual([clock.toISOString(), first]);
    await open.close();
  });

  it('are whole plans at rest that open by themselves, and copies while edits go on', async () => {
    const open = await openFile(await aPlanFile(folder.path, { now }), { now });
    editCouncil(open, 'A');
    const backup = open.backup();
    editCouncil(open, 'B');
    await backup;
    const [newest] = listBackups(open.path);
    const copy = openForReading(newest?.path ?? '', MIGRATIONS);
    expect(['A', 'B']).toContain(copy.plan.info.council);
    copy.close();
    expect(readdirSync(backupFolderOf(open.path))).toHaveLength(1);
    await open.close();
  });

  it('are made on the timer and on closing', async () => {
    const onBackup = vi.fn();
    const open = await openFile(await aPlanFile(folder.path), { backupEveryMs: 20, onBackup });
    await new Promise((resolve) => setTimeout(resolve, 80));
    expect(onBackup).not.toHaveBeenCalled();
    editCouncil(open, 'A');
    await vi.waitFor(() => expect(onBackup).toHaveBeenCalledTimes(1));
    await new Promise((resolve) => setTimeout(resolve, 80));
    expect(onBackup).toHaveBeenCalledTimes(1);
    await open.close();

    const again = await openFile(open.path, { onBackup });
    editCouncil(again, 'B');
    await again.close();
    expect(onBackup).toHaveBeenCalledTimes(2);
  });

  it('that cannot be made are told, and do no harm to the plan', async () => {
    const onBackupFailed = vi.fn();
    const path = await aPlanFile(folder.path);
    writeFileSync(backupFolderOf(path), 'a file where the folder should be');
    const open = await openFile(path, { onBackupFailed });
    editCouncil(open, 'A');
    await expect(open.backup()).rejects.toMatchObject({ name: 'AppError' });
    await open.close();
    expect(onBackupFailed).toHaveBeenCalled();
    const again = await openFile(path);
    expect(again.plan().info.council).toBe('A');
    await again.close();
  });

  it('keep 3 of today, 1 of each earlier day, 10 in all', async () => {
    const open = await openFile(await aPlanFile(folder.path, { now }), { now });
    for (let day = 0; day < 12; day += 1) {
      for (let time = 0; time < 5; time += 1) {
        editCouncil(open, `${day}-${time}`);
        await open.backup();
        pass(30);
      }
      pass(24 * 60 - 150);
    }
    const days = listBackups(open.path).map(({ createdAt }) => new Date(createdAt).getDate());
    expect(days).toEqual([15, 15, 15, 14, 13, 12, 11, 10, 9, 8]);
    await open.close();
  });

  it('never count out the one that was made before the format changed', () => {
    const at = (hour: number, isMilestone = false) => ({
      createdAt: new Date(2027, 2, 4, hour).toISOString(),
      isMilestone,
    });
    const backups = [at(15), at(14), at(13), at(12), at(11, true)];
    expect(surplusBackups(backups, new Date(2027, 2, 4, 16))).toEqual([backups[3]]);
  });

  describe('restored', () => {
    const aPlanWithBackup = async (): Promise<{ path: string; backupPath: string }> => {
      const open = await openFile(await aPlanFile(folder.path, { now }), { now });
      editCouncil(open, 'good');
      await open.backup();
      const backupPath = listBackups(open.path)[0]?.path ?? '';
      pass(5);
      editCouncil(open, 'later');
      await open.close();
      pass(5);
      return { path: open.path, backupPath };
    };
    const councilOf = (path: string): string => {
      const opened = openForReading(path, MIGRATIONS);
      opened.close();
      return opened.plan.info.council;
    };

    it('take the place of the plan, which stays beside it under another name', async () => {
      const { path, backupPath } = await aPlanWithBackup();
      const restored = await restoreBackup(path, backupPath, { migrations: MIGRATIONS, now });
      expect(restored.path).toBe(path);
      expect(restored.keptAs).toMatch(/plan \(2027-03-04 \d{6}\)\.puente$/);
      expect(councilOf(path)).toBe('good');
      expect(councilOf(restored.keptAs ?? '')).toBe('later');
      expect(councilOf(listBackups(path)[0]?.path ?? '')).toBe('later');
      const open = await openFile(path);
      expect(open.history().undo?.seq).toBe(1);
      await open.close();
    });

    it('repair a damaged plan, whose bytes are kept', async () => {
      const { path, backupPath } = await aPlanWithBackup();
      const damaged = readFileSync(path).fill(0xff, 4096, 9000);
      writeFileSync(path, damaged);
      writeFileSync(`${path}-wal`, 'left by a crash');
      const { keptAs } = await restoreBackup(path, backupPath, { migrations: MIGRATIONS, now });
      expect(readFileSync(keptAs ?? '').equals(damaged)).toBe(true);
      expect(existsSync(`${path}-wal`)).toBe(false);
      expect(councilOf(path)).toBe('good');
    });

    it('bring back a plan that was deleted', async () => {
      const { path, backupPath } = await aPlanWithBackup();
      rmSync(path);
      expect(listBackups(path).length).toBeGreaterThan(0);
      expect(await restoreBackup(path, backupPath, { migrations: MIGRATIONS, now })).toEqual({
        path,
        keptAs: null,
      });
      expect(councilOf(path)).toBe('good');
    });

    it('change nothing when they are missing, damaged, or the plan is open', async () => {
      const { path, backupPath } = await aPlanWithBackup();
      const bytes = readFileSync(path);
      const options = { migrations: MIGRATIONS, now };
      await expect(restoreBackup(path, `${backupPath}x`, options)).rejects.toMatchObject({
        code: 'backup-missing',
      });
      const broken = join(folder.path, 'broken.puente');
      writeFileSync(broken, readFileSync(backupPath).fill(0, 100, 4096));
      await expect(restoreBackup(path, broken, options)).rejects.toMatchObject({ code: 'file-damaged' });
      expect(readFileSync(path)).toEqual(bytes);
      const open = await openFile(path);
      await expect(restoreBackup(path, backupPath, options)).rejects.toMatchObject({ code: 'file-in-use' });
      await open.close();
      expect(councilOf(path)).toBe('later');
    });
  });

  it('of a plan that has none are an empty list', () => {
    mkdirSync(join(folder.path, 'x'));
    expect(listBackups(join(folder.path, 'none.puente'))).toEqual([]);
  });
});

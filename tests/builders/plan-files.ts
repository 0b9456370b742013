import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createPlanFile } from '../../electron/engine/store/create.ts';
import { MIGRATIONS, type Migration } from '../../electron/engine/store/migrations/index.ts';
import { openPlan, type OpenPlan } from '../../electron/engine/store/open-plan.ts';
import type { OpenOptions } from '../../electron/engine/store/options.ts';
import type { Plan } from '../../shared/domain/plan/plan.ts';
import { aPlan } from './plan.ts';

/** A new folder and how to remove it. */
export function temporaryFolder(): { readonly path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'puente-test-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** Writes a plan file and returns its path. */
export function aPlanFile(
  folder: string,
  given: { plan?: Plan; name?: string; migrations?: readonly Migration[]; now?: () => Date } = {},
): Promise<string> {
  return createPlanFile(join(folder, given.name ?? 'plan.puente'), given.plan ?? aPlan(), {
    overwrite: false,
    migrations: given.migrations ?? MIGRATIONS,
    now: given.now ?? (() => new Date()),
    appVersion: '0.0.0',
  });
}

/** Opens a plan file as the engine does, without a backup timer that could fire during a test. */
export function openFile(path: string, given: Partial<OpenOptions> = {}): Promise<OpenPlan> {
  return openPlan(path, {
    migrations: MIGRATIONS,
    now: () => new Date(),
    backupEveryMs: 3_600_000,
    onBackup: () => undefined,
    onBackupFailed: () => undefined,
    readOnly: false,
    ...given,
  });
}

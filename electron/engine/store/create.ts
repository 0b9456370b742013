import type { Plan } from '../../../shared/domain/plan/plan.ts';
import { createDatabase } from './connection.ts';
import { migrate } from './migrate.ts';
import type { Migration } from './migrations/index.ts';
import { replaceFile } from './replace.ts';
import { writePlan } from './rows.ts';

export interface CreateOptions {
  readonly overwrite: boolean;
  readonly migrations: readonly Migration[];
  readonly now: () => Date;
  readonly appVersion: string;
}

/** Makes a plan file with this content; returns its path. Throws `file-exists` unless it may overwrite. */
export function createPlanFile(path: string, plan: Plan, options: CreateOptions): Promise<string> {
  return replaceFile(path, options.overwrite, (temporary) => {
    const handle = createDatabase(temporary);
    try {
      migrate(handle, options.migrations);
      handle.transaction(() => {
        writePlan(handle, plan);
        const insert = 'INSERT INTO meta (key, value) VALUES (?, ?)';
        handle.run(insert, 'created_at', options.now().toISOString());
        handle.run(insert, 'created_by', `Puente ${options.appVersion}`);
      });
    } finally {
      handle.close();
    }
  });
}

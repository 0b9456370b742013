import { createPlanTables } from './001-plan.ts';

/** One step of the file's format. Once shipped, a migration never changes; a new one gets the next number. */
export interface Migration {
  /** Format that the file has afterwards: 1, 2, 3 …, without gaps. */
  readonly to: number;
  readonly sql: string;
}

export const MIGRATIONS: readonly Migration[] = [{ to: 1, sql: createPlanTables }];

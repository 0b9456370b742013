import { existsSync } from 'node:fs';
import { z } from 'zod';
import type { RecentFile } from '../../shared/contract/session.ts';
import { bilingualSchema, type Bilingual } from '../../shared/domain/plan/common.ts';
import { jsonFile } from './files/json-file.ts';

const MAX_RECENT = 10;

const entrySchema = z.strictObject({
  path: z.string().min(1),
  name: bilingualSchema,
  openedAt: z.iso.datetime(),
});
type Entry = z.infer<typeof entrySchema>;

/** Plans that were opened lately, the latest first. */
export interface RecentFiles {
  list(pick: (name: Bilingual) => string): RecentFile[];
  add(path: string, name: Bilingual, now: Date): void;
  forget(path: string): void;
}

function withRecent(entries: readonly Entry[], added: Entry): Entry[] {
  return [added, ...entries.filter((entry) => entry.path !== added.path)].slice(0, MAX_RECENT);
}

export function recentFiles(path: string): RecentFiles {
  const file = jsonFile(path, z.array(entrySchema), () => []);
  let entries: readonly Entry[] = file.read();
  const keep = (next: readonly Entry[]): void => {
    entries = next;
    file.write([...next]);
  };
  return {
    list: (pick) =>
      entries.map((entry) => ({
        path: entry.path,
        name: pick(entry.name),
        openedAt: entry.openedAt,
        exists: existsSync(entry.path),
      })),
    add: (planPath, name, now) =>
      keep(withRecent(entries, { path: planPath, name, openedAt: now.toISOString() })),
    forget: (planPath) => keep(entries.filter((entry) => entry.path !== planPath)),
  };
}

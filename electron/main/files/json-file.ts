import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { z } from 'zod';

/** A small file of the app's own in the user's data folder, parsed by its schema each time it is read. */
export interface JsonFile<Value> {
  read(): Value;
  write(value: Value): void;
}

/**
 * A file that is missing gives the fallback. So does one that cannot be understood, which is first set aside under
 * another name: the app must always start, and nothing a person entered is thrown away.
 */
export function jsonFile<Schema extends z.ZodType>(
  path: string,
  schema: Schema,
  fallback: () => z.output<Schema>,
): JsonFile<z.output<Schema>> {
  return {
    read: () => {
      if (!existsSync(path)) return fallback();
      try {
        return schema.parse(JSON.parse(readFileSync(path, 'utf8')));
      } catch {
        setAside(path);
        return fallback();
      }
    },
    write: (value) => {
      mkdirSync(dirname(path), { recursive: true });
      const temporary = `${path}.tmp`;
      writeFileSync(temporary, `${JSON.stringify(value, null, 2)}\n`);
      renameSync(temporary, path);
    },
  };
}

function setAside(path: string): void {
  const aside = `${path}.unreadable`;
  try {
    rmSync(aside, { force: true });
    renameSync(path, aside);
  } catch {
    // A folder that cannot be written to must not keep the app from starting.
  }
}

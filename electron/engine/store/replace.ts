import { existsSync, realpathSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { AppError } from '../../../shared/contract/errors.ts';
import { fileError, withFileErrors } from './errors.ts';
import { publishFile, removeDatabase, temporaryBeside } from './files.ts';
import { lockPlan } from './lock.ts';

/** The real place of a file that need not exist yet; its folder must. */
export function realTarget(path: string): string {
  const absolute = resolve(path);
  return withFileErrors(absolute, () => {
    if (!existsSync(absolute)) {
      const folder = dirname(absolute);
      if (!existsSync(folder)) throw new AppError('file-missing', { path: folder });
      return absolute;
    }
    if (statSync(absolute).isDirectory()) throw new AppError('file-is-folder', { path: absolute });
    return realpathSync(absolute);
  });
}

/**
 * Writes a plan file so that its name never leads to a part of one: `write` fills a temporary file in the same folder,
 * which then takes the name. A plan that is open somewhere is not replaced (`file-in-use`).
 */
export async function replaceFile(
  path: string,
  overwrite: boolean,
  write: (temporary: string) => void | Promise<void>,
): Promise<string> {
  const target = realTarget(path);
  const exists = existsSync(target);
  if (exists && !overwrite) throw new AppError('file-exists', { path: target });
  const lock = exists ? lockPlan(target) : null;
  const temporary = temporaryBeside(target);
  try {
    await write(temporary);
    publishFile(temporary, target, overwrite);
    return target;
  } catch (error) {
    removeDatabase(temporary);
    throw fileError(error, target);
  } finally {
    lock?.release();
  }
}

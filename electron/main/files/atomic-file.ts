import { randomUUID } from 'node:crypto';
import { open, rename, rm, stat } from 'node:fs/promises';
import { AppError } from '../../../shared/contract/errors.ts';
import { fileError } from './file-errors.ts';

/**
 * Writes a whole file or nothing: the content goes to a temporary file beside it, is flushed to the disk, and takes
 * the file's place in one step. An aborted signal stops it before that step.
 */
export async function writeFileAtomically(
  path: string,
  content: string | Uint8Array,
  signal?: AbortSignal,
): Promise<void> {
  const temporary = `${path}.${randomUUID().slice(0, 8)}.tmp`;
  try {
    // A folder of that name would only show itself at the last step, with another error on each system.
    const present = await stat(path).catch(() => null);
    if (present?.isDirectory()) throw Object.assign(new Error(path), { code: 'EISDIR' });
    const file = await open(temporary, 'wx');
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    signal?.throwIfAborted();
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    if (signal?.aborted) throw signal.reason;
    throw error instanceof Error && 'code' in error && error.code === 'ENOENT'
      ? new AppError('folder-missing', { path }, { cause: error })
      : fileError(error, path);
  }
}

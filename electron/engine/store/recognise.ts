import { closeSync, existsSync, openSync, readSync, realpathSync, statSync } from 'node:fs';
import { AppError } from '../../../shared/contract/errors.ts';
import { APPLICATION_ID } from './connection.ts';
import { withFileErrors } from './errors.ts';
import { rollbackJournalOf, walOf } from './files.ts';

/** What the first hundred bytes of a plan say. See "The Database Header" in SQLite's file format. */
export interface PlanHeader {
  /** The file is in WAL mode: open somewhere, or left so by a crash. */
  readonly isWal: boolean;
}

const HEADER_BYTES = 100;
const SQLITE_MAGIC = 'SQLite format 3\0';

/** The real place of a file, or the error that it is missing, a folder, not reachable. */
export function realFile(path: string): string {
  return withFileErrors(path, () => {
    const real = realpathSync(path);
    const stats = statSync(real);
    if (stats.isDirectory()) throw new AppError('file-is-folder', { path });
    if (!stats.isFile()) throw new AppError('file-not-a-plan', { path });
    return real;
  });
}

function readHeader(path: string): Buffer {
  return withFileErrors(path, () => {
    const header = Buffer.alloc(HEADER_BYTES);
    const file = openSync(path, 'r');
    try {
      return header.subarray(0, readSync(file, header, 0, HEADER_BYTES, 0));
    } finally {
      closeSync(file);
    }
  });
}

/** Recognises a plan by its bytes alone, before SQLite touches it. Throws `file-not-a-plan`, `file-damaged`, `file-newer`. */
export function recognisePlan(path: string, newestFormat: number): PlanHeader {
  const header = readHeader(path);
  const isPlan =
    header.length === HEADER_BYTES &&
    header.toString('latin1', 0, SQLITE_MAGIC.length) === SQLITE_MAGIC &&
    header.readUInt32BE(68) === APPLICATION_ID;
  if (!isPlan) throw new AppError('file-not-a-plan', { path });
  const writeVersion = header.readUInt8(18);
  const readVersion = header.readUInt8(19);
  if (writeVersion !== readVersion || readVersion < 1 || readVersion > 2) {
    throw new AppError('file-damaged', { path, detail: 'header' });
  }
  const isWal = readVersion === 2;
  checkFormat(path, header.readInt32BE(60), newestFormat);
  if (!isWal && !existsSync(walOf(path)) && !existsSync(rollbackJournalOf(path))) checkLength(path, header);
  return { isWal };
}

/** A file at rest is as long as its header says; SQLite itself would fill up a part of a page with zeros. */
function checkLength(path: string, header: Buffer): void {
  const pageBytes = header.readUInt16BE(16) === 1 ? 65_536 : header.readUInt16BE(16);
  const expected = header.readUInt32BE(28) * pageBytes;
  const { size } = statSync(path);
  if (size < expected) throw new AppError('file-damaged', { path, detail: `${size} < ${expected} bytes` });
}

export function checkFormat(path: string, format: number, newestFormat: number): void {
  if (format > newestFormat) throw new AppError('file-newer', { path, found: format, known: newestFormat });
  if (format < 1) throw new AppError('file-damaged', { path, detail: `format ${format}` });
}

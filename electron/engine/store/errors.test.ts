import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { AppError } from '../../../shared/contract/errors.ts';
import { contentError, fileError } from './errors.ts';

const system = (code: string): Error => Object.assign(new Error(code), { code, syscall: 'open' });
const sqlite = (code: string): Error => new Database.SqliteError('text', code);

describe('errors of files', () => {
  it.each([
    [system('ENOSPC'), 'disk-full'],
    [sqlite('SQLITE_FULL'), 'disk-full'],
    [sqlite('SQLITE_IOERR_SHMSIZE'), 'disk-full'],
    [system('EACCES'), 'file-no-permission'],
    [system('EROFS'), 'file-no-permission'],
    [sqlite('SQLITE_CANTOPEN'), 'file-no-permission'],
    [system('ENOENT'), 'file-missing'],
    [system('EIO'), 'file-unreachable'],
    [sqlite('SQLITE_IOERR_READ'), 'file-unreachable'],
    [sqlite('SQLITE_IOERR_SHORT_READ'), 'file-damaged'],
    [sqlite('SQLITE_CORRUPT_VTAB'), 'file-damaged'],
    [sqlite('SQLITE_BUSY_RECOVERY'), 'file-in-use'],
    [sqlite('SQLITE_READONLY_DBMOVED'), 'read-only'],
    [new TypeError('ours'), 'internal'],
  ])('%s is %s, with the path', (error, code) => {
    expect(fileError(error, '/a.puente')).toMatchObject({
      code,
      params: { path: '/a.puente' },
      cause: error,
    });
  });

  it('pass through when they are told already', () => {
    const known = new AppError('file-newer', { path: '/b' });
    expect(fileError(known, '/a')).toBe(known);
    expect(contentError(known, '/a')).toBe(known);
  });

  it('are damage when a plan’s content cannot be understood', () => {
    const error = new SyntaxError('Unexpected token');
    expect(contentError(error, '/a')).toMatchObject({
      code: 'file-damaged',
      params: { detail: 'Unexpected token' },
    });
  });
});

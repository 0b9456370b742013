import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { app } from 'electron';
import { ENGINE_SCRIPT, runWithWindows } from './application.ts';
import { optionValue, parsePrintOrder, type PrintOrder } from './arguments.ts';
import { reportFailure, runPrintOrder } from './print/headless.ts';
import { secureBeforeReady } from './security.ts';

const args = process.argv.slice(1);
const namedUserData = optionValue(args, 'user-data-dir');

function start(): void {
  let order: PrintOrder | null;
  try {
    order = parsePrintOrder(args, process.cwd());
  } catch (error) {
    reportFailure(error);
    return;
  }
  const userData = namedUserData ?? (order ? temporaryUserData() : process.env['PUENTE_USER_DATA']);
  if (userData) app.setPath('userData', resolve(userData));
  secureBeforeReady();
  void (order ? runPrintOrder(order, ENGINE_SCRIPT) : runWithWindows());
}

/**
 * A print order never meets the settings or windows of a person at work. Chromium may still write a little while it
 * ends, so a caller that wants nothing left behind names a folder of its own with `--user-data-dir`.
 */
function temporaryUserData(): string {
  const folder = mkdtempSync(join(tmpdir(), 'puente-print-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
  return folder;
}

start();

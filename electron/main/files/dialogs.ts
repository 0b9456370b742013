import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { app, dialog, type BrowserWindow } from 'electron';
import { AppError } from '../../../shared/contract/errors.ts';
import type { Translator } from '../../../shared/i18n/translator.ts';
import { fileNameOf, withExtension } from './file-names.ts';

const FILTERS = {
  puente: 'dialog.plan-files',
  pdf: 'dialog.pdf-files',
  csv: 'dialog.csv-files',
  png: 'dialog.png-files',
} as const;

interface SaveQuestion {
  readonly title: string;
  /** Suggested name without folder and extension. */
  readonly name: string;
  readonly extension: keyof typeof FILTERS;
}

/** Asks where to save. Null when the person thinks better of it. The path may exist only if they agreed to replace it. */
export async function askWhereToSave(
  window: BrowserWindow,
  translator: Translator,
  { title, name, extension }: SaveQuestion,
): Promise<string | null> {
  const fileName = fileNameOf(name, translator.t('dialog.new-plan-name'));
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title,
    defaultPath: join(app.getPath('documents'), `${fileName}.${extension}`),
    filters: [{ name: translator.t(FILTERS[extension]), extensions: [extension] }],
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  });
  if (canceled || !filePath) return null;
  const path = withExtension(filePath, extension);
  // The system asked about the name as it was typed, not about this one.
  if (path !== filePath && existsSync(path)) throw new AppError('file-exists', { path });
  return path;
}

export async function askWhatToOpen(window: BrowserWindow, { t }: Translator): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: t('dialog.open-title'),
    filters: [
      { name: t('dialog.plan-files'), extensions: ['puente'] },
      { name: t('dialog.all-files'), extensions: ['*'] },
    ],
    properties: ['openFile'],
  });
  return canceled ? null : (filePaths[0] ?? null);
}

/** Shows an error that no page can show, because no page asked. */
export async function tellError(window: BrowserWindow | null, message: string, ok: string): Promise<void> {
  const options = { type: 'error' as const, title: 'Puente', message, buttons: [ok] };
  await (window ? dialog.showMessageBox(window, options) : dialog.showMessageBox(options));
}

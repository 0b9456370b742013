import { existsSync } from 'node:fs';
import { isAbsolute } from 'node:path';
import { shell } from 'electron';
import { AppError } from '../../../shared/contract/errors.ts';
import { translator, type Context } from '../context.ts';
import { writeFileAtomically } from '../files/atomic-file.ts';
import { askWhereToSave } from '../files/dialogs.ts';
import { copyPicture } from '../files/picture-clipboard.ts';
import { pngBytes } from '../print/print-task.ts';
import type { PlanWindow } from '../windows/plan-window.ts';
import type { HandlersOf } from './handlers.ts';

const BYTE_ORDER_MARK = '\ufeff';

/** Name without the extension that the page already put there. */
const stem = (fileName: string): string => fileName.replace(/\.(csv|png)$/i, '');

export function fileHandlers(context: Context): HandlersOf<'file' | 'clipboard'> {
  const save = async (
    { window }: PlanWindow,
    kind: 'csv' | 'png',
    fileName: string,
    content: string | Uint8Array,
  ): Promise<{ chosen: false } | { chosen: true; path: string }> => {
    const language = translator(context);
    const path = await askWhereToSave(window, language, {
      title: language.t(`dialog.save-${kind}-title`),
      name: stem(fileName),
      extension: kind,
    });
    if (path === null) return { chosen: false };
    await writeFileAtomically(path, content);
    return { chosen: true, path };
  };

  return {
    // Shows a file in the system's file manager; it opens and runs nothing.
    'file.reveal': ({ path }) => {
      if (!isAbsolute(path) || !existsSync(path)) throw new AppError('file-missing', { path });
      shell.showItemInFolder(path);
      return { shown: true };
    },
    'file.saveCsv': ({ fileName, content }, planWindow) =>
      // Without the mark, Excel takes the accents of a UTF-8 table for something else.
      save(
        planWindow,
        'csv',
        fileName,
        content.startsWith(BYTE_ORDER_MARK) ? content : BYTE_ORDER_MARK + content,
      ),
    'file.savePng': ({ fileName, png }, planWindow) => save(planWindow, 'png', fileName, pngBytes(png)),
    'clipboard.copyPng': async ({ png }) => {
      await copyPicture(pngBytes(png));
      return { copied: true };
    },
  };
}

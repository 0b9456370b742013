import * as electron from 'electron';
import { AppError } from '../../../shared/contract/errors.ts';

/** The clipboard of Electron before its 45th version, which wrote each kind of content by a function of its own. */
interface OlderClipboard {
  writeImage(image: electron.NativeImage): void;
}

/** Puts a PNG on the system's clipboard. The development fallback still has the older clipboard. */
export async function copyPicture(png: Buffer): Promise<void> {
  const image = electron.nativeImage.createFromBuffer(png);
  if (image.isEmpty()) throw new AppError('bad-input', { field: 'png', detail: 'not a picture' });
  if ('writeImage' in electron.clipboard) {
    (electron.clipboard as unknown as OlderClipboard).writeImage(image);
    return;
  }
  const type = 'image/png';
  const picture = new Blob([new Uint8Array(png)], { type });
  await electron.clipboard.write([new electron.ClipboardItem({ [type]: picture })]);
}

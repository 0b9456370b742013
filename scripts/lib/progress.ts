import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';

const bytesPerMegabyte = 1_000_000;

/** Size of a file or of everything in a folder, in bytes; 0 while it does not exist. */
async function sizeOf(path: string): Promise<number> {
  try {
    const stats = await lstat(path);
    if (!stats.isDirectory()) return stats.size;
    const sizes = await Promise.all((await readdir(path)).map((name) => sizeOf(join(path, name))));
    return sizes.reduce((sum, size) => sum + size, 0);
  } catch {
    return 0;
  }
}

export interface GrowthWatch {
  /** What is being fetched, as it is shown. */
  label: string;
  /** The folder that grows while the download runs. */
  folder: string;
  /** Expected size in bytes, where it is known. */
  expectedBytes?: number;
  /** Gives up when no byte has arrived for this long. */
  stallMs: number;
  onStall: () => void;
}

/**
 * Reports a download that prints nothing itself by watching its folder grow: a line that rewrites itself on a
 * terminal, a plain line every ten seconds elsewhere. Returns the function that ends the report.
 */
export function watchGrowth(watch: GrowthWatch): () => void {
  const started = Date.now();
  const terminal = process.stdout.isTTY;
  let lastSize = 0;
  let lastGrowth = started;
  let lastPlainLine = started;
  const tick = async (): Promise<void> => {
    const size = await sizeOf(watch.folder);
    const now = Date.now();
    if (size > lastSize) lastGrowth = now;
    lastSize = size;
    if (now - lastGrowth > watch.stallMs) watch.onStall();
    if (!terminal && now - lastPlainLine < 10_000) return;
    lastPlainLine = now;
    const seconds = Math.round((now - started) / 1000);
    const total = watch.expectedBytes;
    const done = Math.round(Math.min(size, total ?? size) / bytesPerMegabyte);
    const amount = total ? `${done} of ${Math.round(total / bytesPerMegabyte)} MB` : `${done} MB`;
    const line = `${watch.label}: ${amount}, ${seconds} s`;
    process.stdout.write(terminal ? `\r${line}   ` : `${line}\n`);
  };
  const timer = setInterval(() => void tick(), 500);
  return () => {
    clearInterval(timer);
    if (terminal && Date.now() - started > 500) process.stdout.write('\n');
  };
}

/** One plain line saying what happens now. */
export function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

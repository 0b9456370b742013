import { BrowserWindow, type WebContents } from 'electron';
import type { Input } from '../../../shared/contract/contract.ts';
import { AppError } from '../../../shared/contract/errors.ts';
import type { PrintJob } from '../../../shared/contract/session.ts';
import { translatorFor } from '../../../shared/i18n/translator.ts';
import { pageUrl } from '../app-scheme.ts';
import { bridgeArgument } from '../bridge-names.ts';
import type { Callers } from '../callers.ts';
import { safeWebPreferences } from '../security.ts';
import { orAborted } from './jobs.ts';
import { footerTemplate, pageCount } from './pdf.ts';

/** What the page says when it has drawn. */
type Drawn = Input<'print.done'>;

/** One print, as the commands of its hidden window see it. */
export interface PrintTask {
  readonly job: PrintJob;
  done(drawn: Drawn): void;
}

export interface PrintedPdf {
  readonly pdf: Uint8Array;
  readonly pages: number;
}

/** A page that has not drawn by then never will. */
const TIMEOUT_MS = 120_000;

/** Gives a job to a hidden window, waits until its page has drawn it, and removes the window whatever happens. */
async function inPrintWindow<Value>(
  callers: Callers,
  job: PrintJob,
  cancel: AbortSignal,
  use: (drawn: Drawn, contents: WebContents, signal: AbortSignal) => Promise<Value>,
): Promise<Value> {
  const failed = new AbortController();
  const fail = (detail: string): void => failed.abort(new AppError('print-failed', { detail }));
  const timer = setTimeout(() => fail(`no page after ${TIMEOUT_MS / 1000} s`), TIMEOUT_MS);
  const signal = AbortSignal.any([cancel, failed.signal]);
  signal.throwIfAborted();
  const window = new BrowserWindow({
    show: false,
    width: 1280,
    height: 1600,
    webPreferences: { ...safeWebPreferences(bridgeArgument('print')), backgroundThrottling: false },
  });
  try {
    const drawn = await orAborted(
      new Promise<Drawn>((resolve) => {
        callers.register(window.webContents, { audience: 'print', task: { job, done: resolve } });
        window.webContents.on('render-process-gone', (_event, { reason }) => fail(reason));
        window.loadURL(pageUrl('print')).catch((error: unknown) => fail(String(error)));
      }),
      signal,
    );
    if (drawn.kind === 'failed') throw new AppError('print-failed', { detail: drawn.detail });
    return await use(drawn, window.webContents, signal);
  } finally {
    clearTimeout(timer);
    window.destroy();
  }
}

/** The proposal as a tagged PDF. `onDrawn` is called between drawing and printing. */
export function printProposal(
  callers: Callers,
  job: PrintJob,
  signal: AbortSignal,
  onDrawn: () => void,
): Promise<PrintedPdf> {
  const translator = translatorFor(job.language);
  const title = translator.pick(job.data.plan.info.name);
  return inPrintWindow(callers, job, signal, async (drawn, contents, until) => {
    if (drawn.kind !== 'document')
      throw new AppError('print-failed', { detail: 'a chart came, no document' });
    onDrawn();
    const printing = contents.printToPDF({
      generateTaggedPDF: true,
      generateDocumentOutline: true,
      printBackground: true,
      preferCSSPageSize: true,
      displayHeaderFooter: true,
      headerTemplate: '<span></span>',
      footerTemplate: footerTemplate(title, translator),
    });
    const pdf = await orAborted(printing, until).catch((error: unknown) => {
      if (error instanceof AppError) throw error;
      throw new AppError('print-failed', { detail: String(error) }, { cause: error });
    });
    return { pdf, pages: pageCount(pdf) };
  });
}

/** The heart chart as PNG. */
export function drawChart(callers: Callers, job: PrintJob, signal: AbortSignal): Promise<Uint8Array> {
  return inPrintWindow(callers, job, signal, (drawn) => {
    if (drawn.kind !== 'chart') throw new AppError('print-failed', { detail: 'a document came, no chart' });
    return Promise.resolve(pngBytes(drawn.png));
  });
}

const PNG_SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** The bytes of a PNG's data URL. */
export function pngBytes(dataUrl: string): Buffer {
  const bytes = Buffer.from(dataUrl.slice(dataUrl.indexOf(',') + 1), 'base64');
  if (!bytes.subarray(0, PNG_SIGNATURE.length).equals(PNG_SIGNATURE)) {
    throw new AppError('bad-input', { field: 'png', detail: 'not a PNG' });
  }
  return bytes;
}

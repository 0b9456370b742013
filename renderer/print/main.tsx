/** The hidden print window: asks for its job, draws it, and says when it has. Main then prints or takes the picture. */
import '../lib/strict-policy.ts';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { PrintJob } from '../../shared/contract/session.ts';
import { translatorFor } from '../../shared/i18n/translator.ts';
import { drawPng } from '../charts/png.ts';
import { invokePrint } from '../lib/planner.ts';
import { borderChart, borderHeart, paperTheme } from './heart.ts';
import { proposalModel, proposalTitle } from './model.ts';
import { ProposalDocument } from './ProposalDocument.tsx';
import './page.css';

/** Longest detail that the contract lets through. */
const DETAIL_LENGTH = 2000;

/** Size of the picture and of its type, in pixels. */
const PICTURE = { width: 1600, height: 900, fontSize: 20 };

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** A canvas does not wait for a font: each weight is loaded first, with the accented letters of both languages. */
async function loadFonts(): Promise<void> {
  const weights = [400, 600, 700];
  await Promise.all(
    weights.map((weight) => document.fonts.load(`${weight} 16px "Source Sans 3"`, 'Aa áéíóúñü')),
  );
  await document.fonts.ready;
}

async function drawDocument({ data, language }: PrintJob): Promise<void> {
  const words = translatorFor(language);
  document.documentElement.lang = words.locale;
  document.title = proposalTitle(proposalModel(data), words);
  const place = document.getElementById('root');
  if (!place) throw new Error('print.html has no root');
  const failures: unknown[] = [];
  const root = createRoot(place, {
    onUncaughtError: (error) => {
      failures.push(error);
    },
  });
  flushSync(() => root.render(<ProposalDocument data={data} language={language} />));
  if (failures.length > 0) throw new Error(reasonOf(failures[0]), { cause: failures[0] });
  await document.fonts.ready;
  await Promise.all([...document.images].map((image) => image.decode()));
}

/** The whole picture keeps its size: what the title and one line under it need is taken from the chart. */
function drawPicture({ data, language }: PrintJob): string {
  const words = translatorFor(language);
  const model = proposalModel(data);
  const theme = paperTheme(PICTURE.fontSize);
  const { config } = borderChart(model, borderHeart(model), words, theme);
  const margins = theme.fontSize * 3;
  const head = theme.fontSize * 3.8;
  return drawPng(config, theme, {
    title: words.t('heart.title'),
    subtitle: proposalTitle(model, words),
    width: PICTURE.width - margins,
    height: PICTURE.height - margins - head,
    devicePixelRatio: 1,
  });
}

async function work(): Promise<void> {
  const job = await invokePrint('print.job', {});
  await loadFonts();
  if (job.kind === 'chart') {
    await invokePrint('print.done', { kind: 'chart', png: drawPicture(job) });
  } else {
    await drawDocument(job);
    await invokePrint('print.done', { kind: 'document' });
  }
}

work().catch((error: unknown) => {
  const detail = reasonOf(error).slice(0, DETAIL_LENGTH);
  return invokePrint('print.done', { kind: 'failed', detail });
});

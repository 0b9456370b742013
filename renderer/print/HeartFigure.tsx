import { useLayoutEffect, useMemo, useRef } from 'react';
import type { Heart } from '../../shared/domain/heart.ts';
import { ChartJs, type PlannerChart } from '../charts/chart-js.ts';
import { borderChart, paperTheme } from './heart.ts';
import type { SectionProps } from './model.ts';

/** CSS pixels: the text width of an A4 page. */
const WIDTH = 688;
const HEIGHT = 368;
const FONT_SIZE = 10.5;
/** Dots for each CSS pixel: 288 to the inch on paper. */
const SHARPNESS = 3;

function altText({ model, words }: SectionProps): string {
  const { t, number, moneyShort } = words;
  const { border, budget, data } = model;
  const [first, last] = [border[0], border.at(-1)];
  const { firstYear, lastYear, currency } = data.plan.info;
  return t('proposal.chart.alt', {
    first: String(firstYear),
    last: String(lastYear),
    money: moneyShort(budget.programmedCents, currency),
    metFirst: number(first?.targetsMet ?? 0),
    totalFirst: number(first?.targets ?? 0),
    metLast: number(last?.targetsMet ?? 0),
    totalLast: number(last?.targets ?? 0),
  });
}

/** What the reader must know to read the chart; a window's notes also speak of what can be pressed. */
function notesOn({ model, words, heart }: SectionProps & { heart: Heart }): string[] {
  const { t, pick } = words;
  const notes: string[] = [];
  const overloaded = heart.scenarios[0]?.overloadedIds.at(-1)?.length ?? 0;
  const year = String(heart.years.at(-1) ?? '');
  if (overloaded > 0) {
    notes.push(t('heart.overloadedNote', { scenario: pick(model.scenario.name), year, count: overloaded }));
  }
  if (!heart.hasTargets && heart.laneGroupIds.length > 0) notes.push(t('heart.noTargetNote'));
  if (heart.otherTargets > 0) notes.push(t('heart.otherTargetsNote', { count: heart.otherTargets }));
  return notes;
}

/** The chart as a PNG: a picture with a text in its place becomes a figure of the tagged PDF, a canvas does not. */
function pictureOf(config: PlannerChart): string {
  const canvas = document.createElement('canvas');
  canvas.width = WIDTH;
  canvas.height = HEIGHT;
  const chart = new ChartJs(canvas, {
    ...config,
    options: { ...config.options, responsive: false, animation: false, devicePixelRatio: SHARPNESS },
  });
  const picture = canvas.toDataURL('image/png');
  chart.destroy();
  return picture;
}

export function HeartFigure({ model, words, heart }: SectionProps & { heart: Heart }) {
  const image = useRef<HTMLImageElement>(null);
  const { config, subtitle } = useMemo(
    () => borderChart(model, heart, words, paperTheme(FONT_SIZE)),
    [model, heart, words],
  );
  useLayoutEffect(() => {
    if (image.current) image.current.src = pictureOf(config);
  }, [config]);
  return (
    <figure className="doc-figure">
      <figcaption>
        <strong>{words.t('proposal.chart.caption')}</strong> {subtitle}
      </figcaption>
      <img ref={image} width={WIDTH} height={HEIGHT} alt={altText({ model, words })} />
      {notesOn({ model, words, heart }).map((note) => (
        <p key={note} className="doc-note">
          {note}
        </p>
      ))}
    </figure>
  );
}

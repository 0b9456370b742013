import { ChartJs, type PlannerChart } from './chart-js.ts';
import type { ChartTheme } from './theme.ts';

interface PngOptions {
  readonly title: string;
  readonly subtitle?: string;
  readonly width?: number;
  readonly height?: number;
  readonly devicePixelRatio?: number;
}

/** Breaks a text into lines that fit a width. */
function linesOf(context: CanvasRenderingContext2D, text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && context.measureText(longer).width > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return line === '' ? lines : [...lines, line];
}

/** Draws a chart with its title over it on the page's surface colour; the answer is a PNG data URL. */
export function drawPng(config: PlannerChart, theme: ChartTheme, options: PngOptions): string {
  const { title, subtitle = '', width = 1200, height = 640, devicePixelRatio = 2 } = options;
  const inner = document.createElement('canvas');
  inner.width = width;
  inner.height = height;
  const chart = new ChartJs(inner, {
    ...config,
    options: { ...config.options, responsive: false, animation: false, devicePixelRatio },
  });

  const margin = theme.fontSize * 1.5;
  const sheet = document.createElement('canvas');
  const context = sheet.getContext('2d');
  if (!context) throw new Error('This computer cannot draw a picture.');
  const titleFont = `700 ${theme.fontSize * 1.5}px ${theme.fontFamily}`;
  const textFont = `400 ${theme.fontSize}px ${theme.fontFamily}`;
  context.font = textFont;
  const lines = linesOf(context, subtitle, width);
  const head = theme.fontSize * (2.4 + 1.4 * lines.length);
  sheet.width = (width + margin * 2) * devicePixelRatio;
  sheet.height = (height + head + margin * 2) * devicePixelRatio;
  context.scale(devicePixelRatio, devicePixelRatio);
  context.fillStyle = theme.surface;
  context.fillRect(0, 0, sheet.width, sheet.height);
  context.textBaseline = 'top';
  context.fillStyle = theme.text;
  context.font = titleFont;
  context.fillText(title, margin, margin);
  context.fillStyle = theme.muted;
  context.font = textFont;
  lines.forEach((line, index) => context.fillText(line, margin, margin + theme.fontSize * (2 + 1.4 * index)));
  context.drawImage(inner, margin, margin + head, width, height);
  chart.destroy();
  return sheet.toDataURL('image/png');
}

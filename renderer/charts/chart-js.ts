/** Chart.js with only the parts that Puente draws with. Import `ChartJs` from here, never from chart.js itself. */
import {
  BarController,
  BarElement,
  CategoryScale,
  Chart as ChartJs,
  Filler,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
  type ChartConfiguration,
  type ChartDataset,
} from 'chart.js';
import annotation from 'chartjs-plugin-annotation';
import type { ChartTheme } from './theme.ts';

ChartJs.register(
  BarController,
  BarElement,
  CategoryScale,
  Filler,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
  annotation,
);

export { ChartJs };

/** Every chart of Puente: bars and lines over named categories. */
export type PlannerChart = ChartConfiguration<'bar' | 'line', (number | null)[], string>;
export type PlannerDataset = ChartDataset<'bar' | 'line', (number | null)[]>;
type ChartOptions = NonNullable<PlannerChart['options']>;

/** What all charts have in common: no animation, the page's type, tooltips by category. */
export function baseOptions(theme: ChartTheme): ChartOptions {
  const font = { family: theme.fontFamily, size: theme.fontSize };
  return {
    responsive: true,
    maintainAspectRatio: false,
    animation: false,
    interaction: { mode: 'index', intersect: false },
    color: theme.text,
    font,
    plugins: {
      legend: {
        position: 'top',
        align: 'start',
        labels: {
          color: theme.text,
          font,
          usePointStyle: true,
          boxWidth: theme.fontSize * 2,
          boxHeight: theme.fontSize * 0.6,
          padding: theme.fontSize * 0.9,
        },
      },
      tooltip: {
        backgroundColor: theme.text,
        titleColor: theme.surface,
        bodyColor: theme.surface,
        footerColor: theme.surface,
        titleFont: { ...font, weight: 'bold' },
        bodyFont: font,
        padding: theme.fontSize * 0.7,
        boxPadding: 4,
        usePointStyle: true,
      },
    },
  };
}

/** An axis in the page's type; spread it into `options.scales` and add what is particular. */
export function baseAxis(theme: ChartTheme, title: string) {
  const font = { family: theme.fontFamily, size: theme.fontSize };
  return {
    title: { display: title !== '', text: title, color: theme.muted, font },
    ticks: { color: theme.muted, font },
    grid: { color: theme.grid },
    border: { color: theme.grid },
  };
}

/** A colour with an opacity (0-1); `color` is a hex token. */
export function faded(color: string, opacity: number): string {
  const alpha = Math.round(opacity * 255)
    .toString(16)
    .padStart(2, '0');
  return /^#[0-9a-f]{6}$/i.test(color) ? `${color}${alpha}` : color;
}

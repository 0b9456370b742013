/**
 * Colours and type of the charts, read from the CSS tokens, so that a chart looks like the page around it.
 *   const theme = useChartTheme();   // a new object when the theme, the type size or the loaded fonts change
 */
import { useSyncExternalStore } from 'react';

export interface ChartTheme {
  readonly text: string;
  readonly muted: string;
  readonly grid: string;
  readonly surface: string;
  readonly target: string;
  readonly bar: string;
  readonly barEdge: string;
  readonly danger: string;
  readonly series: readonly [string, string, string, string];
  readonly fontFamily: string;
  /** Pixels of the page's small type. */
  readonly fontSize: number;
}

function readChartTheme(): ChartTheme {
  const style = getComputedStyle(document.documentElement);
  const token = (name: string) => style.getPropertyValue(name).trim();
  return {
    text: token('--text'),
    muted: token('--text-muted'),
    grid: token('--chart-grid'),
    surface: token('--surface'),
    target: token('--chart-target'),
    bar: token('--chart-bar'),
    barEdge: token('--chart-bar-edge'),
    danger: token('--danger'),
    series: [token('--series-1'), token('--series-2'), token('--series-3'), token('--series-4')],
    fontFamily: token('--font'),
    fontSize: Number.parseFloat(style.fontSize) * 0.857,
  };
}

let current: ChartTheme | null = null;

function subscribeToTheme(onChange: () => void): () => void {
  let mark = '';
  const check = () => {
    const read = readChartTheme();
    const newMark = JSON.stringify(read);
    if (newMark === mark) return;
    mark = newMark;
    current = read;
    onChange();
  };
  const fontsCame = () => {
    mark = '';
    check();
  };
  const observer = new MutationObserver(check);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
  window.addEventListener('resize', check);
  document.fonts.addEventListener('loadingdone', fontsCame);
  check();
  return () => {
    observer.disconnect();
    window.removeEventListener('resize', check);
    document.fonts.removeEventListener('loadingdone', fontsCame);
  };
}

export function useChartTheme(): ChartTheme {
  return useSyncExternalStore(subscribeToTheme, () => (current ??= readChartTheme()));
}

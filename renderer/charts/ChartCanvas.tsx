/** A drawn chart that follows its config; use it through ChartFrame, which adds the table twin and the exports. */
import { useEffect, useRef } from 'react';
import { ChartJs, type PlannerChart } from './chart-js.ts';

export function ChartCanvas({ config, label }: { config: PlannerChart; label: string }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const drawn = useRef<ChartJs<'bar' | 'line', (number | null)[], string> | null>(null);

  useEffect(() => {
    if (!canvas.current) return;
    if (drawn.current) {
      drawn.current.data = config.data;
      if (config.options) drawn.current.options = config.options;
      drawn.current.update('none');
    } else {
      drawn.current = new ChartJs(canvas.current, config);
    }
  }, [config]);

  useEffect(
    () => () => {
      drawn.current?.destroy();
      drawn.current = null;
    },
    [],
  );

  return (
    <div className="chart" role="img" aria-label={label}>
      <canvas ref={canvas} />
    </div>
  );
}

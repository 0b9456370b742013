import { yearsBetween } from '../../../shared/domain/calendar.ts';
import type { ProjectYear } from '../../../shared/domain/evaluation.ts';
import { useTranslator } from '../../lib/translator.tsx';

interface SpendingBarsProps {
  readonly years: readonly ProjectYear[];
  readonly firstYear: number;
  readonly lastYear: number;
  readonly currency: string;
}

const BAR = 6;
const HEIGHT = 18;

/** When a project spends, as small bars over the plan's years; paid money dark, unpaid money open. */
export function SpendingBars({ years, firstYear, lastYear, currency }: SpendingBarsProps) {
  const { t, moneyShort } = useTranslator();
  const columns = yearsBetween(firstYear, lastYear);
  const peak = years.reduce<ProjectYear | null>(
    (most, year) => (most === null || year.costYoeCents > most.costYoeCents ? year : most),
    null,
  );
  if (!peak) return null;
  const height = (cents: number) => (cents / peak.costYoeCents) * HEIGHT;
  return (
    <svg
      className="spending-bars"
      role="img"
      aria-label={t('projects.spendingPeak', {
        year: String(peak.fiscalYear),
        amount: moneyShort(peak.costYoeCents, currency),
      })}
      width={columns.length * BAR}
      height={HEIGHT + 2}
    >
      <line x1={0} x2={columns.length * BAR} y1={HEIGHT + 1} y2={HEIGHT + 1} />
      {years.map((year) => {
        const column = columns.indexOf(year.fiscalYear);
        if (column < 0) return null;
        const whole = height(year.costYoeCents);
        const unpaid = height(year.unfundedCents);
        const x = column * BAR + 0.5;
        return (
          <g key={year.fiscalYear}>
            <rect
              className="spending-bars__paid"
              x={x}
              y={HEIGHT - whole + unpaid}
              width={BAR - 1}
              height={whole - unpaid}
            />
            {unpaid > 0 ? (
              <rect
                className="spending-bars__unpaid"
                x={x + 0.5}
                y={HEIGHT - whole + 0.5}
                width={BAR - 2}
                height={Math.max(0, unpaid - 0.5)}
              />
            ) : null}
          </g>
        );
      })}
    </svg>
  );
}

import { memo } from 'react';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import {
  fiscalYearOf,
  monthIndex,
  type CalendarId,
  type MonthIndex,
} from '../../../shared/domain/calendar.ts';
import { IconButton } from '../../components/Button.tsx';
import { YearField } from '../../components/NumberField.tsx';
import type { Decide, DecidedProject } from '../../data/decisions.ts';
import { useTranslator } from '../../lib/translator.tsx';

/** A project may start at most so many months before or after the baseline's start. */
const MAX_SHIFT = 240;
const EARLIEST = monthIndex(1990, 1);
const LATEST = monthIndex(2100, 12);

/** A start this many years later, or null where that is out of bounds. The month within the year stays. */
export function startShiftedBy(decided: DecidedProject, years: number): MonthIndex | null {
  const month = decided.startMonth + 12 * years;
  const tooFar = Math.abs(month - decided.project.startMonth) > MAX_SHIFT;
  return tooFar || month < EARLIEST || month > LATEST ? null : month;
}

interface StartYearProps {
  readonly decided: DecidedProject;
  readonly calendar: CalendarId;
  readonly decide: Decide;
  readonly isDisabled?: boolean;
  readonly excludeFromTabOrder?: boolean;
}

/** Nothing else of a project is shown or used by the field. */
function isSame(before: StartYearProps, after: StartYearProps): boolean {
  const [a, b] = [before.decided, after.decided];
  return (
    before.calendar === after.calendar &&
    before.decide === after.decide &&
    before.isDisabled === after.isDisabled &&
    before.excludeFromTabOrder === after.excludeFromTabOrder &&
    a.startMonth === b.startMonth &&
    a.parentStartMonth === b.parentStartMonth &&
    a.project.id === b.project.id &&
    a.project.code === b.project.code &&
    a.project.startMonth === b.project.startMonth
  );
}

/**
 * Fiscal year in which a project starts, in place: type it, or step by a year. Drawn again only when it changes:
 * a table holds a hundred of them.
 */
export const StartYearField = memo(function StartYearField(props: StartYearProps) {
  const { decided, calendar, decide, ...rest } = props;
  const { t } = useTranslator();
  const { code } = decided.project;
  const year = fiscalYearOf(decided.startMonth, calendar);
  const step = (years: number) => {
    const month = startShiftedBy(decided, years);
    if (month !== null) decide.start(decided, month);
  };
  const yearAt = (month: MonthIndex) => fiscalYearOf(Math.min(LATEST, Math.max(EARLIEST, month)), calendar);
  return (
    <div className="start-year">
      <IconButton
        {...rest}
        small
        icon={<ChevronLeft aria-hidden />}
        label={t('projects.startEarlier', { code })}
        onPress={() => step(-1)}
      />
      <YearField
        {...rest}
        bare
        label={t('projects.startYearOf', { code })}
        value={year}
        min={yearAt(decided.project.startMonth - MAX_SHIFT)}
        max={yearAt(decided.project.startMonth + MAX_SHIFT)}
        onCommit={(entered) => step(entered - year)}
      />
      <IconButton
        {...rest}
        small
        icon={<ChevronRight aria-hidden />}
        label={t('projects.startLater', { code })}
        onPress={() => step(1)}
      />
    </div>
  );
}, isSame);

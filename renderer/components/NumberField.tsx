/**
 * Numbers in the language's own separators, committed like a TextField.
 *
 *   <NumberField label=… value={12.5} min={0} max={100} digits={1} unit="%" onCommit={(value) => …} />
 *   <MoneyField label=… cents={phase.costCents} currency="USD" onCommit={(cents) => …} />   whole currency units
 *   <YearField label=… value={2027} onCommit={(year) => …} />                              no thousands separator
 *   <MonthField label=… value={project.startMonth} onCommit={(month) => …} />              month and year
 */
import { cents as toCents, MAX_CENTS, type Cents } from '../../shared/domain/money.ts';
import { monthIndex, monthOfYear, yearOfMonth, type MonthIndex } from '../../shared/domain/calendar.ts';
import { parseNumber } from '../lib/entry.ts';
import { useTranslator } from '../lib/translator.tsx';
import { Select } from './Select.tsx';
import { TextField, type FieldLook } from './TextField.tsx';

interface NumberProps extends FieldLook {
  readonly value: number;
  readonly onCommit: (value: number) => void;
  readonly min?: number;
  readonly max?: number;
  /** Most decimals that are taken and shown. */
  readonly digits?: number;
  readonly unit?: string;
  readonly grouping?: boolean;
  /** A sentence for a number that cannot be taken for a reason of its own. */
  readonly refuse?: (value: number) => string | null;
}

export function NumberField(props: NumberProps) {
  const { value, onCommit, min, max, digits = 0, grouping = true, refuse, ...rest } = props;
  const { t, locale } = useTranslator();
  const shown = new Intl.NumberFormat(locale, { maximumFractionDigits: digits, useGrouping: grouping });
  return (
    <TextField
      {...rest}
      numeric
      value={shown.format(value)}
      onCommit={(text) => {
        const entered = parseNumber(text, locale);
        if (entered === null) return t('field.notANumber');
        const rounded = Number(entered.toFixed(digits));
        if (min !== undefined && rounded < min) return t('field.atLeast', { min: shown.format(min) });
        if (max !== undefined && rounded > max) return t('field.atMost', { max: shown.format(max) });
        const refusal = refuse?.(rounded) ?? null;
        if (refusal === null && rounded !== value) onCommit(rounded);
        return refusal;
      }}
    />
  );
}

interface MoneyProps extends FieldLook {
  readonly cents: number;
  readonly currency: string;
  readonly onCommit: (cents: Cents) => void;
  readonly minCents?: number;
  readonly refuse?: (cents: Cents) => string | null;
}

export function MoneyField({ cents, currency, onCommit, minCents = 0, refuse, ...rest }: MoneyProps) {
  const centsOf = (units: number) => toCents(Math.round(units * 100));
  return (
    <NumberField
      {...rest}
      value={cents / 100}
      min={minCents / 100}
      max={MAX_CENTS / 100}
      // cents that came from elsewhere are shown; nobody has to type them
      digits={cents % 100 === 0 ? 0 : 2}
      unit={currency}
      onCommit={(units) => onCommit(centsOf(units))}
      {...(refuse ? { refuse: (units: number) => refuse(centsOf(units)) } : {})}
    />
  );
}

export function YearField(props: Omit<NumberProps, 'digits' | 'grouping'>) {
  return <NumberField min={1990} max={2100} {...props} digits={0} grouping={false} />;
}

interface MonthProps extends FieldLook {
  readonly value: MonthIndex;
  readonly onCommit: (month: MonthIndex) => void;
}

export function MonthField({ value, onCommit, label, isDisabled = false, error, hint }: MonthProps) {
  const { t, locale } = useTranslator();
  const name = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
  const year = yearOfMonth(value);
  const month = monthOfYear(value);
  return (
    <fieldset className="month-field" aria-label={label} disabled={isDisabled}>
      <Select
        label={`${label}: ${t('field.month')}`}
        shownLabel={label}
        isDisabled={isDisabled}
        value={String(month)}
        onChange={(chosen) => onCommit(monthIndex(year, Number(chosen)))}
        options={Array.from({ length: 12 }, (_, index) => ({
          value: String(index + 1),
          label: name.format(Date.UTC(2024, index, 1)),
        }))}
      />
      <YearField
        label={`${label}: ${t('field.year')}`}
        bare
        isDisabled={isDisabled}
        value={year}
        error={error ?? null}
        {...(hint === undefined ? {} : { hint })}
        onCommit={(chosen) => onCommit(monthIndex(chosen, month))}
      />
    </fieldset>
  );
}

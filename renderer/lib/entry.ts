import type { Translator } from '../../shared/i18n/translator.ts';

/** Reading what a person typed, in the language's own number format. Null: not a number. */
export function parseNumber(text: string, locale: string): number | null {
  const parts = new Intl.NumberFormat(locale).formatToParts(-12345.6);
  const group = parts.find((part) => part.type === 'group')?.value ?? ',';
  const decimal = parts.find((part) => part.type === 'decimal')?.value ?? '.';
  // "1,5" is no way to write 15: a separator of thousands stands before three digits
  if (
    text
      .split(group)
      .slice(1)
      .some((rest) => !/^\d{3}(?!\d)/.test(rest))
  )
    return null;
  const plain = text
    .trim()
    .replaceAll(group, '')
    .replaceAll(/[\s\u00A0\u202F$%]/g, '')
    .replace('−', '-')
    .replace(decimal, '.');
  if (!/^-?(\d+\.?\d*|\.\d+)$/.test(plain)) return null;
  return Number(plain);
}

/** The number that was typed, or a sentence why it cannot be taken. */
export function numberBetween(
  text: string,
  min: number,
  max: number,
  { t, locale }: Translator,
): number | string {
  const value = parseNumber(text, locale);
  if (value === null) return t('field.notANumber');
  if (value < min) return t('field.atLeast', { min: String(min) });
  return value > max ? t('field.atMost', { max: String(max) }) : value;
}

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

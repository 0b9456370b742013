import { MAX_CENTS, ZERO_CENTS, type Cents } from '../../../shared/domain/money.ts';
import { NO_FIGURE } from '../../../shared/i18n/translator.ts';
import { parseNumber } from '../../lib/entry.ts';

/** Amount in currency units as a person or a spreadsheet writes it; an empty text is zero. Null: not an amount. */
export function parseAmount(text: string, locale: string): Cents | null {
  const plain = text.trim().replace(/^(US|MX|CA)(?=\s?\$)|^(USD|MXN|CAD)(?=[\s\d])|\s?(USD|MXN|CAD)$/, '');
  if (plain === '' || plain === NO_FIGURE || plain === '-') return ZERO_CENTS;
  const units = plain.includes('%') ? null : parseNumber(plain, locale);
  if (units === null || units < 0 || units > MAX_CENTS / 100) return null;
  return Math.round(units * 100) as Cents;
}

type PastedBlock =
  | { readonly ok: true; readonly amounts: readonly (readonly Cents[])[]; readonly columns: number }
  /** The first cell that is not an amount; row and column count from 1. */
  | { readonly ok: false; readonly text: string; readonly row: number; readonly column: number };

/** Reads a block of cells as spreadsheets put it on the clipboard: rows by line, cells by tab. */
export function parseBlock(text: string, locale: string): PastedBlock {
  const lines = text.replace(/\r?\n$/, '').split(/\r?\n/);
  const amounts: Cents[][] = [];
  for (const [rowIndex, line] of lines.entries()) {
    const row: Cents[] = [];
    for (const [columnIndex, cell] of line.split('\t').entries()) {
      const inner = cell.trim().replace(/^"(.*)"$/, '$1');
      const amount = parseAmount(inner, locale);
      if (amount === null) return { ok: false, text: inner, row: rowIndex + 1, column: columnIndex + 1 };
      row.push(amount);
    }
    amounts.push(row);
  }
  return { ok: true, amounts, columns: Math.max(...amounts.map((row) => row.length)) };
}

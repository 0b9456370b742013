import { describe, expect, it } from 'vitest';
import { parseAmount, parseBlock } from './pasted-block.ts';

describe('an amount as somebody writes it', () => {
  it('is read in the separators of both languages', () => {
    for (const locale of ['en-US', 'es-MX']) {
      expect(parseAmount('105,000,000', locale)).toBe(10_500_000_000);
      expect(parseAmount(' US$1,250.50 ', locale)).toBe(125_050);
      expect(parseAmount('1250 USD', locale)).toBe(125_000);
    }
  });

  it('is zero when empty or a dash', () => {
    for (const text of ['', '  ', '–', '-']) expect(parseAmount(text, 'en-US')).toBe(0);
  });

  it('is refused when it is negative, a percentage, a word or grouped wrongly', () => {
    for (const text of ['-5', '5%', 'abc', '(100)', '1.234,56', '1,5', '99999999999999']) {
      expect(parseAmount(text, 'es-MX'), text).toBeNull();
    }
  });
});

describe('a block from a spreadsheet', () => {
  it('is read row by row, with the last line break left aside', () => {
    expect(parseBlock('1,000\t2\r\n\t3\r\n', 'en-US')).toEqual({
      ok: true,
      columns: 2,
      amounts: [
        [100_000, 200],
        [0, 300],
      ],
    });
  });

  it('names the first cell that is not an amount', () => {
    expect(parseBlock('1\t2\n3\tx\n', 'en-US')).toEqual({ ok: false, text: 'x', row: 2, column: 2 });
  });
});

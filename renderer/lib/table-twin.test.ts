import { describe, expect, it } from 'vitest';
import { fileNameOf, toCsv } from './table-twin.ts';

describe('a table as CSV', () => {
  const csv = (cell: string | number | null) =>
    toCsv({ caption: '', columns: [{ label: 'Año' }], rows: [[cell]] });

  it('starts with a byte-order mark and keeps plain numbers', () => {
    expect(csv(1234.5)).toBe('\uFEFFAño\r\n1234.5\r\n');
  });

  it('quotes separators and quotes, and leaves missing figures empty', () => {
    expect(csv('a, "b"')).toContain('"a, ""b"""');
    expect(csv(null)).toBe('\uFEFFAño\r\n\r\n');
  });

  it('never lets a text become a formula', () => {
    expect(csv('=1+1')).toContain("'=1+1");
  });
});

describe('a file name', () => {
  it('has none of the characters that file systems refuse', () => {
    expect(fileNameOf('Costs: 2027/2036?', 'csv')).toBe('Costs 2027 2036.csv');
  });
});

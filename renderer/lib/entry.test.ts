import { describe, expect, it } from 'vitest';
import { parseNumber } from './entry.ts';

describe('a number as a person types it', () => {
  it.each([
    ['1,234.5', 'en-US', 1234.5],
    ['1,234.5', 'es-MX', 1234.5],
    [' 200,000,000 ', 'en-US', 200_000_000],
    ['−3', 'es-MX', -3],
    ['12.5 %', 'en-US', 12.5],
    ['US$5', 'en-US', null],
    ['', 'en-US', null],
    ['1.2.3', 'en-US', null],
  ])('%j in %s is %s', (text, locale, value) => {
    expect(parseNumber(text, locale)).toBe(value);
  });
});

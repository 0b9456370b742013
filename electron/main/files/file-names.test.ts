import { expect, it } from 'vitest';
import { fileNameOf, withExtension } from './file-names.ts';

it('makes a file name of a title', () => {
  expect(fileNameOf('Border 2030: plan / draft "A"', 'plan')).toBe('Border 2030 plan draft A');
  expect(fileNameOf('  ..hidden. ', 'plan')).toBe('hidden');
  expect(fileNameOf('///', 'plan')).toBe('plan');
  expect(fileNameOf('x'.repeat(300), 'plan')).toHaveLength(100);
});

it('adds an extension where it is missing', () => {
  expect(withExtension('/a/b', 'pdf')).toBe('/a/b.pdf');
  expect(withExtension('/a/b.PDF', 'pdf')).toBe('/a/b.PDF');
  expect(withExtension('/a/v1.2', 'puente')).toBe('/a/v1.2.puente');
});

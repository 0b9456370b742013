import { describe, expect, it } from 'vitest';
import { parsePrintOrder, parseStart } from './arguments.ts';

describe('start arguments', () => {
  it('opens nothing when nothing is asked for', () => {
    expect(parseStart(['electron', '.', '--no-sandbox'], '/plans').open).toBeNull();
  });

  it('opens the sample plan, a named plan, or a plan that a file manager passes', () => {
    expect(parseStart(['.', '--sample'], '/plans').open).toEqual({ kind: 'sample' });
    expect(parseStart(['.', '--plan=a.puente'], '/plans').open).toEqual({
      kind: 'file',
      path: '/plans/a.puente',
    });
    expect(parseStart(['/opt/puente', '/home/b.PUENTE'], '/plans').open).toEqual({
      kind: 'file',
      path: '/home/b.PUENTE',
    });
  });
});

describe('print order', () => {
  const complete = ['--print=chart', '--plan=/a.puente', '--scenario=s1', '--lang=es', '--out=/c.png'];

  it('is null for a start with a window', () => {
    expect(parsePrintOrder(['--sample'], '/')).toBeNull();
  });

  it('holds all that the print needs', () => {
    expect(parsePrintOrder(complete, '/')).toEqual({
      kind: 'chart',
      plan: '/a.puente',
      scenarioId: 's1',
      language: 'es',
      out: '/c.png',
    });
  });

  it.each([
    ['an unknown kind', ['--print=poster'], 'poster'],
    ['a missing plan', ['--print=chart', '--lang=en'], '--plan'],
    ['an unknown language', [...complete.slice(0, 3), '--lang=fr', '--out=/x'], 'fr'],
  ])('refuses %s', (_case, args, mention) => {
    expect(() => parsePrintOrder(args, '/')).toThrow(mention);
  });
});

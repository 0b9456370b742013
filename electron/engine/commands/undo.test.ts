import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ASSUMPTION_KEYS } from '../../../shared/domain/plan/scenarios.ts';
import { aPhase, aPlan, aTarget } from '../../../tests/builders/plan.ts';
import { aPlanFile, openFile, temporaryFolder } from '../../../tests/builders/plan-files.ts';
import { AppError } from '../../../shared/contract/errors.ts';
import { cents } from '../../../shared/domain/money.ts';
import type { EditOutcome, OpenPlan } from '../store/open-plan.ts';
import { edits } from './edits.ts';
import type { Recorder } from '../store/recorder.ts';

/** An edit whose rows are picked by number from what the plan has at that moment. */
type Move = (recorder: Recorder) => EditOutcome;

const pick = (rows: readonly { readonly id: string }[], number: number): string =>
  rows[number % Math.max(1, rows.length)]?.id ?? 'none';

const number = fc.nat({ max: 20 });
const moves: fc.Arbitrary<Move> = fc.oneof(
  fc.tuple(fc.string({ maxLength: 8 }), number).map(
    ([council]): Move =>
      (r) =>
        edits['plan.update'](r, { council }),
  ),
  fc.constant<Move>((r) =>
    edits['project.create'](r, { title: { en: 'New', es: '' }, measureId: 'm-1-fund' }),
  ),
  number.map(
    (n): Move =>
      (r) =>
        edits['project.delete'](r, { id: pick(r.list('projects'), n) }),
  ),
  number.map(
    (n): Move =>
      (r) =>
        edits['project.duplicate'](r, { id: pick(r.list('projects'), n) }),
  ),
  fc.tuple(number, fc.integer({ min: 1, max: 8 })).map(
    ([n, toRank]): Move =>
      (r) =>
        edits['project.move'](r, { id: pick(r.list('projects'), n), toRank }),
  ),
  fc.tuple(number, fc.stringMatching(/^[A-C]{1,2}$/), fc.boolean()).map(
    ([n, code, included]): Move =>
      (r) =>
        edits['project.update'](r, { id: pick(r.list('projects'), n), patch: { code, included } }),
  ),
  fc.tuple(number, fc.integer({ min: 1, max: 30 })).map(
    ([n, durationMonths]): Move =>
      (r) =>
        edits['phase.save'](r, {
          ...aPhase({ projectId: pick(r.list('projects'), n), durationMonths }),
          id: null,
        }),
  ),
  number.map(
    (n): Move =>
      (r) =>
        edits['phase.delete'](r, { id: pick(r.list('phases'), n) }),
  ),
  fc.tuple(fc.constantFrom(2027, 2028), fc.constantFrom(0, 1, 500)).map(
    ([fiscalYear, amount]): Move =>
      (r) =>
        edits['contribution.set'](r, {
          fundId: 'fund-1',
          partner: 'city',
          fiscalYear,
          amountCents: cents(amount),
        }),
  ),
  number.map(
    (n): Move =>
      (r) =>
        edits['target.save'](r, { ...aTarget({ year: 2028 + n }), id: null }),
  ),
  number.map(
    (n): Move =>
      (r) =>
        edits['target.delete'](r, { id: pick(r.list('targets'), n) }),
  ),
  fc.tuple(number, fc.boolean()).map(
    ([n, copies]): Move =>
      (r) =>
        edits['scenario.create'](r, {
          name: { en: 'S', es: '' },
          parentId: pick(r.list('scenarios'), n),
          copyOf: copies ? pick(r.list('scenarios'), n + 1) : null,
        }),
  ),
  number.map(
    (n): Move =>
      (r) =>
        edits['scenario.delete'](r, { id: pick(r.list('scenarios'), n) }),
  ),
  fc
    .tuple(
      number,
      number,
      fc.constantFrom(true, false, null, undefined),
      fc.constantFrom(-12, 0, 6, null, undefined),
    )
    .map(
      ([s, p, included, shiftMonths]): Move =>
        (r) =>
          edits['scenario.decide'](r, {
            scenarioId: pick(r.list('scenarios'), s),
            projectId: pick(r.list('projects'), p),
            included,
            shiftMonths,
          }),
    ),
  fc.tuple(number, fc.constantFrom(...ASSUMPTION_KEYS), fc.constantFrom('0.01', '0.02', null)).map(
    ([n, key, value]): Move =>
      (r) =>
        edits['assumption.set'](r, { key, scenarioId: pick(r.list('scenarios'), n), value }),
  ),
);

/** Carries out the moves that the plan allows. */
function play(open: OpenPlan, sequence: readonly Move[]): void {
  for (const move of sequence) {
    try {
      open.edit({ who: '', command: 'test', input: {} }, move);
    } catch (error) {
      if (!(error instanceof AppError) || error.code === 'internal') throw error;
    }
    const { projects, scenarios } = open.plan();
    expect(projects.map(({ rank }) => rank)).toEqual(projects.map((_, index) => index + 1));
    expect(scenarios.map(({ position }) => position)).toEqual(scenarios.map((_, index) => index + 1));
  }
}

function repeat(step: () => unknown): number {
  for (let count = 0; ; count += 1) {
    try {
      step();
    } catch (error) {
      if (error instanceof AppError && error.code.startsWith('nothing-to-')) return count;
      throw error;
    }
  }
}

describe('undo and redo', () => {
  let folder: ReturnType<typeof temporaryFolder>;
  beforeEach(() => (folder = temporaryFolder()));
  afterEach(() => folder.remove());

  it('lead to the identical plan from any edits, also after a restart', async () => {
    let round = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(moves, { minLength: 1, maxLength: 12 }),
        fc.nat({ max: 5 }),
        async (sequence, some) => {
          const path = await aPlanFile(folder.path, { plan: aPlan(), name: `plan-${(round += 1)}.puente` });
          const first = await openFile(path);
          const before = first.plan();
          play(first, sequence);
          for (let step = 0; step < some && first.history().undo; step += 1) first.undo('');
          repeat(() => first.redo(''));
          const after = first.plan();
          await first.close();

          const second = await openFile(path);
          expect(second.plan()).toEqual(after);
          const undone = repeat(() => second.undo(''));
          expect(second.plan()).toEqual(before);
          await second.close();

          const third = await openFile(path);
          expect(third.plan()).toEqual(before);
          expect(repeat(() => third.redo(''))).toBe(undone);
          expect(third.plan()).toEqual(after);
          await third.close();
          const fourth = await openFile(path);
          expect(fourth.plan()).toEqual(after);
          await fourth.close();
        },
      ),
      { numRuns: 25 },
    );
  }, 120_000);
});

import type { Input } from '../../../shared/contract/contract.ts';
import { AppError } from '../../../shared/contract/errors.ts';
import type { Fund } from '../../../shared/domain/plan/funding.ts';
import type { EditOutcome } from '../store/open-plan.ts';
import type { Recorder } from '../store/recorder.ts';
import { requireMeasure } from './project-edits.ts';
import { moved, patched, rowById } from './rows.ts';

export function planUpdate(recorder: Recorder, patch: Input<'plan.update'>): EditOutcome {
  const info = patched(recorder.info(), patch);
  recorder.put('info', info);
  return { subject: info.name, id: null };
}

/** Positions stay 1, 2, 3 …: a new position moves the fund there and the others along. */
function moveFund(recorder: Recorder, fund: Fund, position: number): void {
  const funds = recorder.list('funds');
  const item = funds.find(({ id }) => id === fund.id) ?? fund;
  moved(funds, item, position).forEach((other, index) => {
    if (other.position !== index + 1) recorder.put('funds', { ...other, position: index + 1 });
  });
}

export function fundUpdate(recorder: Recorder, { id, patch }: Input<'fund.update'>): EditOutcome {
  const fund = rowById(recorder, 'funds', id);
  for (const measureId of patch.eligibleMeasureIds ?? []) requireMeasure(measureId);
  const { position, ...rest } = patch;
  const changed = patched(fund, rest);
  const { floorCents, ceilingCents } = changed;
  if (ceilingCents !== null && floorCents > ceilingCents) {
    throw new AppError('floor-above-ceiling', { floor: floorCents / 100, ceiling: ceilingCents / 100 });
  }
  recorder.put('funds', changed);
  if (position !== undefined) moveFund(recorder, changed, position);
  return { subject: changed.name, id: null };
}

export function contributionSet(recorder: Recorder, input: Input<'contribution.set'>): EditOutcome {
  const fund = rowById(recorder, 'funds', input.fundId);
  const { firstYear, lastYear } = recorder.info();
  if (input.fiscalYear < firstYear || input.fiscalYear > lastYear) {
    const range = { field: 'fiscalYear', min: firstYear, max: lastYear, value: input.fiscalYear };
    throw new AppError('bad-range', range);
  }
  if (input.amountCents === 0) recorder.remove('contributions', input);
  else recorder.put('contributions', input);
  return { subject: fund.name, id: null };
}

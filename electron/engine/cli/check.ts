import { toErrorValue } from '../../../shared/contract/errors.ts';
import type { Language } from '../../../shared/contract/session.ts';
import { evaluate } from '../../../shared/domain/evaluate.ts';
import type { Evaluation } from '../../../shared/domain/evaluation.ts';
import type { Plan } from '../../../shared/domain/plan/plan.ts';
import { translatorFor, type Translator } from '../../../shared/i18n/translator.ts';
import { contentError } from '../store/errors.ts';
import { verifyHistory } from '../store/history.ts';
import { openForReading, type ReadablePlan } from '../store/load.ts';
import { MIGRATIONS } from '../store/migrations/index.ts';
import { findScenario } from './plan-file.ts';

/** Something that `check` found: a code, the figures it is about and a sentence. */
interface Finding {
  readonly code: 'file-damaged' | 'floor-missed' | 'must-fund-unfunded' | 'lane-group-overloaded';
  readonly sentence: string;
  readonly [figure: string]: string | number;
}

export interface CheckReport {
  readonly file: string;
  /** False only for a damaged file; a plan that misses its own aims is still a sound file. */
  readonly ok: boolean;
  readonly scenario: { readonly id: string; readonly name: string } | null;
  readonly findings: readonly Finding[];
}

/** All of the file: pages, indexes, references, every row, every step of the history. Throws `file-damaged`. */
function readThoroughly(path: string): Plan {
  const opened = openForReading(path, MIGRATIONS);
  try {
    verifyContent(opened);
    return opened.plan;
  } catch (error) {
    throw contentError(error, path);
  } finally {
    opened.close();
  }
}

function verifyContent({ handle }: ReadablePlan): void {
  const found = String(handle.get('PRAGMA integrity_check(1)')?.['integrity_check']);
  if (found !== 'ok') throw new Error(found.replaceAll(/\s+/g, ' '));
  verifyHistory(handle);
}

function floorsMissed({ fundYears }: Evaluation, plan: Plan, { t, pick, money }: Translator): Finding[] {
  const names = new Map(plan.funds.map((fund) => [fund.id, pick(fund.name)]));
  return fundYears
    .filter(({ floorMet }) => !floorMet)
    .map(({ fundId, fiscalYear, programmedCents, floorCents, currency }) => ({
      code: 'floor-missed',
      fundId,
      fiscalYear,
      programmedCents,
      floorCents,
      sentence: t('cli.finding.floorMissed', {
        fund: names.get(fundId) ?? fundId,
        year: String(fiscalYear),
        programmed: money(programmedCents, currency),
        floor: money(floorCents, currency),
      }),
    }));
}

function mustFundUnfunded({ projects }: Evaluation, plan: Plan, { t, money }: Translator): Finding[] {
  const mustFund = new Map(
    plan.projects.filter((project) => project.mustFund).map((project) => [project.id, project.code]),
  );
  return projects.flatMap(({ projectId, state, unfundedCents, costYoeCents }): Finding[] => {
    const code = mustFund.get(projectId);
    if (code === undefined || (state !== 'unfunded' && state !== 'partly')) return [];
    return [
      {
        code: 'must-fund-unfunded',
        projectId,
        projectCode: code,
        unfundedCents,
        sentence: t('cli.finding.mustFundUnfunded', {
          code,
          unfunded: money(unfundedCents, plan.info.currency),
          cost: money(costYoeCents, plan.info.currency),
        }),
      },
    ];
  });
}

function overloadedLaneGroups({ crossingYears }: Evaluation, plan: Plan, { t }: Translator): Finding[] {
  const names = new Map(plan.crossings.map((crossing) => [crossing.id, crossing.nameUs]));
  const overloaded = Map.groupBy(
    crossingYears.filter(({ stable }) => !stable),
    ({ laneGroupId }) => laneGroupId,
  );
  return [...overloaded.values()].flatMap((years): Finding[] => {
    const first = years.reduce((earliest, row) => (row.year < earliest.year ? row : earliest));
    const { crossingId, laneGroupId, laneGroup, year } = first;
    return [
      {
        code: 'lane-group-overloaded',
        crossingId,
        laneGroupId,
        laneGroup,
        firstYear: year,
        years: years.length,
        sentence: t('cli.finding.laneGroupOverloaded', {
          crossing: names.get(crossingId) ?? crossingId,
          laneGroup: t(`laneGroup.${laneGroup}`),
          year: String(year),
        }),
      },
    ];
  });
}

/** Checks a file without changing it. Throws for a file that is no plan, is newer, or cannot be reached. */
export function checkFile(path: string, scenarioName: string | undefined, language: Language): CheckReport {
  const translator = translatorFor(language);
  let plan: Plan;
  try {
    plan = readThoroughly(path);
  } catch (error) {
    const value = toErrorValue(error);
    if (value.code !== 'file-damaged') throw error;
    const finding: Finding = {
      code: 'file-damaged',
      detail: String(value.params['detail']),
      sentence: translator.error(value),
    };
    return { file: path, ok: false, scenario: null, findings: [finding] };
  }
  const { id, name } = findScenario(plan, scenarioName);
  const evaluation = evaluate(plan, id);
  return {
    file: path,
    ok: true,
    scenario: { id, name: translator.pick(name) },
    findings: [floorsMissed, mustFundUnfunded, overloadedLaneGroups].flatMap((find) =>
      find(evaluation, plan, translator),
    ),
  };
}

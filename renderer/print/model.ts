import { CENTS_IN_MILLION } from '../charts/money-bars.ts';
import type { ProposalData } from '../../shared/contract/proposal.ts';
import { yearsBetween } from '../../shared/domain/calendar.ts';
import type { ProjectResult } from '../../shared/domain/evaluation.ts';
import type { Crossing } from '../../shared/domain/plan/crossings.ts';
import type { Fund } from '../../shared/domain/plan/funding.ts';
import type { Project } from '../../shared/domain/plan/projects.ts';
import type { Scenario } from '../../shared/domain/plan/scenarios.ts';
import {
  borderYears,
  budgetTotals,
  type BorderYear,
  type BudgetTotals,
} from '../../shared/domain/summary.ts';
import { NO_FIGURE, type Translator } from '../../shared/i18n/translator.ts';

/** What several sections of the document need, looked up once. Its figures are rows of the evaluation or sums of them. */
export interface ProposalModel {
  readonly data: ProposalData;
  readonly scenario: Scenario;
  readonly fiscalYears: readonly number[];
  readonly budget: BudgetTotals;
  /** By calendar year, from the plan's first to its last. */
  readonly border: readonly BorderYear[];
  /** In the order in which money is programmed. */
  readonly projects: readonly RankedProject[];
  readonly funds: readonly Fund[];
  readonly crossings: ReadonlyMap<string, Crossing>;
}

export interface RankedProject {
  readonly project: Project;
  readonly result: ProjectResult;
}

/** What every section is drawn from. */
export interface SectionProps {
  readonly model: ProposalModel;
  readonly words: Translator;
}

export function proposalModel(data: ProposalData): ProposalModel {
  const { plan, evaluation, scenarioId } = data;
  const scenario = plan.scenarios.find((candidate) => candidate.id === scenarioId);
  if (!scenario) throw new RangeError(`No scenario ${scenarioId}.`);
  const projects = new Map(plan.projects.map((project) => [project.id, project]));
  return {
    data,
    scenario,
    fiscalYears: yearsBetween(plan.info.firstYear, plan.info.lastYear),
    budget: budgetTotals(evaluation.projects),
    border: borderYears(evaluation.crossingYears),
    projects: evaluation.projects.flatMap((result) => {
      const project = projects.get(result.projectId);
      return project ? [{ project, result }] : [];
    }),
    funds: [...plan.funds].sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1)),
    crossings: new Map(plan.crossings.map((crossing) => [crossing.id, crossing])),
  };
}

/** Both names of a crossing, or the one that both sides share. */
export function crossingName(crossing: Crossing | undefined): string {
  if (!crossing) return '';
  const { nameUs, nameMx } = crossing;
  return nameUs === nameMx ? nameUs : `${nameUs} – ${nameMx}`;
}

export function proposalTitle({ data, scenario }: ProposalModel, { t, pick }: Translator): string {
  return t('proposal.title', { plan: pick(data.plan.info.name), scenario: pick(scenario.name) });
}

/** Millions with one decimal, as the tables show them; their unit stands in a note. */
export function millions(amount: number, { number }: Translator): string {
  return number(amount / CENTS_IN_MILLION, 1);
}

const HOURS_IN_MILLION = 1e6;

export function millionHours(hours: number, { number }: Translator): string {
  return number(hours / HOURS_IN_MILLION, 1);
}

/** A difference with its sign, in tenths of a minute; a dash where there is none to tell. */
export function signedMinutes(minutes: number | null, { number }: Translator): string {
  if (minutes === null) return NO_FIGURE;
  const tenths = Math.round(minutes * 10);
  const sign = tenths > 0 ? '+' : tenths < 0 ? '−' : '';
  return `${sign}${number(Math.abs(tenths) / 10, 1)}`;
}

/** Keeps a figure and its unit on one line within a sentence. */
export function unbroken(figure: string): string {
  return figure.replaceAll(' ', '\u00A0');
}

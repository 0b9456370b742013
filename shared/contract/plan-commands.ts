import { z } from 'zod';
import type { Evaluation } from '../domain/evaluation.ts';
import type { LaneGroupHours } from '../domain/crossing/results.ts';
import {
  centsSchema,
  decimalSchema,
  idSchema,
  titleSchema,
  yearSchema,
  type Bilingual,
} from '../domain/plan/common.ts';
import { laneGroupSchema, targetSchema } from '../domain/plan/crossings.ts';
import { contributionSchema, fundSchema } from '../domain/plan/funding.ts';
import { planInfoSchema, type PlanInfo, type RowOf, type TableName } from '../domain/plan/plan.ts';
import { phaseSchema, projectEffectSchema, projectSchema } from '../domain/plan/projects.ts';
import { ASSUMPTION_KEYS, scenarioSchema } from '../domain/plan/scenarios.ts';
import type { Recommendation } from '../domain/reference.ts';
import { declare, type Topic } from './command.ts';
import type { ProposalData } from './proposal.ts';
import { newPlanSchema, type BackupFile } from './session.ts';

type Rows<T extends TableName> = { readonly [Name in T]: readonly RowOf<Name>[] };

const none = z.strictObject({});
const byId = z.strictObject({ id: idSchema });
const inScenario = z.strictObject({ scenarioId: idSchema });
const results = ['evaluation', 'history'] as const satisfies readonly Topic[];

export type HistorySubject = string | Bilingual;

export interface HistoryEntry {
  readonly seq: number;
  /** ISO 8601 in UTC. */
  readonly at: string;
  readonly who: string;
  /** Name of the edit, or `history.undo` / `history.redo`. */
  readonly command: string;
  /** What the step was done to, for the sentence in menus and lists: a code, or a name in both languages. */
  readonly subject: HistorySubject;
}

export interface HistoryState {
  readonly undo: HistoryEntry | null;
  readonly redo: HistoryEntry | null;
  readonly lastSeq: number;
}

export interface EditReply {
  /** Sequence number of the step in the history: the edit is on disk. */
  readonly seq: number;
  /** Id of the row that was made, where one was. */
  readonly id: string | null;
}

/** Reads of the open plan. */
export const planQueries = {
  'plan.info': declare<PlanInfo>()('query', 'engine', { input: none }),
  'reference.list': declare<readonly Recommendation[]>()('query', 'engine', { input: none }),
  'projects.list': declare<Rows<'projects' | 'phases' | 'effects'>>()('query', 'engine', { input: none }),
  'funds.list': declare<Rows<'funds' | 'contributions'>>()('query', 'engine', { input: none }),
  'crossings.list': declare<Rows<'crossings' | 'laneGroups' | 'targets' | 'observations'>>()(
    'query',
    'engine',
    { input: none },
  ),
  'crossings.hours': declare<LaneGroupHours>()('query', 'engine', {
    input: z.strictObject({ scenarioId: idSchema, laneGroupId: idSchema, year: yearSchema }),
  }),
  'scenarios.list': declare<Rows<'scenarios' | 'decisions' | 'assumptionOverrides'>>()('query', 'engine', {
    input: none,
  }),
  'assumptions.list': declare<Rows<'assumptions'>>()('query', 'engine', { input: none }),
  'evaluation.get': declare<Evaluation>()('query', 'engine', { input: inScenario }),
  'proposal.data': declare<ProposalData>()('query', 'engine', { input: inScenario }),
  'history.state': declare<HistoryState>()('query', 'engine', { input: none }),
  'history.list': declare<readonly HistoryEntry[]>()('query', 'engine', {
    input: z.strictObject({ limit: z.int().min(1).max(1000) }),
  }),
};

/** Fields of a row that a patch may carry: each one optional. */
const projectPatch = projectSchema.omit({ id: true, rank: true }).partial();
const fundPatch = fundSchema.omit({ id: true }).partial();
const laneGroupPatch = laneGroupSchema.omit({ id: true, crossingId: true, kind: true }).partial();

/** Changes to the open plan. Each is one transaction, one step of the history, one undo. */
export const planEdits = {
  'plan.update': declare<EditReply>()('edit', 'engine', {
    input: planInfoSchema.pick({ name: true, council: true, programmingRule: true }).partial(),
    invalidates: ['plan', ...results],
  }),
  'project.create': declare<EditReply>()('edit', 'engine', {
    input: z.strictObject({ title: titleSchema, measureId: idSchema }),
    invalidates: ['projects', ...results],
  }),
  'project.update': declare<EditReply>()('edit', 'engine', {
    input: z.strictObject({ id: idSchema, patch: projectPatch }),
    invalidates: ['projects', ...results],
  }),
  'project.delete': declare<EditReply>()('edit', 'engine', {
    input: byId,
    invalidates: ['projects', 'scenarios', ...results],
  }),
  'project.duplicate': declare<EditReply>()('edit', 'engine', {
    input: byId,
    invalidates: ['projects', ...results],
  }),
  /** Puts the project at a place in the ranking (1 is first) and closes the gap it leaves. */
  'project.move': declare<EditReply>()('edit', 'engine', {
    input: z.strictObject({ id: idSchema, toRank: z.int().min(1).max(100_000) }),
    invalidates: ['projects', ...results],
  }),
  'phase.save': declare<EditReply>()('edit', 'engine', {
    input: phaseSchema.extend({ id: idSchema.nullable() }),
    invalidates: ['projects', ...results],
  }),
  /** A project's effect on a lane group or on treatment; with id null a new one. */
  'effect.save': declare<EditReply>()('edit', 'engine', {
    input: projectEffectSchema.extend({ id: idSchema.nullable() }),
    invalidates: ['projects', ...results],
  }),
  'effect.delete': declare<EditReply>()('edit', 'engine', {
    input: byId,
    invalidates: ['projects', ...results],
  }),
  'phase.delete': declare<EditReply>()('edit', 'engine', {
    input: byId,
    invalidates: ['projects', ...results],
  }),
  'fund.update': declare<EditReply>()('edit', 'engine', {
    input: z.strictObject({ id: idSchema, patch: fundPatch }),
    invalidates: ['funds', ...results],
  }),
  /** Sets or, with zero, clears what a partner puts into a fund in a year. */
  'contribution.set': declare<EditReply>()('edit', 'engine', {
    input: contributionSchema.extend({ amountCents: centsSchema }),
    invalidates: ['funds', ...results],
  }),
  'laneGroup.update': declare<EditReply>()('edit', 'engine', {
    input: z.strictObject({ id: idSchema, patch: laneGroupPatch }),
    invalidates: ['crossings', ...results],
  }),
  'target.save': declare<EditReply>()('edit', 'engine', {
    input: targetSchema.extend({ id: idSchema.nullable() }),
    invalidates: ['crossings', ...results],
  }),
  'target.delete': declare<EditReply>()('edit', 'engine', {
    input: byId,
    invalidates: ['crossings', ...results],
  }),
  /** Makes a scenario under a parent; with `copyOf`, it starts with that scenario's own decisions and assumptions. */
  'scenario.create': declare<EditReply>()('edit', 'engine', {
    input: z.strictObject({ name: titleSchema, parentId: idSchema, copyOf: idSchema.nullable() }),
    invalidates: ['scenarios', ...results],
  }),
  'scenario.update': declare<EditReply>()('edit', 'engine', {
    input: z.strictObject({
      id: idSchema,
      patch: scenarioSchema.pick({ name: true, description: true }).partial(),
    }),
    invalidates: ['scenarios', ...results],
  }),
  'scenario.delete': declare<EditReply>()('edit', 'engine', {
    input: byId,
    invalidates: ['scenarios', ...results],
  }),
  /**
   * Decides about a project in a scenario. In the baseline this changes the project itself; elsewhere it writes the
   * scenario's own decision. Null takes the parent's decision again.
   */
  'scenario.decide': declare<EditReply>()('edit', 'engine', {
    input: z.strictObject({
      scenarioId: idSchema,
      projectId: idSchema,
      included: z.boolean().nullable().optional(),
      shiftMonths: z.int().min(-240).max(240).nullable().optional(),
    }),
    invalidates: ['scenarios', 'projects', ...results],
  }),
  /** Sets an assumption for the whole plan (scenario null) or in one scenario; value null takes the plan's again. */
  'assumption.set': declare<EditReply>()('edit', 'engine', {
    input: z.strictObject({
      key: z.enum(ASSUMPTION_KEYS),
      scenarioId: idSchema.nullable(),
      value: decimalSchema.nullable(),
    }),
    invalidates: ['assumptions', 'scenarios', ...results],
  }),
};

const everything = [
  'plan',
  'projects',
  'funds',
  'crossings',
  'scenarios',
  'assumptions',
  ...results,
] as const satisfies readonly Topic[];

/** Undo and redo: recorded in the history like every edit, so that the audit trail has no holes. */
export const historyCommands = {
  'history.undo': declare<EditReply>()('action', 'engine', { input: none, invalidates: everything }),
  'history.redo': declare<EditReply>()('action', 'engine', { input: none, invalidates: everything }),
};

export interface OpenedPlan {
  readonly path: string;
  readonly readOnly: boolean;
  readonly info: PlanInfo;
}

const pathSchema = z.string().min(1).max(4096);

/** Opening, closing and saving plan files: sent by the main process and the CLI, never by a window. */
export const engineFileCommands = {
  'engine.open': declare<OpenedPlan>()(
    'action',
    'engine',
    {
      /** `readOnly`: leaves the file and its lock alone; another window may have the plan open for writing. */
      input: z.strictObject({ path: pathSchema, readOnly: z.boolean().optional() }),
    },
    'main',
  ),
  'engine.create': declare<OpenedPlan>()(
    'action',
    'engine',
    {
      input: z.strictObject({
        path: pathSchema,
        overwrite: z.boolean(),
        content: z.discriminatedUnion('kind', [
          z.strictObject({ kind: z.literal('sample') }),
          z.strictObject({ kind: z.literal('new'), plan: newPlanSchema }),
        ]),
      }),
    },
    'main',
  ),
  'engine.close': declare<{ closed: boolean }>()('action', 'engine', { input: none }, 'main'),
  'engine.setUser': declare<{ userName: string }>()(
    'action',
    'engine',
    { input: z.strictObject({ userName: z.string().max(80) }) },
    'main',
  ),
  'engine.saveCopy': declare<{ path: string }>()(
    'action',
    'engine',
    { input: z.strictObject({ path: pathSchema }) },
    'main',
  ),
  /** Backs the open plan up now, if it changed since its last backup. */
  'engine.backup': declare<{ lastBackupAt: string | null }>()('action', 'engine', { input: none }, 'main'),
  /** Lists backups of a plan file, newest first; the file itself need not open. */
  'engine.backups': declare<readonly BackupFile[]>()(
    'query',
    'engine',
    { input: z.strictObject({ path: pathSchema }) },
    'main',
  ),
  /** Puts a backup in the place of a plan file; what stood there is kept beside it under another name. */
  'engine.restoreBackup': declare<{ path: string; keptAs: string | null }>()(
    'action',
    'engine',
    {
      input: z.strictObject({ path: pathSchema, backupPath: pathSchema }),
    },
    'main',
  ),
};

import type { z } from 'zod';
import {
  planInfoSchema,
  TABLE_SCHEMAS,
  type RowOf,
  type TableName,
} from '../../../shared/domain/plan/plan.ts';
import type { PlanInfo } from '../../../shared/domain/plan/plan.ts';

/**
 * How each table of a plan is stored: which column a field goes to and as what. The SQL that makes the tables is in
 * migrations/; a test checks that both agree.
 */

/** The plan's tables and its one row of general facts. */
export type StoredTable = TableName | 'info';
export type StoredRow<T extends StoredTable> = T extends TableName ? RowOf<T> : PlanInfo;

/**
 * `text`, `integer` (also money in cents, months and years), `real`: the value itself. `boolean`: 0 or 1.
 * `json`: a small structure as text. `bilingual`: two columns, `…_en` and `…_es`.
 * `provenance`: two columns, its kind and its source as JSON.
 */
export type ColumnKind = 'text' | 'integer' | 'real' | 'boolean' | 'json' | 'bilingual' | 'provenance';

export interface TableDescription<Row> {
  readonly sqlName: string;
  /** Fields of the primary key, in the key's order. */
  readonly key: readonly (keyof Row & string)[];
  readonly columns: { readonly [Field in keyof Row & string]: ColumnKind };
  /** ORDER BY of every read, so that equal plans are equal lists. */
  readonly order: string;
}

function table<Row>() {
  return <const Key extends keyof Row & string>(
    description: Omit<TableDescription<Row>, 'key'> & { readonly key: readonly Key[] },
  ): Omit<TableDescription<Row>, 'key'> & { readonly key: readonly Key[] } => description;
}

const TABLES = {
  info: table<PlanInfo>()({
    sqlName: 'plan',
    key: ['id'],
    columns: {
      id: 'text',
      name: 'bilingual',
      council: 'text',
      firstYear: 'integer',
      lastYear: 'integer',
      calendar: 'text',
      currency: 'text',
      programmingRule: 'text',
    },
    order: 'id',
  }),
  funds: table<RowOf<'funds'>>()({
    sqlName: 'funds',
    key: ['id'],
    columns: {
      id: 'text',
      name: 'bilingual',
      position: 'integer',
      floorCents: 'integer',
      ceilingCents: 'integer',
      carryOver: 'json',
      eligibleMeasureIds: 'json',
      eligibleSides: 'json',
      maxSharePercent: 'integer',
      notes: 'bilingual',
      provenance: 'provenance',
    },
    order: 'position, id',
  }),
  contributions: table<RowOf<'contributions'>>()({
    sqlName: 'contributions',
    key: ['fundId', 'partner', 'fiscalYear'],
    columns: { fundId: 'text', partner: 'text', fiscalYear: 'integer', amountCents: 'integer' },
    order: 'fund_id, partner, fiscal_year',
  }),
  projects: table<RowOf<'projects'>>()({
    sqlName: 'projects',
    key: ['id'],
    columns: {
      id: 'text',
      code: 'text',
      title: 'bilingual',
      description: 'bilingual',
      measureId: 'text',
      side: 'text',
      location: 'text',
      sponsor: 'text',
      status: 'text',
      rank: 'integer',
      mustFund: 'boolean',
      included: 'boolean',
      startMonth: 'integer',
      crossingIds: 'json',
      provenance: 'provenance',
    },
    order: 'rank, id',
  }),
  phases: table<RowOf<'phases'>>()({
    sqlName: 'phases',
    key: ['id'],
    columns: {
      id: 'text',
      projectId: 'text',
      kind: 'text',
      offsetMonths: 'integer',
      durationMonths: 'integer',
      costCents: 'integer',
      priceBaseYear: 'integer',
      profile: 'json',
    },
    order: 'project_id, offset_months, id',
  }),
  effects: table<RowOf<'effects'>>()({
    sqlName: 'effects',
    key: ['id'],
    columns: { id: 'text', projectId: 'text', effect: 'json', provenance: 'provenance' },
    order: 'project_id, id',
  }),
  crossings: table<RowOf<'crossings'>>()({
    sqlName: 'crossings',
    key: ['id'],
    columns: {
      id: 'text',
      nameUs: 'text',
      nameMx: 'text',
      cityUs: 'text',
      stateUs: 'text',
      cityMx: 'text',
      stateMx: 'text',
      btsPortCode: 'text',
      cbpPortNumber: 'text',
      rail: 'boolean',
      latitude: 'real',
      longitude: 'real',
      provenance: 'provenance',
    },
    order: 'id',
  }),
  laneGroups: table<RowOf<'laneGroups'>>()({
    sqlName: 'lane_groups',
    key: ['id'],
    columns: {
      id: 'text',
      crossingId: 'text',
      kind: 'text',
      annualVolume: 'integer',
      volumeYear: 'integer',
      installedBooths: 'integer',
      serviceSeconds: 'real',
      erlangShape: 'integer',
      staffing: 'json',
      opensHour: 'integer',
      closesHour: 'integer',
      arrivalProfileId: 'text',
      transitMinutes: 'real',
      provenance: 'provenance',
    },
    order: 'crossing_id, kind, id',
  }),
  arrivalProfiles: table<RowOf<'arrivalProfiles'>>()({
    sqlName: 'arrival_profiles',
    key: ['id'],
    columns: { id: 'text', name: 'bilingual', shares: 'json', provenance: 'provenance' },
    order: 'id',
  }),
  observations: table<RowOf<'observations'>>()({
    sqlName: 'observations',
    key: ['id'],
    columns: {
      id: 'text',
      laneGroupId: 'text',
      year: 'integer',
      meanWaitMinutes: 'real',
      provenance: 'provenance',
    },
    order: 'lane_group_id, year, id',
  }),
  targets: table<RowOf<'targets'>>()({
    sqlName: 'targets',
    key: ['id'],
    columns: {
      id: 'text',
      laneGroupId: 'text',
      measure: 'text',
      statistic: 'text',
      minutes: 'real',
      attainmentPercent: 'real',
      days: 'text',
      fromHour: 'integer',
      toHour: 'integer',
      year: 'integer',
      isPublic: 'boolean',
      provenance: 'provenance',
    },
    order: 'lane_group_id, year, id',
  }),
  scenarios: table<RowOf<'scenarios'>>()({
    sqlName: 'scenarios',
    key: ['id'],
    columns: {
      id: 'text',
      parentId: 'text',
      name: 'bilingual',
      description: 'bilingual',
      position: 'integer',
    },
    order: 'position, id',
  }),
  decisions: table<RowOf<'decisions'>>()({
    sqlName: 'decisions',
    key: ['scenarioId', 'projectId'],
    columns: { scenarioId: 'text', projectId: 'text', included: 'boolean', shiftMonths: 'integer' },
    order: 'scenario_id, project_id',
  }),
  assumptions: table<RowOf<'assumptions'>>()({
    sqlName: 'assumptions',
    key: ['key'],
    columns: { key: 'text', value: 'text', unit: 'text', label: 'bilingual', provenance: 'provenance' },
    order: 'key',
  }),
  assumptionOverrides: table<RowOf<'assumptionOverrides'>>()({
    sqlName: 'assumption_overrides',
    key: ['scenarioId', 'key'],
    columns: { scenarioId: 'text', key: 'text', value: 'text' },
    order: 'scenario_id, key',
  }),
} as const;

export const STORED_TABLES = Object.keys(TABLES) as readonly StoredTable[];

type KeyField<T extends StoredTable> = (typeof TABLES)[T]['key'][number];
/** What names one row of a table: the fields of its primary key. A whole row will do. */
export type KeyOf<T extends StoredTable> = Pick<StoredRow<T>, KeyField<T> & keyof StoredRow<T>>;

export function schemaOf<T extends StoredTable>(name: T): z.ZodType<StoredRow<T>> {
  const table: StoredTable = name;
  const schema: z.ZodType = table === 'info' ? planInfoSchema : TABLE_SCHEMAS[table];
  return schema as z.ZodType<StoredRow<T>>;
}

/** A table's description without the names of its fields, for code that treats all tables alike. */
export function descriptionOf(name: StoredTable): TableDescription<Record<string, unknown>> {
  return TABLES[name];
}

export function isStoredTable(name: unknown): name is StoredTable {
  return typeof name === 'string' && Object.hasOwn(TABLES, name);
}

import { z } from 'zod';
import { fiscalYearStart } from '../shared/domain/calendar.ts';
import { cents, splitCents } from '../shared/domain/money.ts';
import { idSchema, titleSchema, yearSchema, type Provenance } from '../shared/domain/plan/common.ts';
import {
  effectSchema,
  PROJECT_STATUSES,
  SIDES,
  type Phase,
  type PhaseKind,
  type Project,
  type ProjectEffect,
  type SpendProfile,
} from '../shared/domain/plan/projects.ts';
import councilProjectsJson from './data/council-projects.json' with { type: 'json' };
import projectsJson from './data/projects.json' with { type: 'json' };
import { PROGRAMME, type PhaseTemplate, type ProgrammeEntry } from './programme.ts';
import { assumption, sourced } from './sources.ts';

const effectRecordSchema = z.looseObject({ basis: z.enum(['sourced', 'assumption']) });

const projectRecordSchema = z.strictObject({
  id: idSchema,
  code: z.string().min(1).max(20),
  title: titleSchema,
  description: titleSchema,
  measureId: idSchema,
  side: z.enum(SIDES),
  location: z.string(),
  sponsor: z.string(),
  status: z.enum(PROJECT_STATUSES),
  /** As the source puts it. */
  statusInSource: z.string(),
  costLowUsd: z.int().min(0),
  costHighUsd: z.int().min(0),
  priceYear: yearSchema,
  source: z.string(),
  crossingIds: z.array(idSchema),
  effects: z.array(effectRecordSchema),
});
type ProjectRecord = z.infer<typeof projectRecordSchema>;

/** Projects that press or agency pages describe, with cost; complete ones serve as references. */
export const REAL_PROJECTS: readonly ProjectRecord[] = z.array(projectRecordSchema).parse(projectsJson);

/** Projects that the council made up for measures without a real project of known cost. */
const COUNCIL_PROJECTS: readonly ProjectRecord[] = z.array(projectRecordSchema).parse(councilProjectsJson);

const BY_ID = new Map([...REAL_PROJECTS, ...COUNCIL_PROJECTS].map((record) => [record.id, record]));

interface PhaseShape {
  readonly kind: PhaseKind;
  /** Percent of the project's cost. */
  readonly cost: number;
  /** Start and end, percent of the project's duration. */
  readonly from: number;
  readonly to: number;
}

/** How a project's cost and time split over its phases: council assumptions. */
const PHASES: Record<PhaseTemplate, readonly PhaseShape[]> = {
  works: [
    { kind: 'environmental-design', cost: 12, from: 0, to: 30 },
    { kind: 'right-of-way', cost: 5, from: 15, to: 35 },
    { kind: 'construction', cost: 73, from: 30, to: 95 },
    { kind: 'equipment', cost: 10, from: 75, to: 100 },
  ],
  'works-under-way': [
    { kind: 'construction', cost: 88, from: 0, to: 95 },
    { kind: 'equipment', cost: 12, from: 60, to: 100 },
  ],
  wastewater: [
    { kind: 'environmental-design', cost: 10, from: 0, to: 25 },
    { kind: 'right-of-way', cost: 3, from: 15, to: 30 },
    { kind: 'construction', cost: 72, from: 25, to: 95 },
    { kind: 'equipment', cost: 15, from: 65, to: 100 },
  ],
  equipment: [
    { kind: 'planning', cost: 8, from: 0, to: 30 },
    { kind: 'equipment', cost: 92, from: 20, to: 100 },
  ],
  service: [
    { kind: 'planning', cost: 12, from: 0, to: 25 },
    { kind: 'equipment', cost: 88, from: 10, to: 100 },
  ],
};

const S_CURVE: SpendProfile = { kind: 'beta', alpha: 2, beta: 2.5 };

function recordOf(entry: ProgrammeEntry): ProjectRecord {
  const record = BY_ID.get(entry.projectId);
  if (!record) throw new RangeError(`No project ${entry.projectId} to programme.`);
  return record;
}

function provenanceOf(record: ProjectRecord, entry: ProgrammeEntry): Provenance {
  if (record.source === '') {
    return assumption(
      `project and cost of US$${record.costLowUsd / 1e6} million (${record.priceYear}) made up for a measure without a project of known cost; ranking, calendar and phases assumed`,
      `proyecto y costo de ${record.costLowUsd / 1e6} millones de dólares (${record.priceYear}) planteados para una medida sin proyecto de costo conocido; prioridad, calendario y fases supuestos`,
    );
  }
  const low = record.costLowUsd / 1e6;
  const high = record.costHighUsd / 1e6;
  const range = low === high ? `${low}` : `${low}-${high}`;
  const partEn =
    entry.costPercent === 100 ? 'the middle' : `${entry.costPercent}% of the middle (council assumption)`;
  const partEs =
    entry.costPercent === 100
      ? 'el punto medio'
      : `${entry.costPercent}% del punto medio (supuesto del consejo)`;
  return sourced(
    `${record.source}. Cost US$${range} million (${record.priceYear}); the plan takes ${partEn}. Status in the source: ${record.statusInSource}. Ranking, calendar and phases: council assumption`,
    `${record.source}. Costo de ${range} millones de dólares (${record.priceYear}); el plan toma ${partEs}. Situación según la fuente (en inglés): ${record.statusInSource}. Prioridad, calendario y fases: supuesto del consejo`,
  );
}

/** The projects of the sample plan, ranked. */
export const PROJECTS: readonly Project[] = PROGRAMME.map((entry, index) => {
  const record = recordOf(entry);
  return {
    id: record.id,
    code: record.code,
    title: record.title,
    description: record.description,
    measureId: record.measureId,
    side: record.side,
    location: record.location,
    sponsor: record.sponsor,
    status: record.status,
    rank: index + 1,
    mustFund: entry.mustFund,
    included: true,
    startMonth: fiscalYearStart(entry.startYear, 'us') + entry.startOffset,
    crossingIds: record.crossingIds,
    provenance: provenanceOf(record, entry),
  };
});

function phasesOf(entry: ProgrammeEntry): Phase[] {
  const record = recordOf(entry);
  const shapes = PHASES[entry.template];
  const middle = (record.costLowUsd + record.costHighUsd) / 2;
  const total = cents(Math.round(middle * entry.costPercent));
  const costs = splitCents(
    total,
    shapes.map((shape) => shape.cost),
  );
  return shapes.map((shape, index) => {
    const from = Math.round((entry.durationMonths * shape.from) / 100);
    const to = Math.round((entry.durationMonths * shape.to) / 100);
    return {
      id: `${record.id}:${shape.kind}`,
      projectId: record.id,
      kind: shape.kind,
      offsetMonths: from,
      durationMonths: Math.max(1, to - from),
      costCents: costs[index] ?? cents(0),
      priceBaseYear: record.priceYear,
      profile: shape.kind === 'construction' ? S_CURVE : { kind: 'uniform' },
    };
  });
}

export const PHASES_OF_PROJECTS: readonly Phase[] = PROGRAMME.flatMap(phasesOf);

/** What the projects of the sample plan change, each stated by the source or marked as an assumption. */
export const EFFECTS: readonly ProjectEffect[] = PROGRAMME.flatMap((entry) => {
  const record = recordOf(entry);
  return record.effects.map(({ basis, ...effect }, index) => ({
    id: `${record.id}:effect-${index + 1}`,
    projectId: record.id,
    effect: effectSchema.parse(effect),
    provenance:
      basis === 'sourced'
        ? sourced(
            `${record.source}. Split over lane types: council assumption`,
            `${record.source}. Reparto por tipo de carril: supuesto del consejo`,
          )
        : assumption(
            'no queue or capacity effect of this kind is stated in a source; the council estimated it',
            'ninguna fuente indica un efecto de este tipo en la fila o la capacidad; el consejo lo estimó',
          ),
  }));
});

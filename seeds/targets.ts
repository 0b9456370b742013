import type { Provenance } from '../shared/domain/plan/common.ts';
import type { Target } from '../shared/domain/plan/crossings.ts';
import { LANE_GROUPS } from './lane-groups.ts';
import { assumption, sourced } from './sources.ts';

type Terms = Omit<Target, 'id' | 'laneGroupId' | 'provenance'>;

/** The year by which the council wants its own targets met. */
const TARGET_YEAR = 2032;

const ALL_WEEK = { days: 'all', fromHour: 0, toHour: 24 } as const;

/** Published for another crossing or by another country; the council adopts them. */
const OTAY_MESA: Terms = {
  ...ALL_WEEK,
  measure: 'wait',
  statistic: 'mean',
  minutes: 20,
  attainmentPercent: 50,
  year: 2030,
  isPublic: true,
};

const OTAY_SOURCE = sourced(
  'Goal of a 20-minute mean wait published for Otay Mesa East (SANDAG/Caltrans, SR-11); the council adopts it for Otay Mesa commercial. Year and share within it: council assumption',
  'Meta de 20 minutos de espera media publicada para Otay Mesa Este (SANDAG/Caltrans, SR-11); el consejo la adopta para la carga en Otay Mesa. Año y proporción: supuesto del consejo',
);

const READY_SOURCE = sourced(
  'Published for San Ysidro (2012): Ready lane wait within one hour. Share within it and year: council assumption',
  'Publicada para San Ysidro (2012): espera en el carril Ready Lane de una hora como máximo. Proporción y año: supuesto del consejo',
);

function like(minutes: string, minutesEs: string): Provenance {
  return assumption(
    `after the pattern of the Canadian service standards (CBSA: travellers 10 minutes Monday to Thursday and 20 minutes Friday to Sunday, trucks 45 minutes, met 90% of the time); here ${minutes}`,
    `según el modelo de los estándares de servicio de Canadá (CBSA: viajeros 10 minutos de lunes a jueves y 20 de viernes a domingo, camiones 45 minutos, cumplidos 90% del tiempo); aquí ${minutesEs}`,
  );
}

const RULES: Readonly<Record<string, { terms: Terms; provenance: Provenance }>> = {
  'commercial-standard': {
    terms: {
      ...ALL_WEEK,
      measure: 'wait',
      statistic: 'mean',
      minutes: 30,
      attainmentPercent: 60,
      year: TARGET_YEAR,
      isPublic: false,
    },
    provenance: like(
      '30 minutes mean wait, 60% of trucks within',
      '30 minutos de espera media, 60% de la carga dentro de ella',
    ),
  },
  'passenger-general': {
    terms: {
      ...ALL_WEEK,
      measure: 'wait',
      statistic: 'p95',
      minutes: 30,
      attainmentPercent: 90,
      year: TARGET_YEAR,
      isPublic: false,
    },
    provenance: like('30 minutes for 95% of travellers', '30 minutos para 95% de los viajeros'),
  },
  'passenger-ready': {
    terms: {
      ...ALL_WEEK,
      measure: 'wait',
      statistic: 'mean',
      minutes: 15,
      attainmentPercent: 60,
      year: TARGET_YEAR,
      isPublic: false,
    },
    provenance: like(
      '15 minutes mean wait, 60% of travellers within',
      '15 minutos de espera media, 60% de los viajeros dentro de ella',
    ),
  },
  'pedestrian-general': {
    terms: {
      measure: 'crossing',
      statistic: 'p95',
      minutes: 30,
      attainmentPercent: 90,
      days: 'weekdays',
      fromHour: 5,
      toHour: 10,
      year: TARGET_YEAR,
      isPublic: false,
    },
    provenance: like(
      '30 minutes crossing time on weekday mornings for 95% of pedestrians',
      '30 minutos de tiempo de cruce en las mañanas de días hábiles para 95% de los peatones',
    ),
  },
};

const OWN: Readonly<Record<string, { terms: Terms; provenance: Provenance }>> = {
  'otay-mesa-commercial:commercial-standard': { terms: OTAY_MESA, provenance: OTAY_SOURCE },
  'san-ysidro:passenger-ready': {
    terms: {
      ...ALL_WEEK,
      measure: 'wait',
      statistic: 'p95',
      minutes: 60,
      attainmentPercent: 95,
      year: 2030,
      isPublic: true,
    },
    provenance: READY_SOURCE,
  },
};

/** Crossings with the most travellers of all modes together that are given targets. */
const BUSIEST_COUNT = 24;

/** Crossings by travellers a year over all lane groups, busiest first. */
export function busiestCrossings(count: number): string[] {
  const volumes = new Map<string, number>();
  for (const group of LANE_GROUPS) {
    volumes.set(group.crossingId, (volumes.get(group.crossingId) ?? 0) + group.annualVolume);
  }
  return [...volumes]
    .sort((a, b) => b[1] - a[1])
    .slice(0, count)
    .map(([crossingId]) => crossingId);
}

/** Freight crossings have fewer travellers than passenger ones and are added by their trucks. */
const FREIGHT_COUNT = 10;

function freightCrossings(): string[] {
  return [...LANE_GROUPS]
    .filter((group) => group.kind === 'commercial-standard')
    .sort((a, b) => b.annualVolume - a.annualVolume)
    .slice(0, FREIGHT_COUNT)
    .map((group) => group.crossingId);
}

const WITH_TARGETS = new Set([...busiestCrossings(BUSIEST_COUNT), ...freightCrossings()]);

export const TARGETS: readonly Target[] = LANE_GROUPS.filter((group) =>
  WITH_TARGETS.has(group.crossingId),
).flatMap((group) => {
  const rule = OWN[group.id] ?? RULES[group.kind];
  return rule
    ? [{ id: `target:${group.id}`, laneGroupId: group.id, ...rule.terms, provenance: rule.provenance }]
    : [];
});

import type { AssumptionOverride, ProjectDecision, Scenario } from '../shared/domain/plan/scenarios.ts';

export const BASELINE: Scenario = {
  id: 'baseline',
  parentId: null,
  name: { en: 'Baseline', es: 'Línea base' },
  description: {
    en: 'The council’s ranking as it stands.',
    es: 'La priorización del consejo tal como está.',
  },
  position: 1,
};

const FREIGHT: Scenario = {
  id: 'freight-first',
  parentId: BASELINE.id,
  name: { en: 'Freight first', es: 'Carga primero' },
  description: {
    en: 'Trucks grow faster; freight lanes, portals and the single manifest come early, the Bridge of the Americas and passenger works wait.',
    es: 'La carga crece más rápido; los carriles de carga, los portales y el manifiesto único se adelantan, y el Puente de las Américas y las obras para viajeros esperan.',
  },
  position: 2,
};

const PEOPLE: Scenario = {
  id: 'people-health-first',
  parentId: BASELINE.id,
  name: { en: 'People and health first', es: 'Personas y salud primero' },
  description: {
    en: 'Officers and pedestrian works come earlier and the environmental programme stays whole; large freight projects are left out.',
    es: 'Los oficiales y las obras peatonales se adelantan y el programa ambiental queda completo; los grandes proyectos de carga quedan fuera.',
  },
  position: 3,
};

export const SAMPLE_SCENARIOS: readonly Scenario[] = [BASELINE, FREIGHT, PEOPLE];

function shift(scenarioId: string, projectId: string, shiftMonths: number): ProjectDecision {
  return { scenarioId, projectId, included: null, shiftMonths };
}

function leaveOut(scenarioId: string, projectId: string): ProjectDecision {
  return { scenarioId, projectId, included: false, shiftMonths: null };
}

export const SAMPLE_DECISIONS: readonly ProjectDecision[] = [
  leaveOut(FREIGHT.id, 'p-bota-modernization'),
  leaveOut(FREIGHT.id, 'p-pedestrian-comfort'),
  leaveOut(FREIGHT.id, 'p-raul-castro-modernization'),
  leaveOut(FREIGHT.id, 'p-air-network'),
  shift(FREIGHT.id, 'p-colombia-expansion', -12),
  shift(FREIGHT.id, 'p-single-manifest', -12),
  shift(FREIGHT.id, 'p-ysleta-lanes', -12),
  shift(FREIGHT.id, 'p-tijuana-pacific-plant', 24),
  leaveOut(PEOPLE.id, 'p-colombia-expansion'),
  leaveOut(PEOPLE.id, 'p-multi-energy-portals'),
  leaveOut(PEOPLE.id, 'p-laredo-networks'),
  leaveOut(PEOPLE.id, 'p-mx-12-northern'),
  leaveOut(PEOPLE.id, 'p-bota-modernization'),
  shift(PEOPLE.id, 'p-pedestrian-comfort', -12),
  shift(PEOPLE.id, 'p-cbp-officers', -12),
];

export const SAMPLE_OVERRIDES: readonly AssumptionOverride[] = [
  { scenarioId: FREIGHT.id, key: 'growth.commercial', value: '0.035' },
  { scenarioId: PEOPLE.id, key: 'growth.passenger', value: '0.007' },
];

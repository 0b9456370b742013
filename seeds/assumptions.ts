import type { Assumption } from '../shared/domain/plan/scenarios.ts';
import { assumption, sourced } from './sources.ts';

/** Starting values of the assumptions that the models read; a council edits them in its own plan. */
export const ASSUMPTIONS: readonly Assumption[] = [
  {
    key: 'growth.commercial',
    value: '0.029',
    unit: 'rate-per-year',
    label: { en: 'Growth of truck crossings', es: 'Crecimiento de los cruces de carga' },
    provenance: sourced(
      'TxDOT: trucks between Texas and Mexico from 5 million (2019) to 12 million (2050), about 2.9% a year; applied to the whole border',
      'TxDOT: camiones entre Texas y México de 5 millones (2019) a 12 millones (2050), cerca de 2.9% al año; se aplica a toda la frontera',
    ),
  },
  {
    key: 'growth.passenger',
    value: '0.005',
    unit: 'rate-per-year',
    label: {
      en: 'Growth of passenger vehicle crossings',
      es: 'Crecimiento de los cruces de vehículos particulares',
    },
    provenance: assumption(
      'slow growth, because the busiest crossings already run near their capacity',
      'crecimiento lento, porque los cruces más transitados ya operan cerca de su capacidad',
    ),
  },
  {
    key: 'growth.pedestrian',
    value: '0.004',
    unit: 'rate-per-year',
    label: { en: 'Growth of pedestrian crossings', es: 'Crecimiento de los cruces peatonales' },
    provenance: assumption(
      'slightly below the growth of passenger vehicles',
      'ligeramente por debajo del crecimiento de los vehículos particulares',
    ),
  },
  {
    key: 'escalation.works',
    value: '0.035',
    unit: 'rate-per-year',
    label: { en: 'Cost escalation of works', es: 'Escalamiento de costos de obra' },
    provenance: assumption(
      'moderate long-run rate. For reference, the US National Highway Construction Cost Index rose from 1.860 (2020 Q4) to 3.191 (2024 Q1), about 18% a year, which is not expected to go on',
      'tasa moderada de largo plazo. Como referencia, el índice nacional de costos de construcción de carreteras de EE. UU. (NHCCI) subió de 1.860 (4.º trimestre de 2020) a 3.191 (1.er trimestre de 2024), cerca de 18% al año, ritmo que no se espera que continúe',
    ),
  },
  {
    key: 'escalation.equipment',
    value: '0.02',
    unit: 'rate-per-year',
    label: { en: 'Cost escalation of equipment', es: 'Escalamiento de costos de equipo' },
    provenance: assumption(
      'equipment and services follow general inflation near 2% a year',
      'el equipo y los servicios siguen una inflación general cercana a 2% al año',
    ),
  },
  {
    key: 'valueOfDelay.carHour',
    value: '28.69',
    unit: 'usd-per-hour',
    label: { en: 'Value of an hour of delay, car', es: 'Valor de una hora de demora, automóvil' },
    provenance: sourced(
      'Texas A&M Transportation Institute, 2017: US$28.69 per car-hour, occupancy 1.5',
      'Texas A&M Transportation Institute, 2017: 28.69 dólares por hora-automóvil, ocupación de 1.5',
    ),
  },
  {
    key: 'valueOfDelay.truckHour',
    value: '36.28',
    unit: 'usd-per-hour',
    label: { en: 'Value of an hour of delay, truck', es: 'Valor de una hora de demora, camión de carga' },
    provenance: sourced(
      'Texas A&M Transportation Institute, 2017: US$36.28 per truck-hour',
      'Texas A&M Transportation Institute, 2017: 36.28 dólares por hora-camión',
    ),
  },
  {
    key: 'valueOfDelay.personHour',
    value: '19.13',
    unit: 'usd-per-hour',
    label: { en: 'Value of an hour of delay, pedestrian', es: 'Valor de una hora de demora, peatón' },
    provenance: assumption(
      'value of a car-hour divided by its occupancy, 28.69 / 1.5 (Texas A&M Transportation Institute, 2017)',
      'valor de la hora-automóvil entre su ocupación, 28.69 / 1.5 (Texas A&M Transportation Institute, 2017)',
    ),
  },
];

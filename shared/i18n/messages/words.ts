import type { CalendarId } from '../../domain/calendar.ts';
import type { FundingState } from '../../domain/evaluation.ts';
import type { Provenance } from '../../domain/plan/common.ts';
import type { LaneGroupKind, Mode, Target } from '../../domain/plan/crossings.ts';
import type { Partner } from '../../domain/plan/funding.ts';
import type { PhaseKind, Project, Side } from '../../domain/plan/projects.ts';
import { messages } from '../message.ts';

type WordKey =
  | `calendar.${CalendarId}`
  | `state.${FundingState}`
  | `provenance.${Provenance['kind']}`
  | 'provenance.changed'
  | `laneGroup.${LaneGroupKind}`
  | `mode.${Mode}`
  | `partner.${Partner}`
  | `phase.${PhaseKind}`
  | `status.${Project['status']}`
  | `side.${Side}`
  | `statistic.${Target['statistic']}`
  | `measure.${Target['measure']}`
  | `days.${Target['days']}`;

/** The field's words for every choice that the plan stores. */
export const wordMessages = messages<WordKey>({
  'calendar.us': { en: 'US federal (October–September)', es: 'Federal de EE. UU. (octubre–septiembre)' },
  'calendar.mx': { en: 'Mexico (January–December)', es: 'México (enero–diciembre)' },
  'calendar.ca': { en: 'Canada (April–March)', es: 'Canadá (abril–marzo)' },
  'calendar.tx': { en: 'Texas (September–August)', es: 'Texas (septiembre–agosto)' },
  'calendar.calif': { en: 'California (July–June)', es: 'California (julio–junio)' },
  'state.funded': { en: 'Funded', es: 'Con fondos' },
  'state.partly': { en: 'Partly funded', es: 'Con fondos parciales' },
  'state.unfunded': { en: 'Unfunded', es: 'Sin fondos' },
  'state.excluded': { en: 'Not in this scenario', es: 'Fuera de este escenario' },
  'state.free': { en: 'No cost entered', es: 'Sin costo capturado' },
  'provenance.sourced': { en: 'Sourced', es: 'Con fuente' },
  'provenance.unverified': { en: 'Unverified', es: 'Sin verificar' },
  'provenance.assumption': { en: 'Assumption', es: 'Supuesto' },
  'provenance.changed': {
    en: 'Changed by the council. Before: {source}',
    es: 'Cambiado por el consejo. Antes: {source}',
  },
  'laneGroup.commercial-standard': { en: 'Trucks, standard', es: 'Carga, general' },
  'laneGroup.commercial-fast': { en: 'Trucks, FAST', es: 'Carga, FAST' },
  'laneGroup.passenger-general': { en: 'Vehicles, general', es: 'Vehículos, general' },
  'laneGroup.passenger-ready': { en: 'Vehicles, Ready Lane', es: 'Vehículos, Ready Lane' },
  'laneGroup.passenger-sentri': { en: 'Vehicles, SENTRI', es: 'Vehículos, SENTRI' },
  'laneGroup.pedestrian-general': { en: 'Pedestrians, general', es: 'Peatones, general' },
  'laneGroup.pedestrian-ready': { en: 'Pedestrians, Ready Lane', es: 'Peatones, Ready Lane' },
  'mode.commercial': { en: 'Trucks', es: 'Carga' },
  'mode.passenger': { en: 'Passenger vehicles', es: 'Vehículos particulares' },
  'mode.pedestrian': { en: 'Pedestrians', es: 'Peatones' },
  'partner.us-federal': { en: 'US federal', es: 'Federal de EE. UU.' },
  'partner.mx-federal': { en: 'Mexico federal', es: 'Federal de México' },
  'partner.ca-federal': { en: 'Canada federal', es: 'Federal de Canadá' },
  'partner.us-state': { en: 'US states', es: 'Estados de EE. UU.' },
  'partner.mx-state': { en: 'Mexican states', es: 'Estados mexicanos' },
  'partner.city': { en: 'Cities', es: 'Ciudades' },
  'partner.tolls': { en: 'Tolls', es: 'Peajes' },
  'partner.nadbank-loan': { en: 'NADBank loan', es: 'Crédito del BDAN' },
  'partner.private': { en: 'Private', es: 'Privado' },
  'phase.planning': { en: 'Planning', es: 'Planeación' },
  'phase.environmental-design': { en: 'Environmental review and design', es: 'Impacto ambiental y diseño' },
  'phase.right-of-way': { en: 'Right-of-way', es: 'Derecho de vía' },
  'phase.construction': { en: 'Construction', es: 'Construcción' },
  'phase.equipment': { en: 'Equipment', es: 'Equipamiento' },
  'status.proposed': { en: 'Proposed', es: 'Propuesto' },
  'status.planning': { en: 'Planning', es: 'En planeación' },
  'status.design': { en: 'Design', es: 'En diseño' },
  'status.permitted': { en: 'Permitted', es: 'Con permiso' },
  'status.construction': { en: 'Under construction', es: 'En construcción' },
  'status.complete': { en: 'Complete', es: 'Concluido' },
  'side.us': { en: 'United States', es: 'Estados Unidos' },
  'side.mx': { en: 'Mexico', es: 'México' },
  'side.both': { en: 'Both sides', es: 'Ambos lados' },
  'statistic.mean': { en: 'mean', es: 'promedio' },
  'statistic.p95': { en: '95th percentile', es: 'percentil 95' },
  'measure.wait': { en: 'Wait time', es: 'Tiempo de espera' },
  'measure.crossing': { en: 'Crossing time', es: 'Tiempo de cruce' },
  'days.all': { en: 'every day', es: 'todos los días' },
  'days.mon-thu': { en: 'Monday to Thursday', es: 'lunes a jueves' },
  'days.fri-sun': { en: 'Friday to Sunday', es: 'viernes a domingo' },
  'days.weekdays': { en: 'Monday to Friday', es: 'lunes a viernes' },
  'days.weekend': { en: 'Saturday and Sunday', es: 'sábado y domingo' },
});

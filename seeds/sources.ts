import type { Bilingual, Provenance } from '../shared/domain/plan/common.ts';

/**
 * Where the reference figures come from, by the short key that the data files use. Each text is complete in itself,
 * because the interface and the proposal print it beside the figure.
 */
const SOURCES = {
  'bts-port': {
    en: 'US Bureau of Transportation Statistics, Border Crossing/Entry Data (dataset keg4-3bc2), 2024, figure of the port',
    es: 'Oficina de Estadísticas de Transporte de EE. UU. (BTS), Border Crossing/Entry Data (conjunto keg4-3bc2), 2024, cifra del puerto',
  },
  'bts-port-share': {
    en: 'US Bureau of Transportation Statistics, Border Crossing/Entry Data (dataset keg4-3bc2), 2024, figure of the port; its split over the sites of the port is a council assumption (by lanes; PedWest 10%)',
    es: 'Oficina de Estadísticas de Transporte de EE. UU. (BTS), Border Crossing/Entry Data (conjunto keg4-3bc2), 2024, cifra del puerto; su reparto entre los sitios del puerto es un supuesto del consejo (por carriles; PedWest 10%)',
  },
  'unt-bridge': {
    en: 'Monthly northbound crossings by bridge, 2024 (unt-clscm/CBP-Border-Crossings, from CBP)',
    es: 'Cruces mensuales rumbo al norte por puente, 2024 (unt-clscm/CBP-Border-Crossings, con datos de CBP)',
  },
  'cbp-2022': {
    en: 'CBP Border Wait Times service, answer of 29 June 2022 (WSDOT-GIS/border-crossings)',
    es: 'Servicio Border Wait Times de CBP, respuesta del 29 de junio de 2022 (WSDOT-GIS/border-crossings)',
  },
  'cbp-2022-notice': {
    en: 'Notice of the port in the CBP Border Wait Times service, 29 June 2022',
    es: 'Aviso del puerto en el servicio Border Wait Times de CBP, 29 de junio de 2022',
  },
  'gsa-otay-2024': {
    en: 'GSA, 25 January 2024: Otay Mesa modernization complete, commercial booths 10 to 16, pedestrian 6 to 12',
    es: 'GSA, 25 de enero de 2024: modernización de Otay Mesa terminada, casetas de carga de 10 a 16 y peatonales de 6 a 12',
  },
  'gsa-calexico-2024': {
    en: 'GSA, Calexico West: phase 2A complete in spring 2024, northbound lanes 10 to 16',
    es: 'GSA, Calexico West: fase 2A terminada en la primavera de 2024, carriles rumbo al norte de 10 a 16',
  },
  'veterans-dap-2025': {
    en: 'CBP 2022 (4 lanes) plus 4 primary lanes complete in 2025 (Cameron County, esta-united.co.uk 2025)',
    es: 'CBP 2022 (4 carriles) más 4 carriles de inspección primaria terminados en 2025 (condado de Cameron, esta-united.co.uk 2025)',
  },
  'wait-profile': {
    en: 'Third-party estimates of wait and open lanes by hour, March 2025 to May 2026 (derived from Brian-MadMath/border-wait-times); not CBP’s definition of wait',
    es: 'Estimaciones de terceros de espera y carriles abiertos por hora, de marzo de 2025 a mayo de 2026 (derivadas de Brian-MadMath/border-wait-times); no corresponden a la definición de espera de CBP',
  },
  assumption: { en: 'Council assumption', es: 'Supuesto del consejo' },
} as const satisfies Record<string, Bilingual>;

export type SourceKey = keyof typeof SOURCES;
export const SOURCE_KEYS = Object.keys(SOURCES) as [SourceKey, ...SourceKey[]];

export function sourceText(key: SourceKey): Bilingual {
  return SOURCES[key];
}

export function sourced(en: string, es: string): Provenance {
  return { kind: 'sourced', source: { en, es } };
}

export function unverified(en: string, es: string): Provenance {
  return { kind: 'unverified', source: { en, es } };
}

/** A decision of the council; the text says what it rests on and starts with the word, so that no print can lose it. */
export function assumption(en: string, es: string): Provenance {
  return {
    kind: 'assumption',
    source: { en: `Council assumption: ${en}`, es: `Supuesto del consejo: ${es}` },
  };
}

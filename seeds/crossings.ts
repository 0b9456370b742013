import { z } from 'zod';
import type { Provenance } from '../shared/domain/plan/common.ts';
import { crossingSchema, type Crossing } from '../shared/domain/plan/crossings.ts';
import crossingsJson from './data/crossings.json' with { type: 'json' };
import { SOURCE_KEYS, unverified } from './sources.ts';

const sourceKeySchema = z.enum(SOURCE_KEYS);
const hourFields = { opensHour: z.int().min(0).max(23), closesHour: z.int().min(1).max(24) };

/** What is known about one mode at one crossing; every figure names its source. */
const crossingModeSchema = z.strictObject({
  mode: z.enum(['passenger', 'commercial', 'pedestrian']),
  annualVolume: z.int().min(1),
  volumeSource: sourceKeySchema,
  booths: z.int().min(1),
  boothsSource: sourceKeySchema,
  laneTypes: z.array(z.enum(['general', 'ready', 'sentri', 'standard', 'fast'])).min(1),
  laneTypesSource: sourceKeySchema,
  ...hourFields,
  hoursSource: sourceKeySchema,
});
export type CrossingMode = z.infer<typeof crossingModeSchema>;

const crossingRecordSchema = crossingSchema
  .omit({ provenance: true })
  .extend({ coordinates: z.enum(['bts-port', 'unt-bridge', 'none']), modes: z.array(crossingModeSchema) });
type CrossingRecord = z.infer<typeof crossingRecordSchema>;

const RECORDS: readonly CrossingRecord[] = z.array(crossingRecordSchema).parse(crossingsJson);

const COORDINATES = {
  'bts-port': {
    en: 'point of the port in BTS Border Crossing/Entry Data (shared by all sites of the port)',
    es: 'punto del puerto en Border Crossing/Entry Data de BTS (común a todos los sitios del puerto)',
  },
  'unt-bridge': {
    en: 'point of the bridge in unt-clscm/CBP-Border-Crossings',
    es: 'punto del puente en unt-clscm/CBP-Border-Crossings',
  },
  none: { en: 'none at hand', es: 'sin dato' },
} as const;

/** A crossing's own fields; what else the record knows is dropped. */
const crossingFieldsSchema = z.object(crossingSchema.omit({ provenance: true }).shape);

function provenanceOf(record: CrossingRecord): Provenance {
  const at = COORDINATES[record.coordinates];
  const gap =
    record.modes.length > 0 || record.rail
      ? { en: '', es: '' }
      : {
          en: ' No volume at hand, so no lane groups.',
          es: ' Sin volumen disponible, por lo que no tiene grupos de carriles.',
        };
  return unverified(
    `Mexican name, pairing of the two sides and modes: general knowledge, to be checked. Port codes: BTS and CBP (2022). Coordinates: ${at.en}.${gap.en}`,
    `Nombre mexicano, correspondencia entre ambos lados y modos: conocimiento general, por verificar. Claves de puerto: BTS y CBP (2022). Coordenadas: ${at.es}.${gap.es}`,
  );
}

/** All crossings of the US-Mexico border that the figures at hand distinguish. */
export const CROSSINGS: readonly Crossing[] = RECORDS.map((record) => {
  return { ...crossingFieldsSchema.parse(record), provenance: provenanceOf(record) };
});

/** The modes of every crossing, in the order of the crossings. Rail-only crossings have none. */
export const CROSSING_MODES: readonly { readonly crossingId: string; readonly mode: CrossingMode }[] =
  RECORDS.flatMap((record) => record.modes.map((mode) => ({ crossingId: record.id, mode })));

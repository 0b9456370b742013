import { provenanceSchema, type Provenance } from '../../shared/domain/plan/common.ts';

export const PROVENANCE_KINDS = provenanceSchema.shape.kind.options;

/** Everything but an assumption must name its source. */
export function lacksSource({ kind, source }: Provenance): boolean {
  return kind !== 'assumption' && source.en.trim() === '' && source.es.trim() === '';
}

export function trimmedProvenance({ kind, source }: Provenance): Provenance {
  return { kind, source: { en: source.en.trim(), es: source.es.trim() } };
}

import type { Bilingual } from './plan/common.ts';

/** An item of a recommendation; every project is filed under one. */
export interface Measure {
  readonly id: string;
  readonly title: Bilingual;
}

/** One of the six recommendations of the US-Mexico Border Mayors Association to the USMCA review (December 2025). */
export interface Recommendation {
  readonly id: string;
  readonly number: number;
  readonly title: Bilingual;
  readonly measures: readonly Measure[];
}

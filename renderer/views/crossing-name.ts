import type { Language } from '../../shared/contract/session.ts';
import type { Crossing } from '../../shared/domain/plan/crossings.ts';

/** Names of a crossing on the reader's side and on the other one. */
export function crossingNames(crossing: Crossing, language: Language): { own: string; other: string } {
  return language === 'es'
    ? { own: crossing.nameMx, other: crossing.nameUs }
    : { own: crossing.nameUs, other: crossing.nameMx };
}

/** Name of a crossing as its own side calls it: the reader's side first, the other in brackets where it differs. */
export function crossingName(crossing: Crossing, language: Language): string {
  const { own, other } = crossingNames(crossing, language);
  return own === other ? own : `${own} (${other})`;
}

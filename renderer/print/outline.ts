/** The sections of the document after its cover, in their order; their headings are `proposal.section.<name>`. */
export const SECTIONS = [
  'summary',
  'funds',
  'projects',
  'crossings',
  'recommendations',
  'assumptions',
  'limits',
] as const;
export type SectionName = (typeof SECTIONS)[number];

export function sectionId(name: SectionName | 'cover'): string {
  return `proposal-${name}`;
}

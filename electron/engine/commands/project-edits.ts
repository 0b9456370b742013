import type { Input } from '../../../shared/contract/contract.ts';
import { AppError } from '../../../shared/contract/errors.ts';
import { fiscalYearStart } from '../../../shared/domain/calendar.ts';
import type { Bilingual } from '../../../shared/domain/plan/common.ts';
import type { Project } from '../../../shared/domain/plan/projects.ts';
import { RECOMMENDATIONS } from '../../../seeds/recommendations.ts';
import type { EditOutcome } from '../store/open-plan.ts';
import type { Recorder } from '../store/recorder.ts';
import { moved, newId, notFound, patched, rowById } from './rows.ts';

const MEASURE_IDS = new Set(RECOMMENDATIONS.flatMap(({ measures }) => measures.map(({ id }) => id)));

/** Throws `not-found` for a measure that is none of the six recommendations'. */
export function requireMeasure(id: string): void {
  if (!MEASURE_IDS.has(id)) throw notFound('measure', id);
}

/** Gives the projects the ranks 1, 2, 3 … in this order. Only rows whose rank changes are written. */
function rankInOrder(recorder: Recorder, projects: readonly Project[]): void {
  projects.forEach((project, index) => {
    if (project.rank !== index + 1) recorder.put('projects', { ...project, rank: index + 1 });
  });
}

/** Codes differ in more than capitals: people say them aloud. */
function requireFreeCode(projects: readonly Project[], code: string, ownId: string): void {
  const spoken = code.trim().toLocaleUpperCase('en');
  const isTaken = projects.some(
    (project) => project.id !== ownId && project.code.toLocaleUpperCase('en') === spoken,
  );
  if (isTaken) throw new AppError('duplicate-code', { value: code.trim() });
}

/** The first of P-001, P-002 … after the number of projects that no project has. */
function freeCode(projects: readonly Project[]): string {
  const taken = new Set(projects.map(({ code }) => code.toLocaleUpperCase('en')));
  for (let number = projects.length + 1; ; number += 1) {
    const code = `P-${String(number).padStart(3, '0')}`;
    if (!taken.has(code)) return code;
  }
}

export function projectCreate(
  recorder: Recorder,
  { title, measureId }: Input<'project.create'>,
): EditOutcome {
  requireMeasure(measureId);
  const projects = recorder.list('projects');
  const { firstYear, calendar } = recorder.info();
  const project: Project = {
    id: newId('project'),
    code: freeCode(projects),
    title,
    description: { en: '', es: '' },
    measureId,
    side: 'both',
    location: '',
    sponsor: '',
    status: 'proposed',
    rank: projects.length + 1,
    mustFund: false,
    included: true,
    startMonth: fiscalYearStart(firstYear, calendar),
    crossingIds: [],
    provenance: { kind: 'assumption', source: { en: '', es: '' } },
  };
  recorder.put('projects', project);
  return { subject: project.code, id: project.id };
}

export function projectUpdate(recorder: Recorder, { id, patch }: Input<'project.update'>): EditOutcome {
  const project = rowById(recorder, 'projects', id);
  if (patch.code !== undefined) requireFreeCode(recorder.list('projects'), patch.code, id);
  if (patch.measureId !== undefined) requireMeasure(patch.measureId);
  for (const crossingId of patch.crossingIds ?? []) rowById(recorder, 'crossings', crossingId);
  const changed = patched(project, patch);
  recorder.put('projects', changed);
  return { subject: changed.code, id: null };
}

export function projectDelete(recorder: Recorder, { id }: Input<'project.delete'>): EditOutcome {
  const project = rowById(recorder, 'projects', id);
  for (const phase of recorder.list('phases')) if (phase.projectId === id) recorder.remove('phases', phase);
  for (const effect of recorder.list('effects'))
    if (effect.projectId === id) recorder.remove('effects', effect);
  for (const decision of recorder.list('decisions')) {
    if (decision.projectId === id) recorder.remove('decisions', decision);
  }
  recorder.remove('projects', project);
  rankInOrder(recorder, recorder.list('projects'));
  return { subject: project.code, id: null };
}

const LONGEST_TITLE = 500;

function copiedTitle(title: Bilingual): Bilingual {
  const withMark = (text: string, mark: string): string =>
    text === '' ? '' : `${text.slice(0, LONGEST_TITLE - mark.length)}${mark}`;
  return { en: withMark(title.en, ' (copy)'), es: withMark(title.es, ' (copia)') };
}

/** A copy with phases and effects right after its original, under a new code; scenarios decide nothing about it yet. */
export function projectDuplicate(recorder: Recorder, { id }: Input<'project.duplicate'>): EditOutcome {
  const original = rowById(recorder, 'projects', id);
  const projects = recorder.list('projects');
  const copy: Project = {
    ...original,
    id: newId('project'),
    code: freeCode(projects),
    title: copiedTitle(original.title),
    rank: original.rank + 1,
  };
  rankInOrder(
    recorder,
    projects.flatMap((project) => (project.id === id ? [project, copy] : [project])),
  );
  recorder.put('projects', copy);
  const phases = recorder.list('phases').filter((phase) => phase.projectId === id);
  for (const phase of phases) recorder.put('phases', { ...phase, id: newId('phase'), projectId: copy.id });
  const effects = recorder.list('effects').filter((effect) => effect.projectId === id);
  for (const effect of effects)
    recorder.put('effects', { ...effect, id: newId('effect'), projectId: copy.id });
  return { subject: copy.code, id: copy.id };
}

export function projectMove(recorder: Recorder, { id, toRank }: Input<'project.move'>): EditOutcome {
  const project = rowById(recorder, 'projects', id);
  const projects = recorder.list('projects');
  const item = projects.find((candidate) => candidate.id === id) ?? project;
  rankInOrder(recorder, moved(projects, item, toRank));
  return { subject: project.code, id: null };
}

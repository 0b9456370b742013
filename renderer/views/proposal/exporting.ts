/**
 * The export under way and what came of the last one. It stands outside the view, because a person may look at something
 * else while the PDF is made.
 */
import { create } from 'zustand';
import type { Output, SentInput } from '../../../shared/contract/contract.ts';
import { toErrorValue, type ErrorValue } from '../../../shared/contract/errors.ts';
import type { JobStep } from '../../../shared/contract/session.ts';
import { invoke, subscribe } from '../../lib/planner.ts';

type Export =
  | { readonly kind: 'none' }
  /** `step` is null while the person chooses where to save. */
  | {
      readonly kind: 'running';
      readonly jobId: string;
      readonly step: JobStep | null;
      readonly done: number;
      readonly total: number;
    }
  | { readonly kind: 'done'; readonly path: string; readonly pages: number }
  | { readonly kind: 'failed'; readonly error: ErrorValue };

interface Exporting {
  readonly current: Export;
  readonly start: (what: Omit<SentInput<'proposal.export'>, 'jobId'>) => Promise<Export>;
  readonly cancel: () => Promise<void>;
  /** Takes the last result away. */
  readonly clear: () => void;
}

const NONE: Export = { kind: 'none' };

function resultOf(reply: Output<'proposal.export'>): Export {
  return reply.chosen ? { kind: 'done', path: reply.path, pages: reply.pages } : NONE;
}

export const useExporting = create<Exporting>()((set, get) => ({
  current: NONE,
  start: async (what) => {
    if (get().current.kind === 'running') return get().current;
    const jobId = crypto.randomUUID();
    set({ current: { kind: 'running', jobId, step: null, done: 0, total: 1 } });
    const stop = subscribe('job', (job) => {
      if (job.jobId !== jobId) return;
      set({ current: { kind: 'running', jobId, step: job.step, done: job.done, total: job.total } });
    });
    let result: Export;
    try {
      result = resultOf(await invoke('proposal.export', { jobId, ...what }));
    } catch (error) {
      result = { kind: 'failed', error: toErrorValue(error) };
    } finally {
      stop();
    }
    set({ current: result });
    return result;
  },
  cancel: async () => {
    const { current } = get();
    if (current.kind === 'running') await invoke('job.cancel', { jobId: current.jobId });
  },
  clear: () => set((state) => (state.current.kind === 'running' ? state : { current: NONE })),
}));

/** Last part of a path, for a sentence. */
export function fileNameIn(path: string): string {
  return path.split(/[/\\]/).at(-1) ?? path;
}

import { AppError } from '../../../shared/contract/errors.ts';

/** Long work that a window started and may cancel. Each window knows only its own jobs. */
export interface Jobs {
  /** Does the work under a signal that `cancel` aborts. A job's id can be used again once it is over. */
  run<Value>(owner: number, jobId: string, work: (signal: AbortSignal) => Promise<Value>): Promise<Value>;
  /** True when there was such a job to cancel. */
  cancel(owner: number, jobId: string): boolean;
  cancelAll(owner: number): void;
}

export function jobList(): Jobs {
  const running = new Map<string, { readonly owner: number; readonly controller: AbortController }>();
  const keyOf = (owner: number, jobId: string): string => `${owner} ${jobId}`;
  const abort = (controller: AbortController): void => controller.abort(new AppError('cancelled'));
  return {
    run: async (owner, jobId, work) => {
      const key = keyOf(owner, jobId);
      if (running.has(key)) {
        throw new AppError('bad-input', { field: 'jobId', detail: 'already running' });
      }
      const controller = new AbortController();
      running.set(key, { owner, controller });
      try {
        return await work(controller.signal);
      } finally {
        running.delete(key);
      }
    },
    cancel: (owner, jobId) => {
      const job = running.get(keyOf(owner, jobId));
      if (job) abort(job.controller);
      return job !== undefined;
    },
    cancelAll: (owner) => {
      for (const job of running.values()) if (job.owner === owner) abort(job.controller);
    },
  };
}

/** The promise's outcome, or the signal's reason as soon as it is aborted. */
export function orAborted<Value>(promise: Promise<Value>, signal: AbortSignal): Promise<Value> {
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(signal.reason as Error);
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}

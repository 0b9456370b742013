import { describe, expect, it } from 'vitest';
import { jobList, orAborted } from './jobs.ts';

const endless = (signal: AbortSignal): Promise<never> =>
  orAborted(new Promise<never>(() => undefined), signal);

describe('jobs', () => {
  it('cancels the job of that window alone', async () => {
    const jobs = jobList();
    const job = jobs.run(1, 'a', endless);
    expect(jobs.cancel(2, 'a')).toBe(false);
    expect(jobs.cancel(1, 'b')).toBe(false);
    expect(jobs.cancel(1, 'a')).toBe(true);
    await expect(job).rejects.toMatchObject({ code: 'cancelled' });
    expect(jobs.cancel(1, 'a')).toBe(false);
  });

  it('refuses an id that is in use and allows it again afterwards', async () => {
    const jobs = jobList();
    const job = jobs.run(1, 'a', endless);
    await expect(jobs.run(1, 'a', endless)).rejects.toMatchObject({ code: 'bad-input' });
    jobs.cancelAll(1);
    await expect(job).rejects.toMatchObject({ code: 'cancelled' });
    await expect(jobs.run(1, 'a', () => Promise.resolve(7))).resolves.toBe(7);
  });

  it('passes a result or a failure on', async () => {
    const { signal } = new AbortController();
    await expect(orAborted(Promise.resolve(1), signal)).resolves.toBe(1);
    await expect(orAborted(Promise.reject(new Error('no')), signal)).rejects.toThrow('no');
    await expect(orAborted(Promise.resolve(1), AbortSignal.abort(new Error('late')))).rejects.toThrow('late');
  });
});

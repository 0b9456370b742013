import type { WaitSample } from './week-queue.ts';

/** Mean weighted by travellers; null when there are none. */
export function meanWait(samples: readonly WaitSample[]): number | null {
  let travellers = 0;
  let minutes = 0;
  for (const sample of samples) {
    travellers += sample.travellers;
    minutes += sample.travellers * sample.waitMinutes;
  }
  return travellers > 0 ? minutes / travellers : null;
}

/** Smallest wait that at least the given share (0-1) of travellers do not exceed; null when there are none. */
export function waitQuantile(samples: readonly WaitSample[], share: number): number | null {
  if (samples.length === 0) return null;
  const sorted = [...samples].sort((a, b) => a.waitMinutes - b.waitMinutes);
  const needed = share * sorted.reduce((sum, sample) => sum + sample.travellers, 0);
  let reached = 0;
  for (const sample of sorted) {
    reached += sample.travellers;
    if (reached >= needed * (1 - 1e-12)) return sample.waitMinutes;
  }
  return sorted.at(-1)?.waitMinutes ?? null;
}

/** Share (0-1) of travellers who wait no longer than the minutes; null when there are none. */
export function shareWithin(samples: readonly WaitSample[], minutes: number): number | null {
  let all = 0;
  let within = 0;
  for (const sample of samples) {
    all += sample.travellers;
    if (sample.waitMinutes <= minutes + 1e-9) within += sample.travellers;
  }
  return all > 0 ? within / all : null;
}

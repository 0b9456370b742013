const CRASHES_ALLOWED = 5;
const WINDOW_MS = 60_000;

/** Tells whether an engine that keeps crashing should be started once more. */
export interface CrashLimit {
  /** Counts a crash; false once there were too many within a minute. */
  mayRestart(now: number): boolean;
  reset(): void;
}

export function crashLimit(): CrashLimit {
  let crashes: number[] = [];
  return {
    mayRestart: (now) => {
      crashes = [...crashes.filter((at) => now - at < WINDOW_MS), now];
      return crashes.length < CRASHES_ALLOWED;
    },
    reset: () => {
      crashes = [];
    },
  };
}

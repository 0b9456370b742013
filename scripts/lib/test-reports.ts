// Counts tests from the JSON reports of vitest and Playwright. A report that is missing, unreadable or empty counts
// as a failure: a runner that crashed must never look like a pass.
import { existsSync, readFileSync } from 'node:fs';
import type { VitestReport } from './vitest-report.ts';

export interface Tally {
  passed: number;
  failed: number;
  skipped: number;
  /** What failed, one line each. */
  failures: string[];
  /** What was skipped and why, one line each. */
  skips: string[];
}

export function emptyTally(): Tally {
  return { passed: 0, failed: 0, skipped: 0, failures: [], skips: [] };
}

export function addTally(sum: Tally, part: Tally): Tally {
  return {
    passed: sum.passed + part.passed,
    failed: sum.failed + part.failed,
    skipped: sum.skipped + part.skipped,
    failures: [...sum.failures, ...part.failures],
    skips: [...sum.skips, ...part.skips],
  };
}

/** A tally of one failure that no single test stands for. */
function oneFailure(sentence: string): Tally {
  return { ...emptyTally(), failed: 1, failures: [sentence] };
}

/** A tally for a check that counts as one, such as lint. */
export function oneCheck(name: string, passed: boolean): Tally {
  return passed ? { ...emptyTally(), passed: 1 } : oneFailure(name);
}

interface PlaywrightSuite {
  title: string;
  suites?: PlaywrightSuite[];
  specs?: {
    title: string;
    tests: { status: string; annotations: { type: string; description?: string }[] }[];
  }[];
}

interface PlaywrightReport {
  suites: PlaywrightSuite[];
  errors?: { message?: string }[];
}

function tallyVitest(report: VitestReport): Tally {
  const tally = emptyTally();
  const fail = (sentence: string): void => {
    tally.failed += 1;
    tally.failures.push(sentence);
  };
  for (const file of report.files) {
    for (const { name, state, skipReason } of file.tests) {
      if (state === 'passed') tally.passed += 1;
      else if (state === 'skipped') {
        tally.skipped += 1;
        tally.skips.push(`${name}: ${skipReason ?? 'no reason given'}`);
      } else fail(name);
    }
    for (const error of file.errors) fail(`${file.name}: ${firstLine(error)}`);
  }
  for (const error of report.errors) fail(firstLine(error));
  return tally;
}

function firstLine(text: string): string {
  return text.split('\n')[0] ?? text;
}

function tallyPlaywright(report: PlaywrightReport): Tally {
  const tally = emptyTally();
  const visit = (suite: PlaywrightSuite, path: string): void => {
    const here = path === '' ? suite.title : `${path} › ${suite.title}`;
    for (const spec of suite.specs ?? []) {
      for (const { status, annotations } of spec.tests) {
        const name = `${here} › ${spec.title}`;
        if (status === 'expected') tally.passed += 1;
        else if (status === 'skipped') {
          const note = annotations.find(({ type }) => type === 'skip' || type === 'fixme');
          tally.skipped += 1;
          tally.skips.push(`${name}: ${note?.description ?? 'no reason given'}`);
        } else {
          tally.failed += 1;
          tally.failures.push(name);
        }
      }
    }
    for (const inner of suite.suites ?? []) visit(inner, here);
  };
  for (const suite of report.suites) visit(suite, '');
  for (const { message } of report.errors ?? []) {
    tally.failed += 1;
    tally.failures.push(firstLine(message ?? 'The runner reported an error.'));
  }
  return tally;
}

/** Reads a runner's report. `exitCode` catches a failure that the report does not show. */
export function readReport(runner: 'vitest' | 'playwright', file: string, exitCode: number): Tally {
  if (!existsSync(file)) return oneFailure(`${runner} ended with code ${exitCode} and wrote no report.`);
  let tally: Tally;
  try {
    const report: unknown = JSON.parse(readFileSync(file, 'utf8'));
    tally =
      runner === 'vitest' ? tallyVitest(report as VitestReport) : tallyPlaywright(report as PlaywrightReport);
  } catch {
    return oneFailure(`The report of ${runner} cannot be read.`);
  }
  if (tally.passed + tally.failed === 0) return addTally(tally, oneFailure(`${runner} ran no test at all.`));
  if (exitCode !== 0 && tally.failed === 0) {
    return addTally(tally, oneFailure(`${runner} ended with code ${exitCode} although no test failed.`));
  }
  return tally;
}

/** The closing line of `npm test`. */
export function closingLine({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addTally, closingLine, emptyTally, oneCheck, readReport } from './test-reports.ts';
import type { VitestReport } from './vitest-report.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'puente-reports-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function report(content: unknown): string {
  const file = join(folder, 'report.json');
  writeFileSync(file, JSON.stringify(content));
  return file;
}

const passing = { name: 'adds', state: 'passed', skipReason: undefined };

function vitestReport(tests: VitestReport['files'][number]['tests'], errors: string[] = []): string {
  return report({ files: [{ name: 'a.test.ts', errors, tests }], errors: [] } satisfies VitestReport);
}

describe('vitest reports', () => {
  test('counts passed, failed and skipped tests and keeps the reasons', () => {
    const file = vitestReport([
      passing,
      { name: 'breaks', state: 'failed', skipReason: undefined },
      { name: 'waits', state: 'skipped', skipReason: 'needs a printer' },
    ]);
    const tally = readReport('vitest', file, 1);
    expect(closingLine(tally)).toBe('1 passed, 1 failed, 1 skipped');
    expect(tally.failures).toEqual(['breaks']);
    expect(tally.skips).toEqual(['waits: needs a printer']);
  });

  test('a file that cannot be loaded is a failure', () => {
    expect(readReport('vitest', vitestReport([passing], ['No such module']), 1).failed).toBe(1);
  });
});

describe('Playwright reports', () => {
  const spec = (status: string, annotations: object[] = []): object => ({
    title: status,
    tests: [{ status, annotations }],
  });

  test('counts tests in nested groups; a flaky test has failed', () => {
    const skipped = spec('skipped', [{ type: 'skip', description: 'not on Windows' }]);
    const inner = { title: 'group', specs: [spec('unexpected'), spec('flaky'), skipped] };
    const file = report({ suites: [{ title: 'a.spec.ts', specs: [spec('expected')], suites: [inner] }] });
    const tally = readReport('playwright', file, 1);
    expect(closingLine(tally)).toBe('1 passed, 2 failed, 1 skipped');
    expect(tally.skips).toEqual(['a.spec.ts › group › skipped: not on Windows']);
  });

  test('an error outside any test is a failure', () => {
    const suites = [{ title: 'a.spec.ts', specs: [spec('expected')] }];
    expect(readReport('playwright', report({ suites, errors: [{ message: 'boom' }] }), 1).failed).toBe(1);
  });
});

describe('a run that cannot be trusted is a failure', () => {
  test('no report', () => {
    expect(readReport('vitest', join(folder, 'none.json'), 0).failed).toBe(1);
  });
  test('unreadable report', () => {
    const file = join(folder, 'broken.json');
    writeFileSync(file, '{');
    expect(readReport('playwright', file, 0).failed).toBe(1);
  });
  test('no test ran', () => {
    expect(readReport('vitest', vitestReport([]), 0).failed).toBe(1);
  });
  test('the runner failed although every test passed', () => {
    expect(readReport('vitest', vitestReport([passing]), 1).failed).toBe(1);
  });
});

test('the closing line names skipped tests only when there are some', () => {
  const total = addTally(addTally(emptyTally(), oneCheck('lint', true)), oneCheck('build', false));
  expect(closingLine(total)).toBe('1 passed, 1 failed');
});

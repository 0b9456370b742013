// A vitest reporter that writes what `npm test` counts. Vitest's own JSON report leaves out two things that matter
// here: why a test was skipped, and errors outside any test.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Reporter, SerializedError, TestModule } from 'vitest/node';
import { root } from './paths.ts';

export const vitestReportFile = join(root, 'test-results/unit.json');

export interface VitestReport {
  files: {
    name: string;
    /** Errors of the file itself: it could not be loaded, or a hook around its tests failed. */
    errors: string[];
    tests: { name: string; state: string; skipReason: string | undefined }[];
  }[];
  /** Errors outside any file. */
  errors: string[];
}

function describeModule(module: TestModule): VitestReport['files'][number] {
  const suites = [...module.children.allSuites()];
  return {
    name: module.relativeModuleId,
    errors: [module, ...suites].flatMap((part) => part.errors().map(({ message }) => message)),
    tests: [...module.children.allTests()].map((test) => {
      const result = test.result();
      return {
        name: `${module.relativeModuleId} › ${test.fullName}`,
        state: result.state,
        skipReason: result.state === 'skipped' ? result.note : undefined,
      };
    }),
  };
}

export default class CountingReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly SerializedError[]): void {
    const report: VitestReport = {
      files: modules.map(describeModule),
      errors: errors.map(({ message }) => message),
    };
    mkdirSync(dirname(vitestReportFile), { recursive: true });
    writeFileSync(vitestReportFile, JSON.stringify(report));
  }
}

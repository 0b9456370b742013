import { spawn } from 'node:child_process';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text as textOf } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Evaluation } from '../../shared/domain/evaluation.ts';
import { aPlan, aProject } from '../../tests/builders/plan.ts';
import { aPlanFile, openFile, temporaryFolder } from '../../tests/builders/plan-files.ts';
import type { CheckReport } from './cli/check.ts';

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

async function puente(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Ended> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'cli.ts'), ...args], {
    env: { ...process.env, LANG: 'C', LC_ALL: '', LC_MESSAGES: '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const exit = new Promise<number | null>((resolve) => child.once('close', resolve));
  const [stdout, stderr] = await Promise.all([textOf(child.stdout), textOf(child.stderr)]);
  return { code: await exit, stdout, stderr };
}

describe('the command line', () => {
  const folder = temporaryFolder();
  let sample = '';
  beforeAll(async () => {
    sample = join(folder.path, 'sample.puente');
    expect(await puente(['new', sample, '--sample'])).toMatchObject({ code: 0, stderr: '' });
  });
  afterAll(() => folder.remove());

  const bytesKept = async (work: () => Promise<void>): Promise<void> => {
    const bytes = readFileSync(sample);
    const names = readdirSync(folder.path);
    await work();
    expect(readFileSync(sample).equals(bytes)).toBe(true);
    expect(readdirSync(folder.path)).toEqual(names);
  };

  it('does not replace a file unless told to', async () => {
    await bytesKept(async () => {
      expect(await puente(['new', sample, '--sample'])).toEqual({
        code: 1,
        stdout: '',
        stderr: `There is already a file at ${sample}; choose another name or allow it to be replaced.\n`,
      });
    });
    expect((await puente(['new', sample, '--sample', '--force'])).code).toBe(0);
  });

  it('evaluates a plan into one JSON object whose money adds up, without touching the file', async () => {
    await bytesKept(async () => {
      const { code, stdout, stderr } = await puente(['evaluate', sample]);
      expect([code, stderr]).toEqual([0, '']);
      const evaluation = JSON.parse(stdout) as Evaluation;
      expect(evaluation.scenario).toEqual({ id: 'baseline', name: 'Baseline' });
      expect(evaluation.fundYears.length).toBeGreaterThan(0);
      for (const year of evaluation.fundYears) {
        expect(year.allocatedCents + year.carryInCents).toBe(
          year.programmedCents + year.carryOutCents + year.lapsedCents,
        );
        const programmed = evaluation.projectYears
          .filter(({ fiscalYear }) => fiscalYear === year.fiscalYear)
          .reduce((sum, { programmedByFund }) => sum + (programmedByFund[year.fundId] ?? 0), 0);
        expect(programmed).toBe(year.programmedCents);
      }
      for (const { programmedByFund, unfundedCents, costYoeCents } of evaluation.projectYears) {
        const programmed = Object.values(programmedByFund).reduce((sum, amount) => sum + amount, 0);
        expect(programmed + unfundedCents).toBe(costYoeCents);
      }
      for (const field of [
        'meanWaitMinutes',
        'p95WaitMinutes',
        'attainment',
        'targetMinutes',
        'gapMinutes',
        'delayHours',
      ]) {
        expect(evaluation.crossingYears[0]).toHaveProperty(field);
      }
    });
  });

  it('finds a scenario by its id or its name in either language, and names those there are', async () => {
    const path = await aPlanFile(folder.path, { name: 'small.puente' });
    for (const name of ['early', 'EARLY START', 'inicio temprano']) {
      const { stdout } = await puente(['evaluate', path, '--scenario', name]);
      expect((JSON.parse(stdout) as Evaluation).scenario.id).toBe('early');
    }
    expect(await puente(['evaluate', path, '--scenario', 'none'])).toMatchObject({
      code: 1,
      stdout: '',
      stderr: 'The plan has no scenario named “none”; it has: Baseline, Early start.\n',
    });
  });

  it('reads a plan that is open for editing', async () => {
    const path = await aPlanFile(folder.path, { name: 'open.puente' });
    const open = await openFile(path);
    expect((await puente(['evaluate', path])).code).toBe(0);
    expect((await puente(['check', path])).code).toBe(0);
    await open.close();
  });

  it('checks a plan: what it misses is found, and the file is still sound', async () => {
    const projects = aPlan().projects.map((project) => ({ ...aProject(project), mustFund: true }));
    const plan = aPlan({ projects, contributions: [] });
    const path = await aPlanFile(folder.path, { name: 'poor.puente', plan });
    const { code, stdout } = await puente(['check', path, '--lang', 'es']);
    expect(code).toBe(0);
    const report = JSON.parse(stdout) as CheckReport;
    expect(report).toMatchObject({ file: path, ok: true, scenario: { id: 'baseline', name: 'Línea base' } });
    expect(report.findings.filter((finding) => finding.code === 'must-fund-unfunded')).toHaveLength(3);
    expect(report.findings[0]?.sentence).toMatch(/^Al proyecto obligatorio P-00\d le faltan US\$/);
  });

  it('checks a damaged file: says so and fails, and leaves it alone', async () => {
    const path = join(folder.path, 'damaged.puente');
    const damaged = readFileSync(sample).fill(0x55, 40_000, 60_000);
    writeFileSync(path, damaged);
    const { code, stdout } = await puente(['check', path]);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ file: path, ok: false, findings: [{ code: 'file-damaged' }] });
    expect(readFileSync(path).equals(damaged)).toBe(true);
  });

  it.each([
    [[], 2, 'No command was given. See: puente --help'],
    [['fly'], 2, 'There is no command “fly”. See: puente --help'],
    [['evaluate'], 2, '“evaluate” needs exactly one plan file; 0 were given. See: puente --help'],
    [['evaluate', 'a', 'b'], 2, '“evaluate” needs exactly one plan file; 2 were given. See: puente --help'],
    [['evaluate', 'a', '--out', 'b'], 2, '“evaluate” has no option --out. See: puente --help'],
    [['new', 'a'], 2, '“new” needs the option --sample. See: puente --help'],
    [
      ['proposal', 'a', '--lang', 'fr', '--out', 'b'],
      2,
      'The language must be en or es, not “fr”. See: puente --help',
    ],
    [['proposal', 'a', '--lang', 'es'], 2, '«proposal» necesita la opción --out. Vea: puente --help'],
    [['chart', 'a', '--out', 'b', '--lang'], 2, 'The option --lang needs a value. See: puente --help'],
    [
      ['evaluate', '/none.puente'],
      1,
      'There is no file at /none.puente; it may have been moved, renamed or deleted.',
    ],
    [['check', '/'], 1, '/ is a folder; choose a plan file (.puente).'],
  ])('puente %j ends with %i and one sentence', async (args, code, sentence) => {
    expect(await puente(args)).toEqual({ code, stdout: '', stderr: `${sentence}\n` });
  });

  it('speaks the language of the environment', async () => {
    const { stderr } = await puente(['fly'], { LANG: 'es_MX.UTF-8' });
    expect(stderr).toBe('No existe el comando «fly». Vea: puente --help\n');
  });

  it('helps', async () => {
    expect((await puente(['--help'])).stdout).toContain('puente evaluate FILE');
    expect((await puente(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

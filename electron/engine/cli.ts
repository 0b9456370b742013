import { resolve } from 'node:path';
import process from 'node:process';
import { toErrorValue } from '../../shared/contract/errors.ts';
import { evaluate } from '../../shared/domain/evaluate.ts';
import { translatorFor } from '../../shared/i18n/translator.ts';
import { parseOrder, spokenLanguage, type Order } from './cli/arguments.ts';
import { checkFile } from './cli/check.ts';
import { findScenario, readPlanFile } from './cli/plan-file.ts';
import { PREPARE_COMMAND, prepareElectron, printWithElectron } from './cli/print.ts';
import { contentOf } from './commands/files.ts';
import { createPlanFile } from './store/create.ts';
import { MIGRATIONS } from './store/migrations/index.ts';
import { APP_VERSION } from './version.ts';

/** The same engine without windows: JSON on stdout; on an error one sentence on stderr and exit code 1 or 2. */

const FAILED = 1;
const NOT_UNDERSTOOD = 2;

interface Answer {
  readonly output: unknown;
  readonly exitCode?: number;
}

async function newPlan(file: string, overwrite: boolean): Promise<Answer> {
  const plan = contentOf({ kind: 'sample' });
  const path = await createPlanFile(file, plan, {
    overwrite,
    migrations: MIGRATIONS,
    now: () => new Date(),
    appVersion: APP_VERSION,
  });
  return { output: { path, name: plan.info.name } };
}

async function carryOut(order: Order): Promise<Answer> {
  const { t } = translatorFor(order.language);
  if (order.command === 'help' || order.command === 'version') {
    return { output: order.command === 'help' ? t('cli.help') : `${APP_VERSION}\n` };
  }
  const { command, file, flags, values, language } = order;
  const scenarioName = values.get('scenario');
  switch (command) {
    case 'new':
      return newPlan(file, flags.has('force'));
    case 'evaluate': {
      const plan = readPlanFile(file);
      return { output: evaluate(plan, findScenario(plan, scenarioName).id) };
    }
    case 'check': {
      const report = checkFile(resolve(file), scenarioName, language);
      return { output: report, exitCode: report.ok ? 0 : FAILED };
    }
    case 'proposal':
    case 'chart': {
      const scenario = findScenario(readPlanFile(file), scenarioName);
      const request = {
        kind: command,
        plan: file,
        scenarioId: scenario.id,
        language,
        out: values.get('out') ?? '',
      };
      return { output: await printWithElectron(request, import.meta.filename) };
    }
  }
}

/** Ends only when all of the text is in the pipe, or nobody reads it any more. */
function write(stream: NodeJS.WriteStream, text: string): Promise<void> {
  return new Promise((done) => {
    stream.once('error', () => done());
    stream.write(text, () => done());
  });
}

async function main(args: readonly string[]): Promise<number> {
  try {
    if (args[0] === PREPARE_COMMAND) {
      await prepareElectron();
      return 0;
    }
    const { output, exitCode = 0 } = await carryOut(parseOrder(args, process.env));
    await write(process.stdout, typeof output === 'string' ? output : `${JSON.stringify(output)}\n`);
    return exitCode;
  } catch (error) {
    const value = toErrorValue(error);
    await write(process.stderr, `${translatorFor(spokenLanguage(args, process.env)).error(value)}\n`);
    return value.code === 'usage' ? NOT_UNDERSTOOD : FAILED;
  }
}

process.exitCode = await main(process.argv.slice(2));

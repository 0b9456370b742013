import { writeSync } from 'node:fs';
import { app, session } from 'electron';
import { toErrorValue } from '../../../shared/contract/errors.ts';
import type { PrintOrder } from '../arguments.ts';
import { callerRegistry } from '../callers.ts';
import { printHandlers } from '../commands/proposal.ts';
import { engineHost } from '../engine/host.ts';
import { engineTransport } from '../engine/transport.ts';
import { writeFileAtomically } from '../files/atomic-file.ts';
import { handlePrintInvocations } from '../ipc.ts';
import { secureSession } from '../security.ts';
import { drawChart, printProposal } from './print-task.ts';

const STDOUT = 1;
const STDERR = 2;

function printLine(channel: number, value: unknown): void {
  writeSync(channel, `${JSON.stringify(value)}\n`);
}

/** Carries out one print order without a visible window: one line of JSON, and the exit code says whether it worked. */
export async function runPrintOrder(order: PrintOrder, engineScript: string): Promise<void> {
  // The hidden window comes and goes; only the end of the order ends the app.
  app.on('window-all-closed', () => undefined);
  // Machines that print without a display often have no working graphics either, and looking for them takes seconds.
  app.disableHardwareAcceleration();
  try {
    await app.whenReady();
    app.dock?.hide();
    secureSession(session.defaultSession);
    printLine(STDOUT, await carryOut(order, engineScript));
    app.exit(0);
  } catch (error) {
    reportFailure(error);
  }
}

export function reportFailure(error: unknown): void {
  printLine(STDERR, { error: toErrorValue(error) });
  app.exit(1);
}

async function carryOut(order: PrintOrder, engineScript: string): Promise<{ path: string; pages: number }> {
  const callers = callerRegistry();
  const never = new AbortController().signal;
  const engine = engineHost(engineTransport(engineScript, app.getAppPath()), {
    onRestarting: () => undefined,
    onReopened: () => undefined,
    onFailed: () => undefined,
    onNotice: () => undefined,
  });
  handlePrintInvocations(callers, printHandlers);
  try {
    await engine.call('print', 'engine.open', { path: order.plan, readOnly: true });
    const data = await engine.call('print', 'proposal.data', { scenarioId: order.scenarioId });
    const job = { kind: order.kind, language: order.language, data };
    const { content, pages } =
      order.kind === 'chart'
        ? { content: await drawChart(callers, job, never), pages: 1 }
        : await printProposal(callers, job, never, () => undefined).then(({ pdf, pages }) => ({
            content: pdf,
            pages,
          }));
    await writeFileAtomically(order.out, content);
    return { path: order.out, pages };
  } finally {
    await engine.stop();
  }
}

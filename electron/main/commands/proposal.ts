import { AppError } from '../../../shared/contract/errors.ts';
import type { JobStep } from '../../../shared/contract/session.ts';
import { translatorFor } from '../../../shared/i18n/translator.ts';
import { translator, type Context } from '../context.ts';
import { writeFileAtomically } from '../files/atomic-file.ts';
import { askWhereToSave } from '../files/dialogs.ts';
import { orAborted } from '../print/jobs.ts';
import { printProposal } from '../print/print-task.ts';
import { sendEvent } from '../windows/plan-window.ts';
import type { HandlersOf, PrintHandlers } from './handlers.ts';

const STEPS = ['reading', 'drawing', 'printing', 'saving'] as const satisfies readonly JobStep[];

export function proposalHandlers(context: Context): HandlersOf<'proposal' | 'job'> {
  return {
    'proposal.export': async ({ jobId, scenarioId, language }, { window, session }) => {
      const { handle, info } = session;
      if (!handle || !info) throw new AppError('no-plan-open');
      // The dialog speaks the language of the person, the file's name that of the document.
      const path = await askWhereToSave(window, translator(context), {
        title: translator(context).t('dialog.export-title'),
        name: translatorFor(language).t('dialog.proposal-name', {
          name: translatorFor(language).pick(info.name),
        }),
        extension: 'pdf',
      });
      if (path === null) return { chosen: false };
      return context.jobs.run(window.id, jobId, async (signal) => {
        const begin = (step: JobStep): void => {
          sendEvent(window, 'job', { jobId, step, done: STEPS.indexOf(step), total: STEPS.length });
        };
        begin('reading');
        const data = await orAborted(context.engine.call(handle, 'proposal.data', { scenarioId }), signal);
        begin('drawing');
        const { pdf, pages } = await printProposal(
          context.callers,
          { kind: 'proposal', language, data },
          signal,
          () => begin('printing'),
        );
        begin('saving');
        await writeFileAtomically(path, pdf, signal);
        sendEvent(window, 'job', { jobId, step: 'saving', done: STEPS.length, total: STEPS.length });
        return { chosen: true, path, pages };
      });
    },
    'job.cancel': ({ jobId }, { window }) => ({ cancelled: context.jobs.cancel(window.id, jobId) }),
  };
}

export const printHandlers: PrintHandlers = {
  'print.job': (_input, task) => task.job,
  'print.done': (drawn, task) => {
    task.done(drawn);
    return { received: true };
  },
};

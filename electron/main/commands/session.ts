import { existsSync } from 'node:fs';
import type { SessionState } from '../../../shared/contract/session.ts';
import { translator, type Context } from '../context.ts';
import { askWhatToOpen, askWhereToSave } from '../files/dialogs.ts';
import type { PlanWindow } from '../windows/plan-window.ts';
import type { HandlersOf } from './handlers.ts';

/** The sample plan is made once; after that it is a plan like any other, with the person's own changes. */
export function openSample({ samplePath }: Context, { session }: PlanWindow): Promise<SessionState> {
  return existsSync(samplePath) ? session.open(samplePath) : session.create(samplePath, { kind: 'sample' });
}

export async function openByDialog(context: Context, { window, session }: PlanWindow): Promise<SessionState> {
  const path = await askWhatToOpen(window, translator(context));
  return path === null ? session.state : session.open(path);
}

export function sessionHandlers(context: Context): HandlersOf<'session'> {
  return {
    'session.get': (_input, { session }) => session.state,
    'session.openSample': (_input, planWindow) => openSample(context, planWindow),
    'session.openDialog': (_input, planWindow) => openByDialog(context, planWindow),
    'session.open': ({ path }, { session }) => session.open(path),
    'session.create': async (plan, { window, session }) => {
      const language = translator(context);
      const path = await askWhereToSave(window, language, {
        title: language.t('dialog.create-title'),
        name: language.pick(plan.name),
        extension: 'puente',
      });
      return path === null ? session.state : session.create(path, { kind: 'new', plan });
    },
    'session.close': (_input, { session }) => session.close(),
    'session.saveCopy': async (_input, { window, session }) => {
      const language = translator(context);
      const name = session.info ? language.pick(session.info.name) : '';
      const path = await askWhereToSave(window, language, {
        title: language.t('dialog.save-copy-title'),
        name: language.t('dialog.copy-name', { name }),
        extension: 'puente',
      });
      return path === null ? { chosen: false } : { chosen: true, path: await session.saveCopy(path) };
    },
    'session.backups': (_input, { session }) => session.backups(),
    'session.restoreBackup': ({ path }, { session }) => session.restoreBackup(path),
  };
}

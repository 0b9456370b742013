import { existsSync, realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { randomUUID } from 'node:crypto';
import type { Input, Output } from '../../../shared/contract/contract.ts';
import type { engineFileCommands, OpenedPlan } from '../../../shared/contract/plan-commands.ts';
import type { Plan } from '../../../shared/domain/plan/plan.ts';
import { buildNewPlan, buildSamplePlan } from '../../../seeds/sample-plan.ts';
import { listBackups } from '../store/backups.ts';
import { createPlanFile } from '../store/create.ts';
import { MIGRATIONS } from '../store/migrations/index.ts';
import { openPlan } from '../store/open-plan.ts';
import { restoreBackup, verifyBackup } from '../store/restore.ts';
import { APP_VERSION } from '../version.ts';
import { closeSession, requirePlan, type Session } from '../session.ts';

type FileCommandName = keyof typeof engineFileCommands;
type FileCommand<Name extends FileCommandName> = (
  session: Session,
  input: Input<Name>,
) => Output<Name> | Promise<Output<Name>>;

/** The currency of every plan made here: the sample's figures and the reference assumptions are in it. */
const CURRENCY = 'USD';

export function contentOf(content: Input<'engine.create'>['content']): Plan {
  const id = `plan-${randomUUID()}`;
  return content.kind === 'sample'
    ? buildSamplePlan(id)
    : buildNewPlan(id, { ...content.plan, currency: CURRENCY });
}

async function openIn(session: Session, path: string, readOnly: boolean): Promise<OpenedPlan> {
  await closeSession(session);
  const open = await openPlan(path, {
    migrations: MIGRATIONS,
    now: session.host.now,
    backupEveryMs: session.host.backupEveryMs,
    readOnly,
    onBackup: (lastBackupAt) => session.host.notify({ kind: 'backup', session: session.id, lastBackupAt }),
    onBackupFailed: (error) => session.host.notify({ kind: 'backupFailed', session: session.id, error }),
  });
  session.open = open;
  return { path: open.path, readOnly: open.readOnly, info: open.plan().info };
}

function isOpenIn(session: Session, path: string): boolean {
  return existsSync(path) && session.open?.path === realpathSync(path);
}

/** Commands about files and about the session itself. They are carried out one after another within a session. */
export const fileCommands: { readonly [Name in FileCommandName]: FileCommand<Name> } = {
  'engine.open': (session, { path, readOnly }) => openIn(session, path, readOnly ?? false),
  'engine.create': async (session, { path, overwrite, content }) => {
    // The plan that is open stays so until the new one is there.
    const created = await createPlanFile(path, contentOf(content), {
      overwrite,
      migrations: MIGRATIONS,
      now: session.host.now,
      appVersion: APP_VERSION,
    });
    return openIn(session, created, false);
  },
  'engine.close': async (session) => ({ closed: await closeSession(session) }),
  'engine.setUser': (session, { userName }) => {
    session.userName = userName;
    return { userName };
  },
  'engine.saveCopy': async (session, { path }) => ({ path: await requirePlan(session).saveCopy(path) }),
  'engine.backup': async (session) => ({ lastBackupAt: await requirePlan(session).backup() }),
  'engine.backups': (_session, { path }) => {
    const absolute = resolve(path);
    const real = existsSync(absolute) ? realpathSync(absolute) : absolute;
    return listBackups(real).map(({ path: file, createdAt, bytes }) => ({ path: file, createdAt, bytes }));
  },
  'engine.restoreBackup': async (session, { path, backupPath }) => {
    const options = { migrations: MIGRATIONS, now: session.host.now };
    // A backup that is no use must not cost the window its open plan.
    verifyBackup(backupPath, MIGRATIONS);
    if (isOpenIn(session, path)) await closeSession(session);
    return restoreBackup(path, backupPath, options);
  },
};

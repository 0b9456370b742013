import './recovery.css';
import { TriangleAlert } from 'lucide-react';
import type { SessionState } from '../../../shared/contract/session.ts';
import { Button } from '../../components/Button.tsx';
import { Panel } from '../../components/Panel.tsx';
import { useCommand } from '../../data/useCommand.ts';
import { useTranslator } from '../../lib/translator.tsx';
import { BackupTable } from '../../shell/BackupTable.tsx';
import { LanguageChoice } from '../../shell/LanguageChoice.tsx';

type RecoverySession = Extract<SessionState, { status: 'recovery' }>;

/** A plan that would not open: why, and what can be done about it. */
export function RecoveryView({ session }: { session: RecoverySession }) {
  const translator = useTranslator();
  const { t } = translator;
  const run = useCommand();
  return (
    <main className="page">
      <div className="page__inner">
        <div className="page__top">
          <h1>{t('recovery.title')}</h1>
          <LanguageChoice long />
        </div>
        <div className="panel recovery__error" role="alert">
          <TriangleAlert aria-hidden />
          <p>{translator.error(session.error)}</p>
        </div>
        <div className="recovery__actions">
          <Button look="primary" onPress={() => void run('session.open', { path: session.path })}>
            {t('recovery.retry')}
          </Button>
          <Button onPress={() => void run('session.openDialog', {})}>{t('recovery.other')}</Button>
          <Button onPress={() => void run('session.close', {})}>{t('recovery.start')}</Button>
        </div>
        <Panel title={t('recovery.backups')} subtitle={t('recovery.backupsText')}>
          {session.backups.length === 0 ? (
            <p className="muted">{t('recovery.noBackups')}</p>
          ) : (
            <BackupTable backups={session.backups} />
          )}
        </Panel>
      </div>
    </main>
  );
}

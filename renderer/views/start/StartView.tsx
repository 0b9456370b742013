import './start.css';
import { FilePlus2, FolderOpen, X } from 'lucide-react';
import { useId, useState, type ReactNode } from 'react';
import { Badge } from '../../components/Badge.tsx';
import { Button, IconButton } from '../../components/Button.tsx';
import { putAnswer } from '../../data/cache.ts';
import { useCommand } from '../../data/useCommand.ts';
import { useQuery } from '../../data/useQuery.ts';
import { useTranslator } from '../../lib/translator.tsx';
import { LanguageChoice } from '../../shell/LanguageChoice.tsx';
import { useUi } from '../../stores/ui.ts';

/** What a person sees while no plan is open. */
export function StartView() {
  const { t } = useTranslator();
  const run = useCommand();
  const openDialog = useUi((ui) => ui.openDialog);
  const [busy, setBusy] = useState(false);
  const openSample = async () => {
    setBusy(true);
    await run('session.openSample', {});
    setBusy(false);
  };
  return (
    <main className="page">
      <div className="page__inner start">
        <div className="page__top">
          <p className="start__brand">Puente</p>
          <LanguageChoice long />
        </div>
        <div className="start__lead">
          <h1>{t('start.title')}</h1>
          <p>{t('start.lead')}</p>
        </div>
        <section className="panel start__sample" aria-labelledby="start-sample">
          <div>
            <h2 id="start-sample">{t('start.sampleTitle')}</h2>
            <p>{t('start.sampleText')}</p>
          </div>
          <Button look="primary" isDisabled={busy} onPress={() => void openSample()}>
            {t('start.sampleAction')}
          </Button>
        </section>
        <div className="start__ways">
          <Way title={t('start.newTitle')} text={t('start.newText')}>
            <Button icon={<FilePlus2 aria-hidden />} onPress={() => openDialog('new-plan')}>
              {t('start.newAction')}
            </Button>
          </Way>
          <Way title={t('start.openTitle')} text={t('start.openText')}>
            <Button icon={<FolderOpen aria-hidden />} onPress={() => void run('session.openDialog', {})}>
              {t('start.openAction')}
            </Button>
          </Way>
        </div>
        <RecentFiles />
      </div>
    </main>
  );
}

function Way({ title, text, children }: { title: string; text: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className="panel start__way" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p>{text}</p>
      <div>{children}</div>
    </section>
  );
}

function RecentFiles() {
  const { t, dateTime } = useTranslator();
  const run = useCommand();
  const { data: files = [] } = useQuery('recent.list', {});
  const forget = async (path: string) => {
    const left = await run('recent.forget', { path });
    if (left) putAnswer('recent.list', {}, left);
  };
  return (
    <section aria-labelledby="start-recent">
      <h2 id="start-recent">{t('start.recent')}</h2>
      {files.length === 0 ? <p className="muted">{t('start.noRecent')}</p> : null}
      <ul className="recent">
        {files.map((file) => (
          <li key={file.path} className="recent__file">
            <div className="recent__text">
              {file.exists ? (
                <Button look="link" onPress={() => void run('session.open', { path: file.path })}>
                  {file.name}
                </Button>
              ) : (
                <p className="recent__missing">
                  <strong>{file.name}</strong> <Badge look="warn">{t('start.missing')}</Badge>{' '}
                  <span className="small">{t('start.missingText')}</span>
                </p>
              )}
              <p className="recent__path">
                {file.path} · {t('start.openedAt', { when: dateTime(file.openedAt) })}
              </p>
            </div>
            <IconButton
              icon={<X aria-hidden />}
              label={t('start.forget', { name: file.name })}
              onPress={() => void forget(file.path)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

import { useEffect } from 'react';
import { Loading } from './components/Panel.tsx';
import { Toasts } from './components/Toasts.tsx';
import { useSession, useSettings } from './data/session.ts';
import { useDrawnTheme } from './lib/theme.ts';
import { TranslatorProvider, useTranslator } from './lib/translator.tsx';
import { Dialogs } from './shell/Dialogs.tsx';
import { ErrorBoundary } from './shell/ErrorBoundary.tsx';
import { Shell } from './shell/Shell.tsx';
import { useKeyboard, useMenu } from './shell/useMenu.ts';
import { useUi } from './stores/ui.ts';
import { RecoveryView } from './views/recovery/RecoveryView.tsx';
import { StartView } from './views/start/StartView.tsx';

export function App() {
  const settings = useSettings();
  useDrawnTheme(settings.theme);
  return (
    <TranslatorProvider language={settings.language}>
      <ErrorBoundary>
        <Window />
      </ErrorBoundary>
      <Toasts />
    </TranslatorProvider>
  );
}

function Window() {
  const session = useSession();
  const { t } = useTranslator();
  const startOver = useUi((ui) => ui.startOver);
  useMenu();
  useKeyboard();

  const path = session?.status === 'open' ? session.path : null;
  useEffect(() => startOver(), [path, startOver]);

  return (
    <>
      {session === undefined ? <Loading /> : null}
      {session?.status === 'opening' ? (
        <main className="page">
          <p className="empty" role="status">
            {t('shell.opening', { path: session.path })}
          </p>
        </main>
      ) : null}
      {session?.status === 'empty' ? <StartView /> : null}
      {session?.status === 'recovery' ? <RecoveryView session={session} /> : null}
      {session?.status === 'open' ? <Shell key={session.path} session={session} /> : null}
      <Dialogs isOpen={session?.status === 'open'} />
    </>
  );
}

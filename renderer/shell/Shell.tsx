import { Suspense, useRef } from 'react';
import { Button } from '../components/Button.tsx';
import { Loading } from '../components/Panel.tsx';
import { useTranslator } from '../lib/translator.tsx';
import { useUi } from '../stores/ui.ts';
import { VIEWS } from '../views/views.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import type { OpenSession } from './open-session.ts';
import { Nav } from './Nav.tsx';
import { TopBar } from './TopBar.tsx';
import { useSaveCopy } from './useSaveCopy.ts';

/** The window of an open plan: views on the left, the plan's bar over the view that is chosen. */
export function Shell({ session }: { session: OpenSession }) {
  const { t } = useTranslator();
  const view = useUi((ui) => ui.view);
  const main = useRef<HTMLElement>(null);
  const { Component } = VIEWS[view];
  return (
    <div className="shell">
      <a
        className="skip-link"
        href="#main"
        onClick={(event) => {
          event.preventDefault();
          main.current?.focus();
        }}
      >
        {t('shell.skip')}
      </a>
      <Nav />
      <header className="top">
        <TopBar session={session} />
        {session.engine === 'restarting' ? (
          <p className="banner" role="status">
            {t('shell.restarting')}
          </p>
        ) : null}
        {session.readOnly ? <ReadOnlyBanner /> : null}
      </header>
      <main id="main" className="main" ref={main} tabIndex={-1}>
        <ErrorBoundary key={view}>
          <Suspense fallback={<Loading />}>
            <Component />
          </Suspense>
        </ErrorBoundary>
      </main>
    </div>
  );
}

function ReadOnlyBanner() {
  const { t } = useTranslator();
  const saveCopy = useSaveCopy();
  return (
    <div className="banner">
      <p>{t('shell.readOnly')}</p>
      <Button small onPress={() => void saveCopy()}>
        {t('shell.saveCopy')}
      </Button>
    </div>
  );
}

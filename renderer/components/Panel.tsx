/**
 * <View title={t('nav.funds')} actions={…}>…</View>   a view's frame: its heading (h1) and what is under it
 * <Panel title=… subtitle=… actions={…} flush>…</Panel>   a box with a heading (h2); `flush` for tables up to the edge
 * <EmptyState text=…>{buttons}</EmptyState>
 * <Loading /> and <Problem error={error} /> for a query without data
 */
import { useId, type ReactNode } from 'react';
import type { ErrorValue } from '../../shared/contract/errors.ts';
import { useTranslator } from '../lib/translator.tsx';

export function View({
  title,
  actions,
  children,
}: {
  title: string;
  actions?: ReactNode;
  children: ReactNode;
}) {
  return (
    <div className="view">
      <div className="view__head">
        <h1>{title}</h1>
        {actions ? <div className="view__actions">{actions}</div> : null}
      </div>
      {children}
    </div>
  );
}

interface PanelProps {
  readonly title: string;
  readonly subtitle?: ReactNode;
  readonly actions?: ReactNode;
  readonly flush?: boolean;
  readonly className?: string;
  readonly children: ReactNode;
}

export function Panel({ title, subtitle, actions, flush = false, className = '', children }: PanelProps) {
  const id = useId();
  return (
    <section className={`panel ${className}`} aria-labelledby={id}>
      <div className="panel__head">
        <div className="panel__titles">
          <h2 id={id}>{title}</h2>
          {subtitle ? <p className="panel__subtitle">{subtitle}</p> : null}
        </div>
        {actions ? <div className="panel__actions">{actions}</div> : null}
      </div>
      <div className={`panel__body${flush ? ' panel__body--flush' : ''}`}>{children}</div>
    </section>
  );
}

export function EmptyState({ text, children }: { text: string; children?: ReactNode }) {
  return (
    <div className="empty">
      <p>{text}</p>
      {children ? <div className="empty__actions">{children}</div> : null}
    </div>
  );
}

export function Loading() {
  const { t } = useTranslator();
  return (
    <div className="empty" role="status">
      <p>{t('shell.loading')}</p>
    </div>
  );
}

export function Problem({ error }: { error: ErrorValue }) {
  const translator = useTranslator();
  return (
    <div className="empty" role="alert">
      <p>{translator.error(error)}</p>
    </div>
  );
}

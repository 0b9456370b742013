import { Component, type ReactNode } from 'react';
import { Button } from '../components/Button.tsx';
import { useTranslator } from '../lib/translator.tsx';

interface State {
  readonly problem: Error | null;
}

/** A view that cannot be drawn says so and leaves the rest of the window alive. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { problem: null };

  static getDerivedStateFromError(problem: unknown): State {
    return { problem: problem instanceof Error ? problem : new Error(String(problem)) };
  }

  override render(): ReactNode {
    const { problem } = this.state;
    if (!problem) return this.props.children;
    return <Crashed detail={problem.message} onRetry={() => this.setState({ problem: null })} />;
  }
}

function Crashed({ detail, onRetry }: { detail: string; onRetry: () => void }) {
  const { t } = useTranslator();
  return (
    <div className="empty" role="alert">
      <p>{t('shell.crash', { detail })}</p>
      <Button onPress={onRetry}>{t('shell.tryAgain')}</Button>
    </div>
  );
}

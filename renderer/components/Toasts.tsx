import { X } from 'lucide-react';
import { useEffect } from 'react';
import { useTranslator } from '../lib/translator.tsx';
import { useUi, type Toast } from '../stores/ui.ts';
import { Button, IconButton } from './Button.tsx';

const SHOWN_MS = 7000;

function ToastBox({ toast }: { toast: Toast }) {
  const { t } = useTranslator();
  const dismiss = useUi((ui) => ui.dismissToast);
  // errors and offers wait for the person
  const stays = toast.kind === 'error' || toast.action !== undefined;
  useEffect(() => {
    if (stays) return undefined;
    const timer = setTimeout(() => dismiss(toast.id), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [stays, dismiss, toast.id]);
  return (
    <div className={`toast toast--${toast.kind}`} role={toast.kind === 'error' ? 'alert' : undefined}>
      <p className="toast__text">{toast.text}</p>
      {toast.action ? (
        <Button
          small
          onPress={() => {
            toast.action?.run();
            dismiss(toast.id);
          }}
        >
          {toast.action.label}
        </Button>
      ) : null}
      <IconButton
        small
        icon={<X aria-hidden />}
        label={t('shell.dismiss')}
        onPress={() => dismiss(toast.id)}
      />
    </div>
  );
}

/** Messages at the corner of the window; say something with `useUi.getState().toast(kind, text)`. */
export function Toasts() {
  const { t } = useTranslator();
  const toasts = useUi((ui) => ui.toasts);
  return (
    <section className="toasts" aria-label={t('shell.notifications')} aria-live="polite">
      {toasts.map((toast) => (
        <ToastBox key={toast.id} toast={toast} />
      ))}
    </section>
  );
}

import type { ReactNode } from 'react';
import { useTranslator } from '../lib/translator.tsx';
import { Button } from './Button.tsx';
import { Dialog } from './Dialog.tsx';

interface FormDialogProps {
  readonly title: string;
  /** The verb on the button: what happens to what was entered. */
  readonly action: string;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  /** Why the entry as a whole was refused. */
  readonly refusal?: string | null;
  readonly children: ReactNode;
}

/** A dialog with fields: Enter and the button take them over, Escape and Cancel leave everything as it was. */
export function FormDialog({ title, action, onSubmit, onClose, refusal = null, children }: FormDialogProps) {
  const { t } = useTranslator();
  return (
    <Dialog
      isOpen
      title={title}
      onClose={onClose}
      foot={
        <>
          <Button onPress={onClose}>{t('shell.cancel')}</Button>
          <Button look="primary" onPress={onSubmit}>
            {action}
          </Button>
        </>
      }
    >
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit();
        }}
      >
        {children}
        {refusal === null ? null : (
          <p className="field__error" role="alert">
            {refusal}
          </p>
        )}
        <button type="submit" hidden>
          {action}
        </button>
      </form>
    </Dialog>
  );
}

/**
 * <Dialog title={t('…')} isOpen={isOpen} onClose={close} foot={<Button …/>}>…</Dialog>
 * <ConfirmDialog title=… question=… action={t('…')} danger isOpen onClose={close} onConfirm={…} />
 * Escape closes; focus stays inside and goes back to where it was.
 */
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useTranslator } from '../lib/translator.tsx';
import { Button, IconButton } from './Button.tsx';

interface DialogProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly foot?: ReactNode;
  readonly wide?: boolean;
  readonly role?: 'dialog' | 'alertdialog';
}

export function Dialog({
  title,
  isOpen,
  onClose,
  children,
  foot,
  wide = false,
  role = 'dialog',
}: DialogProps) {
  const { t } = useTranslator();
  return (
    <ModalOverlay
      className="scrim"
      isOpen={isOpen}
      isDismissable={role === 'dialog'}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className={`dialog${wide ? ' dialog--wide' : ''}`}>
        <AriaDialog role={role} className="dialog__inner">
          <div className="dialog__head">
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            <IconButton icon={<X aria-hidden />} label={t('shell.close')} onPress={onClose} />
          </div>
          <div className="dialog__body">{children}</div>
          {foot ? <div className="dialog__foot">{foot}</div> : null}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

interface ConfirmProps {
  readonly title: string;
  readonly question: string;
  /** The verb on the button: what will be done. */
  readonly action: string;
  readonly danger?: boolean;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onConfirm: () => void;
}

export function ConfirmDialog({
  title,
  question,
  action,
  danger = false,
  isOpen,
  onClose,
  onConfirm,
}: ConfirmProps) {
  const { t } = useTranslator();
  return (
    <Dialog
      role="alertdialog"
      title={title}
      isOpen={isOpen}
      onClose={onClose}
      foot={
        <>
          <Button onPress={onClose}>{t('shell.cancel')}</Button>
          <Button
            look={danger ? 'danger' : 'primary'}
            onPress={() => {
              onClose();
              onConfirm();
            }}
          >
            {action}
          </Button>
        </>
      }
    >
      <p>{question}</p>
    </Dialog>
  );
}

import { Dialog } from '../components/Dialog.tsx';
import { useTranslator } from '../lib/translator.tsx';
import { useUi } from '../stores/ui.ts';
import { NewPlanForm } from '../views/start/NewPlanForm.tsx';
import { BackupTable } from './BackupTable.tsx';
import { useQuery } from '../data/useQuery.ts';

/** Dialogs that the menu opens, whatever the view. */
export function Dialogs({ isOpen }: { isOpen: boolean }) {
  const { t } = useTranslator();
  const dialog = useUi((ui) => ui.dialog);
  const close = useUi((ui) => ui.closeDialog);
  return (
    <>
      <Dialog title={t('shortcuts.title')} isOpen={dialog === 'shortcuts'} onClose={close}>
        <Shortcuts />
      </Dialog>
      <Dialog title={t('start.newTitle')} isOpen={dialog === 'new-plan'} onClose={close}>
        <NewPlanForm onDone={close} />
      </Dialog>
      <Dialog wide title={t('restore.title')} isOpen={isOpen && dialog === 'restore-backup'} onClose={close}>
        <Backups />
      </Dialog>
    </>
  );
}

function Backups() {
  const { t } = useTranslator();
  const { data = [] } = useQuery('session.backups', {});
  return (
    <>
      <p>{t('restore.text')}</p>
      <BackupTable backups={data} />
    </>
  );
}

const isMac = navigator.userAgent.includes('Mac');
const control = isMac ? '⌘' : 'Ctrl';

function Keys({ keys }: { keys: readonly string[] }) {
  return (
    <span>
      {keys.map((key, index) => (
        <span key={key}>
          {index > 0 ? ' + ' : ''}
          <kbd>{key}</kbd>
        </span>
      ))}
    </span>
  );
}

function Shortcuts() {
  const { t } = useTranslator();
  const rows = [
    { keys: [control, 'Z'], text: t('shortcuts.undo') },
    { keys: [control, isMac ? '⇧' : 'Shift', 'Z'], text: t('shortcuts.redo') },
    { keys: [control, '1…7'], text: t('shortcuts.views') },
    { keys: ['↑ ↓'], text: t('shortcuts.nav') },
    { keys: ['Enter'], text: t('shortcuts.commit') },
    { keys: ['Esc'], text: t('shortcuts.restore') },
    { keys: ['F1'], text: t('shortcuts.help') },
  ];
  return (
    <dl className="shortcut-list">
      {rows.map((row) => (
        <div key={row.text}>
          <dt>
            <Keys keys={row.keys} />
          </dt>
          <dd>{row.text}</dd>
        </div>
      ))}
    </dl>
  );
}

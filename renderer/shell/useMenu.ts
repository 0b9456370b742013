import { useEffect } from 'react';
import type { MenuCommand } from '../../shared/contract/session.ts';
import { useSession } from '../data/session.ts';
import { useCommand, type Run } from '../data/useCommand.ts';
import { subscribe } from '../lib/planner.ts';
import { useUi, VIEW_NAMES, type ViewName } from '../stores/ui.ts';
import { useSaveCopy } from './useSaveCopy.ts';

function isTextEntry(element: Element | null): boolean {
  if (element instanceof HTMLTextAreaElement) return true;
  if (element instanceof HTMLInputElement)
    return !['checkbox', 'radio', 'button', 'range'].includes(element.type);
  return element instanceof HTMLElement && element.isContentEditable;
}

/** In a text field the field's own undo; elsewhere the plan's. */
function undoOrRedo(command: 'undo' | 'redo', run: Run): void {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else reaches a field's own undo
  if (isTextEntry(document.activeElement)) document.execCommand(command);
  else void run(command === 'undo' ? 'history.undo' : 'history.redo', {});
}

function viewOf(command: MenuCommand): ViewName {
  return VIEW_NAMES.find((name) => command === `go-${name}`) ?? 'proposal';
}

/** Carries out the items of the native menu. */
export function useMenu(): void {
  const run = useCommand();
  const saveCopy = useSaveCopy();
  const isOpen = useSession()?.status === 'open';
  useEffect(
    () =>
      subscribe('menu', ({ command }) => {
        const { go, openDialog } = useUi.getState();
        if (command === 'shortcuts' || command === 'new-plan') openDialog(command);
        else if (!isOpen) return;
        else if (command === 'undo' || command === 'redo') undoOrRedo(command, run);
        else if (command === 'save-copy') void saveCopy();
        else if (command === 'restore-backup') openDialog(command);
        else go(viewOf(command));
      }),
    [run, saveCopy, isOpen],
  );
}

/** Keys that have no menu item everywhere: the list of shortcuts. */
export function useKeyboard(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const asks = event.key === 'F1' || (event.key === '?' && !isTextEntry(document.activeElement));
      if (!asks) return;
      event.preventDefault();
      useUi.getState().openDialog('shortcuts');
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}

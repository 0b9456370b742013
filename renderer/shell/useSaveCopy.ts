import { useCallback } from 'react';
import { useCommand } from '../data/useCommand.ts';
import { useTranslator } from '../lib/translator.tsx';
import { useUi } from '../stores/ui.ts';

export function useSaveCopy(): () => Promise<void> {
  const run = useCommand();
  const { t } = useTranslator();
  const toast = useUi((ui) => ui.toast);
  return useCallback(async () => {
    const saved = await run('session.saveCopy', {});
    if (saved?.chosen) toast('done', t('shell.copySaved', { path: saved.path }));
  }, [run, t, toast]);
}

import { useState } from 'react';
import type { BackupFile } from '../../shared/contract/session.ts';
import { Button } from '../components/Button.tsx';
import { DataTable } from '../components/DataTable.tsx';
import { ConfirmDialog } from '../components/Dialog.tsx';
import { EmptyState } from '../components/Panel.tsx';
import { useCommand } from '../data/useCommand.ts';
import { useTranslator } from '../lib/translator.tsx';

/** Backups of a plan file; one is put in the file's place after a question. */
export function BackupTable({ backups }: { backups: readonly BackupFile[] }) {
  const { t, dateTime, number } = useTranslator();
  const run = useCommand();
  const [asked, setAsked] = useState<BackupFile | null>(null);
  if (backups.length === 0) return <EmptyState text={t('restore.none')} />;
  return (
    <>
      <DataTable
        caption={t('restore.caption')}
        rows={backups}
        rowKey={(backup) => backup.path}
        height="18rem"
        columns={[
          {
            key: 'when',
            label: t('restore.when'),
            isHeader: true,
            cell: (backup) => dateTime(backup.createdAt),
          },
          {
            key: 'size',
            label: t('restore.size'),
            numeric: true,
            cell: (backup) => `${number(backup.bytes / 1e6, 1)} MB`,
          },
          {
            key: 'restore',
            label: t('restore.action'),
            cell: (backup) => (
              <Button
                small
                aria-label={t('restore.actionFor', { when: dateTime(backup.createdAt) })}
                onPress={() => setAsked(backup)}
              >
                {t('restore.action')}
              </Button>
            ),
          },
        ]}
      />
      <ConfirmDialog
        title={t('recovery.confirmTitle')}
        question={asked ? t('recovery.confirm', { when: dateTime(asked.createdAt) }) : ''}
        action={t('restore.action')}
        isOpen={asked !== null}
        onClose={() => setAsked(null)}
        onConfirm={() => {
          if (asked) void run('session.restoreBackup', { path: asked.path });
        }}
      />
    </>
  );
}

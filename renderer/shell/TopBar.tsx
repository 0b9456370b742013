import { Redo2, Undo2 } from 'lucide-react';
import { IconButton } from '../components/Button.tsx';
import { Select } from '../components/Select.tsx';
import { useScenarioId, useScenarios } from '../data/scenario.ts';
import { useQuery } from '../data/useQuery.ts';
import { useTranslator } from '../lib/translator.tsx';
import { useUi } from '../stores/ui.ts';
import { LanguageChoice } from './LanguageChoice.tsx';
import type { OpenSession } from './open-session.ts';
import { useHistory } from './useHistory.ts';

function useSaveStatus(session: OpenSession): string {
  const { t, locale, error } = useTranslator();
  if (session.readOnly) return t('shell.readOnlyStatus');
  if (session.backupProblem) return t('shell.backupFailed', { reason: error(session.backupProblem) });
  if (session.lastBackupAt === null) return t('shell.saved');
  const at = new Date(session.lastBackupAt);
  const isToday = at.toDateString() === new Date().toDateString();
  const time = at.toLocaleString(
    locale,
    isToday ? { timeStyle: 'short' } : { dateStyle: 'medium', timeStyle: 'short' },
  );
  return t('shell.savedBackup', { time });
}

export function TopBar({ session }: { session: OpenSession }) {
  const { t, pick } = useTranslator();
  const plan = useQuery('plan.info', {}).data;
  const status = useSaveStatus(session);
  const scenarios = useScenarios();
  const scenarioId = useScenarioId();
  const chooseScenario = useUi((ui) => ui.chooseScenario);
  const { undo, redo, undoStep, redoStep } = useHistory();
  return (
    <div className="top__bar">
      <div className="top__plan">
        <p className="top__name" title={session.path}>
          {plan ? pick(plan.name) : '\u00A0'}
        </p>
        <p className="top__status" role="status">
          {status}
        </p>
      </div>
      <div className="top__scenario">
        <Select
          bare
          label={t('shell.scenario')}
          value={scenarioId}
          options={scenarios.map((scenario) => ({ value: scenario.id, label: pick(scenario.name) }))}
          onChange={chooseScenario}
          placeholder={t('shell.scenario')}
        />
      </div>
      <div className="top__group">
        <IconButton
          icon={<Undo2 aria-hidden />}
          label={t('shell.undo')}
          {...(undoStep ? { hint: t('shell.undoHint', { subject: pick(undoStep.subject) }) } : {})}
          isDisabled={undoStep === null}
          onPress={() => void undo()}
        />
        <IconButton
          icon={<Redo2 aria-hidden />}
          label={t('shell.redo')}
          {...(redoStep ? { hint: t('shell.redoHint', { subject: pick(redoStep.subject) }) } : {})}
          isDisabled={redoStep === null}
          onPress={() => void redo()}
        />
      </div>
      <LanguageChoice />
    </div>
  );
}

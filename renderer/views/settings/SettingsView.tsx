import './settings.css';
import type { ReactNode } from 'react';
import { THEMES } from '../../../shared/contract/session.ts';
import { PROGRAMMING_RULES, type PlanInfo } from '../../../shared/domain/plan/plan.ts';
import { Button } from '../../components/Button.tsx';
import { Panel, View } from '../../components/Panel.tsx';
import { Choice } from '../../components/Select.tsx';
import { TextField } from '../../components/TextField.tsx';
import { useReadOnly, useSession, useSettings } from '../../data/session.ts';
import { useCommand } from '../../data/useCommand.ts';
import { useQuery } from '../../data/useQuery.ts';
import { useTranslator } from '../../lib/translator.tsx';
import { LanguageChoice } from '../../shell/LanguageChoice.tsx';
import { useSaveCopy } from '../../shell/useSaveCopy.ts';

export function SettingsView() {
  const { t } = useTranslator();
  const plan = useQuery('plan.info', {}).data;
  return (
    <View title={t('nav.settings')}>
      <div className="settings">
        <Person />
        <Appearance />
        {plan ? <PlanSettings plan={plan} /> : null}
        <About />
      </div>
    </View>
  );
}

function Labelled({ label, hint, children }: { label: string; hint?: string; children: ReactNode }) {
  return (
    <div className="field">
      <span className="field__label" aria-hidden>
        {label}
      </span>
      {children}
      {hint ? <p className="field__hint">{hint}</p> : null}
    </div>
  );
}

function Person() {
  const { t } = useTranslator();
  const run = useCommand();
  const settings = useSettings();
  return (
    <Panel title={t('settings.you')}>
      <TextField
        label={t('settings.userName')}
        hint={t('settings.userNameHint')}
        maxLength={80}
        value={settings.userName}
        onCommit={(userName) => void run('settings.update', { userName })}
      />
    </Panel>
  );
}

function Appearance() {
  const { t } = useTranslator();
  const run = useCommand();
  const settings = useSettings();
  return (
    <Panel title={t('settings.appearance')}>
      <div className="settings__fields">
        <Labelled label={t('shell.language')}>
          <div>
            <LanguageChoice long />
          </div>
        </Labelled>
        <Labelled label={t('settings.theme')} hint={t('settings.themeHint')}>
          <div>
            <Choice
              label={t('settings.theme')}
              value={settings.theme}
              options={THEMES.map((theme) => ({ value: theme, label: t(`theme.${theme}`) }))}
              onChange={(theme) => void run('settings.update', { theme })}
            />
          </div>
        </Labelled>
      </div>
    </Panel>
  );
}

function PlanSettings({ plan }: { plan: PlanInfo }) {
  const { t } = useTranslator();
  const run = useCommand();
  const readOnly = useReadOnly();
  const session = useSession();
  const saveCopy = useSaveCopy();
  const rename = (language: 'en' | 'es', text: string): string | null => {
    const name = { ...plan.name, [language]: text.trim() };
    if (name.en === '' && name.es === '') return t('newPlan.nameMissing');
    void run('plan.update', { name });
    return null;
  };
  return (
    <Panel title={t('settings.plan')}>
      <div className="settings__fields">
        <TextField
          label={t('settings.nameEn')}
          value={plan.name.en}
          maxLength={500}
          isDisabled={readOnly}
          onCommit={(text) => rename('en', text)}
        />
        <TextField
          label={t('settings.nameEs')}
          value={plan.name.es}
          maxLength={500}
          isDisabled={readOnly}
          onCommit={(text) => rename('es', text)}
        />
        <TextField
          label={t('newPlan.council')}
          hint={t('newPlan.councilHint')}
          value={plan.council}
          maxLength={200}
          isDisabled={readOnly}
          onCommit={(council) => void run('plan.update', { council })}
        />
        <Labelled label={t('settings.rule')} hint={t('settings.ruleHint')}>
          <div>
            <Choice
              label={t('settings.rule')}
              value={plan.programmingRule}
              isDisabled={readOnly}
              options={PROGRAMMING_RULES.map((rule) => ({ value: rule, label: t(`settings.rule.${rule}`) }))}
              onChange={(programmingRule) => void run('plan.update', { programmingRule })}
            />
          </div>
        </Labelled>
        <dl className="settings__facts">
          <dt>{t('settings.years')}</dt>
          <dd>
            {plan.firstYear}–{plan.lastYear}
          </dd>
          <dt>{t('settings.calendar')}</dt>
          <dd>{t(`calendar.${plan.calendar}`)}</dd>
          <dt>{t('settings.currency')}</dt>
          <dd>{plan.currency}</dd>
          <dt>{t('settings.file')}</dt>
          <dd className="settings__path">{session?.status === 'open' ? session.path : ''}</dd>
        </dl>
        <div className="settings__buttons">
          <Button onPress={() => void saveCopy()}>{t('shell.saveCopy')}</Button>
          <Button onPress={() => void run('session.close', {})}>{t('settings.closePlan')}</Button>
        </div>
      </div>
    </Panel>
  );
}

function About() {
  const { t } = useTranslator();
  const info = useQuery('app.info', {}).data;
  return (
    <Panel title={t('settings.about')}>
      <div className="settings__fields">
        <dl className="settings__facts">
          <dt>{t('settings.version')}</dt>
          <dd>{info?.version}</dd>
          <dt>{t('settings.engine')}</dt>
          <dd>{info?.electron}</dd>
          <dt>{t('settings.platform')}</dt>
          <dd>{info?.platform}</dd>
        </dl>
        <p className="muted">{t('settings.aboutText')}</p>
      </div>
    </Panel>
  );
}

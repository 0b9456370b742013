import './start.css';
import { useState } from 'react';
import { newPlanSchema, type NewPlan } from '../../../shared/contract/session.ts';
import { CALENDAR_IDS, type CalendarId } from '../../../shared/domain/calendar.ts';
import { Button } from '../../components/Button.tsx';
import { Select } from '../../components/Select.tsx';
import { DraftField } from '../../components/TextField.tsx';
import { useCommand } from '../../data/useCommand.ts';
import { useTranslator } from '../../lib/translator.tsx';

type Field = 'name' | 'firstYear' | 'lastYear';
type Problems = Partial<Record<Field, 'nameMissing' | 'yearWrong' | 'yearsOutOfOrder'>>;

const FIRST_YEAR = '2027';
const LAST_YEAR = '2036';

function yearOf(text: string): number {
  return /^\d{4}$/.test(text.trim()) ? Number(text) : Number.NaN;
}

/** What is wrong with the form, by field. */
function problemsOf(plan: NewPlan): Problems {
  const parsed = newPlanSchema.safeParse(plan);
  const problems: Problems = {};
  for (const issue of parsed.error?.issues ?? []) {
    const [field] = issue.path;
    if (issue.message === 'yearsOutOfOrder') problems.lastYear = 'yearsOutOfOrder';
    else if (field === 'firstYear' || field === 'lastYear') problems[field] = 'yearWrong';
    else problems.name = 'nameMissing';
  }
  return problems;
}

/** A short form for a new plan; main asks where to keep it. */
export function NewPlanForm({ onDone }: { onDone: () => void }) {
  const { t, language } = useTranslator();
  const run = useCommand();
  const [name, setName] = useState('');
  const [council, setCouncil] = useState('');
  const [firstYear, setFirstYear] = useState(FIRST_YEAR);
  const [lastYear, setLastYear] = useState(LAST_YEAR);
  const [calendar, setCalendar] = useState<CalendarId>('us');
  // sentences appear after the first try, then follow every keystroke
  const [tried, setTried] = useState(false);

  const plan: NewPlan = {
    name: { en: '', es: '', [language]: name.trim() },
    council: council.trim(),
    firstYear: yearOf(firstYear),
    lastYear: yearOf(lastYear),
    calendar,
  };
  const problems = problemsOf(plan);
  const sentence = (field: Field) => {
    const problem = problems[field];
    return tried && problem ? t(`newPlan.${problem}`) : null;
  };

  const submit = async () => {
    setTried(true);
    if (Object.keys(problems).length > 0) return;
    const session = await run('session.create', plan);
    if (session?.status === 'open') onDone();
  };

  return (
    <form
      className="new-plan"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <DraftField
        label={t('newPlan.name')}
        hint={t('newPlan.nameHint')}
        value={name}
        onChange={setName}
        error={sentence('name')}
        isRequired
        focusOnShow
        maxLength={500}
      />
      <DraftField
        label={t('newPlan.council')}
        hint={t('newPlan.councilHint')}
        value={council}
        onChange={setCouncil}
        maxLength={200}
      />
      <div className="new-plan__half">
        <DraftField
          numeric
          label={t('newPlan.firstYear')}
          value={firstYear}
          onChange={setFirstYear}
          error={sentence('firstYear')}
          maxLength={4}
        />
      </div>
      <div className="new-plan__half">
        <DraftField
          numeric
          label={t('newPlan.lastYear')}
          value={lastYear}
          onChange={setLastYear}
          error={sentence('lastYear')}
          maxLength={4}
        />
      </div>
      <Select
        label={t('newPlan.calendar')}
        value={calendar}
        options={CALENDAR_IDS.map((id) => ({ value: id, label: t(`calendar.${id}`) }))}
        onChange={setCalendar}
      />
      <div className="new-plan__foot">
        <Button onPress={onDone}>{t('shell.cancel')}</Button>
        <Button type="submit" look="primary">
          {t('newPlan.create')}
        </Button>
      </div>
    </form>
  );
}

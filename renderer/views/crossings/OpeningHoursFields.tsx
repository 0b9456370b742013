import './crossings.css';
import { useState } from 'react';
import type { LaneGroup } from '../../../shared/domain/plan/crossings.ts';
import { Select } from '../../components/Select.tsx';
import { Switch } from '../../components/Switch.tsx';
import { useTranslator } from '../../lib/translator.tsx';
import { hourText } from './opening-hours.ts';

type OpeningHours = Pick<LaneGroup, 'opensHour' | 'closesHour'>;

interface FieldsProps extends OpeningHours {
  readonly onChange: (hours: OpeningHours) => void;
}

const HOURS_OF_DAY = Array.from({ length: 24 }, (_, hour) => hour);
const DAY_HOURS: OpeningHours = { opensHour: 6, closesHour: 22 };

/** Daily opening hours; the same hour twice is refused. */
export function OpeningHoursFields({ opensHour, closesHour, onChange }: FieldsProps) {
  const { t } = useTranslator();
  const [refused, setRefused] = useState(false);
  const isAlways = opensHour === 0 && closesHour === 24;
  const set = (hours: OpeningHours) => {
    const isSame = hours.opensHour === hours.closesHour;
    setRefused(isSame);
    if (!isSame) onChange(hours);
  };
  return (
    <div className="lane-hours">
      <Switch
        isSelected={isAlways}
        onChange={(always) => set(always ? { opensHour: 0, closesHour: 24 } : DAY_HOURS)}
      >
        {t('lanes.alwaysOpen')}
      </Switch>
      {isAlways ? null : (
        <div className="lane-fields">
          <Select
            label={t('lanes.opens')}
            value={String(opensHour)}
            options={HOURS_OF_DAY.map((hour) => ({ value: String(hour), label: hourText(hour) }))}
            onChange={(hour) => set({ opensHour: Number(hour), closesHour })}
          />
          <Select
            label={t('lanes.closes')}
            value={String(closesHour)}
            options={HOURS_OF_DAY.map((hour) => ({ value: String(hour + 1), label: hourText(hour + 1) }))}
            onChange={(hour) => set({ opensHour, closesHour: Number(hour) })}
          />
        </div>
      )}
      {refused ? (
        <p className="field__error" role="alert">
          {t('lanes.sameHours')}
        </p>
      ) : null}
      {closesHour < opensHour ? <p className="field__hint">{t('lanes.pastMidnight')}</p> : null}
    </div>
  );
}

import { useState } from 'react';
import type { SentInput } from '../../../shared/contract/contract.ts';
import type { LaneGroup } from '../../../shared/domain/plan/crossings.ts';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { NumberField, YearField } from '../../components/NumberField.tsx';
import { Select } from '../../components/Select.tsx';
import { Switch } from '../../components/Switch.tsx';
import { useReadOnly } from '../../data/session.ts';
import { useCommand } from '../../data/useCommand.ts';
import { useTranslator } from '../../lib/translator.tsx';
import { ProvenanceFields } from '../ProvenanceFields.tsx';
import { hourText } from './opening-hours.ts';

type Patch = SentInput<'laneGroup.update'>['patch'];

const HOURS_OF_DAY = Array.from({ length: 24 }, (_, hour) => hour);
const DAY_HOURS = { opensHour: 6, closesHour: 22 };

interface FieldsProps {
  readonly laneGroup: LaneGroup;
  readonly change: (patch: Patch) => void;
}

function HoursFields({ laneGroup, change }: FieldsProps) {
  const { t } = useTranslator();
  const [refused, setRefused] = useState(false);
  const { opensHour, closesHour } = laneGroup;
  const isAlways = opensHour === 0 && closesHour === 24;
  const set = (hours: { opensHour: number; closesHour: number }) => {
    const isSame = hours.opensHour === hours.closesHour;
    setRefused(isSame);
    if (!isSame) change(hours);
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

/** Changes what is known of a lane group; every field is saved when it is left. */
export function LaneGroupDialog({ laneGroup, onClose }: { laneGroup: LaneGroup; onClose: () => void }) {
  const { t, percent } = useTranslator();
  const run = useCommand();
  const isDisabled = useReadOnly();
  const change = (patch: Patch) => void run('laneGroup.update', { id: laneGroup.id, patch });
  const { staffing } = laneGroup;
  return (
    <Dialog
      isOpen
      title={t('lanes.changeOf', { laneGroup: t(`laneGroup.${laneGroup.kind}`) })}
      onClose={onClose}
      foot={
        <Button look="primary" onPress={onClose}>
          {t('shell.close')}
        </Button>
      }
    >
      <div className="crossing-form">
        <p className="muted">{t('funds.rulesSubtitle')}</p>
        <div className="lane-fields">
          <NumberField
            label={t('lanes.annualVolume')}
            isDisabled={isDisabled}
            value={laneGroup.annualVolume}
            min={0}
            max={100_000_000}
            refuse={(volume) => (volume > 0 && laneGroup.installedBooths === 0 ? t('lanes.noBooths') : null)}
            onCommit={(annualVolume) => change({ annualVolume })}
          />
          <YearField
            label={t('lanes.volumeYear')}
            isDisabled={isDisabled}
            value={laneGroup.volumeYear}
            onCommit={(volumeYear) => change({ volumeYear })}
          />
          <NumberField
            label={t('lanes.installedBooths')}
            isDisabled={isDisabled}
            value={laneGroup.installedBooths}
            min={0}
            max={80}
            refuse={(booths) => (booths === 0 && laneGroup.annualVolume > 0 ? t('lanes.noBooths') : null)}
            onCommit={(installedBooths) => change({ installedBooths })}
          />
          <NumberField
            label={t('lanes.serviceSeconds')}
            isDisabled={isDisabled}
            value={laneGroup.serviceSeconds}
            min={1}
            max={3600}
            digits={1}
            unit={t('lanes.unitSeconds')}
            onCommit={(serviceSeconds) => change({ serviceSeconds })}
          />
          <NumberField
            label={t('lanes.transitMinutes')}
            hint={t('lanes.transitHint')}
            isDisabled={isDisabled}
            value={laneGroup.transitMinutes}
            min={0}
            max={600}
            digits={1}
            unit={t('lanes.unitMinutes')}
            onCommit={(transitMinutes) => change({ transitMinutes })}
          />
        </div>
        <HoursFields laneGroup={laneGroup} change={change} />
        <p className="field__hint">
          {staffing.kind === 'demand'
            ? t('lanes.staffing.demand', { percent: percent(staffing.utilisation) })
            : t('lanes.staffing.schedule', { most: Math.max(...staffing.booths) })}
        </p>
        <ProvenanceFields
          provenance={laneGroup.provenance}
          isDisabled={isDisabled}
          onChange={(provenance) => change({ provenance })}
        />
      </div>
    </Dialog>
  );
}

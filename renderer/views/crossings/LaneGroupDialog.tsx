import type { SentInput } from '../../../shared/contract/contract.ts';
import type { LaneGroup } from '../../../shared/domain/plan/crossings.ts';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { NumberField, YearField } from '../../components/NumberField.tsx';
import { useReadOnly } from '../../data/session.ts';
import { useCommand } from '../../data/useCommand.ts';
import { useTranslator } from '../../lib/translator.tsx';
import { ProvenanceFields } from '../ProvenanceFields.tsx';
import { OpeningHoursFields } from './OpeningHoursFields.tsx';

type Patch = SentInput<'laneGroup.update'>['patch'];

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
        <OpeningHoursFields
          opensHour={laneGroup.opensHour}
          closesHour={laneGroup.closesHour}
          onChange={change}
        />
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

import { useState } from 'react';
import type { Fund } from '../../../shared/domain/plan/funding.ts';
import type { Recommendation } from '../../../shared/domain/reference.ts';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { Switch } from '../../components/Switch.tsx';
import { useTranslator } from '../../lib/translator.tsx';

interface DialogProps {
  readonly fund: Fund;
  readonly recommendations: readonly Recommendation[];
  readonly onClose: () => void;
  /** Null: all measures. */
  readonly onApply: (measureIds: string[] | null) => void;
}

/** Chooses the measures that a fund may pay for; applied as one change. */
export function MeasuresDialog({ fund, recommendations, onClose, onApply }: DialogProps) {
  const { t, pick } = useTranslator();
  const all = recommendations.flatMap((recommendation) =>
    recommendation.measures.map((measure) => measure.id),
  );
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(fund.eligibleMeasureIds ?? all));
  const [refused, setRefused] = useState(false);
  const choose = (ids: readonly string[], on: boolean) => {
    setRefused(false);
    setChosen((before) => new Set(on ? [...before, ...ids] : [...before].filter((id) => !ids.includes(id))));
  };
  const apply = () => {
    const ids = all.filter((id) => chosen.has(id));
    if (ids.length === 0) setRefused(true);
    else onApply(ids.length === all.length ? null : ids);
  };
  return (
    <Dialog
      wide
      isOpen
      title={t('funds.measuresOf', { fund: pick(fund.name) })}
      onClose={onClose}
      foot={
        <>
          <Button onPress={onClose}>{t('shell.cancel')}</Button>
          <Button look="primary" onPress={apply}>
            {t('funds.apply')}
          </Button>
        </>
      }
    >
      {refused ? (
        <p className="field__error" role="alert">
          {t('funds.noMeasure')}
        </p>
      ) : null}
      <div className="measure-groups">
        {recommendations.map(({ id, number, title, measures }) => {
          const ids = measures.map((measure) => measure.id);
          return (
            <fieldset key={id} className="measure-group">
              <legend className="measure-group__title">
                {number}. {pick(title)}
              </legend>
              <Switch
                isSelected={ids.every((measureId) => chosen.has(measureId))}
                onChange={(on) => choose(ids, on)}
              >
                <strong>{t('funds.allOf', { number })}</strong>
              </Switch>
              {measures.map((measure) => (
                <Switch
                  key={measure.id}
                  isSelected={chosen.has(measure.id)}
                  onChange={(on) => choose([measure.id], on)}
                >
                  {pick(measure.title)}
                </Switch>
              ))}
            </fieldset>
          );
        })}
      </div>
    </Dialog>
  );
}

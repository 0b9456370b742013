/**
 * How much of an amount is used, with a mark for the least that must be.
 *   <Gauge label="Border 2030" value={programmed} max={available} floor={floor} format={(cents) => moneyShort(cents, 'USD')}
 *     valueText={t('…')} />
 */
import { Meter, Label } from 'react-aria-components';
import type { ReactNode } from 'react';

interface GaugeProps {
  readonly label: string;
  readonly value: number;
  readonly max: number;
  /** Zero: no floor, no mark. */
  readonly floor?: number;
  /** The figures in words, read out in place of a bare percentage and shown beside the label. */
  readonly valueText: string;
  readonly foot?: ReactNode;
}

export function Gauge({ label, value, max, floor = 0, valueText, foot }: GaugeProps) {
  const whole = Math.max(max, floor, 1);
  const share = (amount: number) => `${Math.min(100, Math.max(0, (amount / whole) * 100))}%`;
  return (
    <Meter
      className="gauge"
      value={Math.min(value, whole)}
      minValue={0}
      maxValue={whole}
      valueLabel={valueText}
    >
      <div className="gauge__head">
        <Label>
          <strong>{label}</strong>
        </Label>
        <span>{valueText}</span>
      </div>
      <div className="gauge__bar">
        <div className="gauge__fill" style={{ width: share(value) }} />
        {floor > 0 ? <div className="gauge__floor" style={{ insetInlineStart: share(floor) }} /> : null}
      </div>
      {foot ? <div className="gauge__foot">{foot}</div> : null}
    </Meter>
  );
}

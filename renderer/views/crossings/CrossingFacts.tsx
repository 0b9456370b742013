import type { ReactNode } from 'react';
import type { Crossing, LaneGroup } from '../../../shared/domain/plan/crossings.ts';
import { NO_FIGURE } from '../../../shared/i18n/translator.ts';
import { ProvenanceBadge } from '../../components/Badge.tsx';
import { useTranslator } from '../../lib/translator.tsx';
import { crossingHours } from './opening-hours.ts';
import { mxStateName, usStateName } from './state-names.ts';

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="crossing-fact">
      <dt className="crossing-fact__name">{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Names on both sides, codes, hours and coordinates. */
export function CrossingFacts({
  crossing,
  laneGroups,
}: {
  crossing: Crossing;
  laneGroups: readonly LaneGroup[];
}) {
  const translator = useTranslator();
  const { t, number } = translator;
  const { latitude, longitude } = crossing;
  const hours = crossingHours(laneGroups, translator);
  return (
    <dl className="crossing-facts">
      <Fact name={t('crossings.nameUs')}>
        <strong lang="en">{crossing.nameUs}</strong>
        <br />
        {crossing.cityUs}, {usStateName(crossing.stateUs, translator)}
      </Fact>
      <Fact name={t('crossings.nameMx')}>
        <strong lang="es">{crossing.nameMx}</strong>
        <br />
        {crossing.cityMx}, {mxStateName(crossing.stateMx, translator)}
      </Fact>
      <Fact name={t('crossings.hours')}>
        {hours.length === 0
          ? NO_FIGURE
          : hours.map((line) => (
              <span key={line} className="crossing-fact__line">
                {line}
              </span>
            ))}
      </Fact>
      <Fact name={t('crossings.btsCode')}>{crossing.btsPortCode ?? NO_FIGURE}</Fact>
      <Fact name={t('crossings.cbpNumber')}>{crossing.cbpPortNumber ?? NO_FIGURE}</Fact>
      <Fact name={t('crossings.coordinates')}>
        {latitude === null || longitude === null
          ? t('crossings.noCoordinates')
          : `${number(latitude, 3)}, ${number(longitude, 3)}`}
      </Fact>
      <Fact name={t('crossings.provenance')}>
        <ProvenanceBadge provenance={crossing.provenance} />
      </Fact>
    </dl>
  );
}

import { useState, type ReactNode } from 'react';
import type { SentInput } from '../../../shared/contract/contract.ts';
import type { CarryOver, Fund } from '../../../shared/domain/plan/funding.ts';
import { SIDES, type Side } from '../../../shared/domain/plan/projects.ts';
import { BilingualField } from '../../components/BilingualField.tsx';
import { Button } from '../../components/Button.tsx';
import { MoneyField, NumberField } from '../../components/NumberField.tsx';
import { Panel } from '../../components/Panel.tsx';
import { Select } from '../../components/Select.tsx';
import { Switch } from '../../components/Switch.tsx';
import { ProvenanceFields } from '../ProvenanceFields.tsx';
import { useQuery } from '../../data/useQuery.ts';
import { useReadOnly } from '../../data/session.ts';
import { useCommand } from '../../data/useCommand.ts';
import { useTranslator } from '../../lib/translator.tsx';
import { EligibleMeasures } from './EligibleMeasures.tsx';
import { MeasuresDialog } from './MeasuresDialog.tsx';

type Patch = SentInput<'fund.update'>['patch'];

interface RuleProps {
  readonly fund: Fund;
  readonly isDisabled: boolean;
  readonly change: (patch: Patch) => void;
}

/** One rule: its name, what it says in plain words, and the controls that change it. */
function Rule({ name, sentence, children }: { name: string; sentence: ReactNode; children?: ReactNode }) {
  return (
    <div className="fund-rule">
      <dt className="fund-rule__name">{name}</dt>
      <dd className="fund-rule__sentence">{sentence}</dd>
      <dd className="fund-rule__controls">{children}</dd>
    </div>
  );
}

function FloorRule({ fund, isDisabled, change, currency }: RuleProps & { currency: string }) {
  const { t, money } = useTranslator();
  const { floorCents, ceilingCents } = fund;
  return (
    <Rule
      name={t('funds.floor')}
      sentence={
        floorCents > 0
          ? t('funds.floorSentence', { amount: money(floorCents, currency) })
          : t('funds.noFloorSentence')
      }
    >
      <MoneyField
        bare
        label={t('funds.floor')}
        cents={floorCents}
        currency={currency}
        isDisabled={isDisabled}
        refuse={(floor) =>
          ceilingCents !== null && floor > ceilingCents
            ? t('funds.floorAboveCeiling', { amount: money(ceilingCents, currency) })
            : null
        }
        onCommit={(floor) => change({ floorCents: floor })}
      />
    </Rule>
  );
}

/** A new ceiling starts at twice the floor, or at this many cents where there is no floor. */
const FIRST_CEILING_CENTS = 100_000_000_00;

function CeilingRule({ fund, isDisabled, change, currency }: RuleProps & { currency: string }) {
  const { t, money } = useTranslator();
  const { floorCents, ceilingCents } = fund;
  return (
    <Rule
      name={t('funds.ceiling')}
      sentence={
        ceilingCents === null
          ? t('funds.noCeilingSentence')
          : t('funds.ceilingSentence', { amount: money(ceilingCents, currency) })
      }
    >
      <Switch
        isDisabled={isDisabled}
        isSelected={ceilingCents !== null}
        onChange={(has) => change({ ceilingCents: has ? floorCents * 2 || FIRST_CEILING_CENTS : null })}
      >
        {t('funds.hasCeiling')}
      </Switch>
      {ceilingCents === null ? null : (
        <MoneyField
          bare
          label={t('funds.ceiling')}
          cents={ceilingCents}
          currency={currency}
          isDisabled={isDisabled}
          refuse={(ceiling) =>
            ceiling < floorCents
              ? t('funds.ceilingBelowFloor', { amount: money(floorCents, currency) })
              : null
          }
          onCommit={(ceiling) => change({ ceilingCents: ceiling })}
        />
      )}
    </Rule>
  );
}

const CARRY_KINDS = ['none', 'years', 'unlimited'] as const satisfies readonly CarryOver['kind'][];

function carryOverOf(kind: CarryOver['kind']): CarryOver {
  return kind === 'years' ? { kind, years: 1 } : { kind };
}

function CarryOverRule({ fund: { carryOver }, isDisabled, change }: RuleProps) {
  const { t } = useTranslator();
  return (
    <Rule
      name={t('funds.carryOver')}
      sentence={t(`funds.carrySentence.${carryOver.kind}`, {
        years: carryOver.kind === 'years' ? carryOver.years : 0,
      })}
    >
      <Select
        bare
        label={t('funds.carryOver')}
        isDisabled={isDisabled}
        value={carryOver.kind}
        options={CARRY_KINDS.map((kind) => ({ value: kind, label: t(`funds.carry.${kind}`) }))}
        onChange={(kind) => change({ carryOver: carryOverOf(kind) })}
      />
      {carryOver.kind === 'years' ? (
        <NumberField
          bare
          label={t('funds.carryYears')}
          isDisabled={isDisabled}
          value={carryOver.years}
          min={1}
          max={20}
          onCommit={(years) => change({ carryOver: { kind: 'years', years } })}
        />
      ) : null}
    </Rule>
  );
}

function ShareRule({ fund: { maxSharePercent }, isDisabled, change }: RuleProps) {
  const { t, percent } = useTranslator();
  return (
    <Rule
      name={t('funds.maxShare')}
      sentence={
        maxSharePercent === 100
          ? t('funds.fullShareSentence')
          : t('funds.maxShareSentence', { percent: percent(maxSharePercent / 100) })
      }
    >
      <NumberField
        bare
        label={t('funds.maxShare')}
        isDisabled={isDisabled}
        value={maxSharePercent}
        min={1}
        max={100}
        unit="%"
        onCommit={(share) => change({ maxSharePercent: share })}
      />
    </Rule>
  );
}

function SidesRule({ fund, isDisabled, change }: RuleProps) {
  const { t, locale } = useTranslator();
  const [refused, setRefused] = useState(false);
  const eligible = fund.eligibleSides ?? SIDES;
  const isAll = SIDES.every((side) => eligible.includes(side));
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const toggle = (side: Side, on: boolean) => {
    const sides = SIDES.filter((other) => (other === side ? on : eligible.includes(other)));
    setRefused(sides.length === 0);
    if (sides.length > 0) change({ eligibleSides: sides.length === SIDES.length ? null : sides });
  };
  return (
    <Rule
      name={t('funds.sides')}
      sentence={
        isAll
          ? t('funds.allSidesSentence')
          : t('funds.sidesSentence', {
              sides: list.format(
                SIDES.filter((side) => eligible.includes(side)).map((side) => t(`side.${side}`)),
              ),
            })
      }
    >
      {SIDES.map((side) => (
        <Switch
          key={side}
          isDisabled={isDisabled}
          isSelected={eligible.includes(side)}
          onChange={(on) => toggle(side, on)}
        >
          {t(`side.${side}`)}
        </Switch>
      ))}
      {refused ? (
        <p className="field__error" role="alert">
          {t('funds.lastSide')}
        </p>
      ) : null}
    </Rule>
  );
}

interface FundRulesProps {
  readonly fund: Fund;
  readonly fundCount: number;
  readonly currency: string;
}

/** The rules of a fund in plain words, each with the controls that change it. */
export function FundRules({ fund, fundCount, currency }: FundRulesProps) {
  const { t } = useTranslator();
  const run = useCommand();
  const isDisabled = useReadOnly();
  const recommendations = useQuery('reference.list', {}).data ?? [];
  const [choosing, setChoosing] = useState(false);
  const change = (patch: Patch) => void run('fund.update', { id: fund.id, patch });
  const rule = { fund, isDisabled, change };
  return (
    <Panel title={t('funds.rules')} subtitle={t('funds.rulesSubtitle')}>
      <dl className="fund-rules">
        <FloorRule {...rule} currency={currency} />
        <CeilingRule {...rule} currency={currency} />
        <CarryOverRule {...rule} />
        <ShareRule {...rule} />
        <SidesRule {...rule} />
        <Rule
          name={t('funds.measures')}
          sentence={<EligibleMeasures fund={fund} recommendations={recommendations} />}
        >
          <Button small isDisabled={isDisabled} onPress={() => setChoosing(true)}>
            {t('funds.changeMeasures')}
          </Button>
        </Rule>
        {fundCount > 1 ? (
          <Rule
            name={t('funds.order')}
            sentence={t('funds.orderSentence', { position: fund.position, count: fundCount })}
          >
            <NumberField
              bare
              label={t('funds.order')}
              isDisabled={isDisabled}
              value={fund.position}
              min={1}
              max={fundCount}
              onCommit={(position) => change({ position })}
            />
          </Rule>
        ) : null}
      </dl>
      <div className="fund-texts">
        <BilingualField
          label={t('funds.name')}
          value={fund.name}
          maxLength={500}
          isDisabled={isDisabled}
          onCommit={(name) => {
            if (name.en === '' && name.es === '') return t('funds.nameEmpty');
            change({ name });
            return null;
          }}
        />
        <BilingualField
          multiline
          label={t('funds.notes')}
          value={fund.notes}
          maxLength={2000}
          isDisabled={isDisabled}
          onCommit={(notes) => {
            change({ notes });
            return null;
          }}
        />
        <ProvenanceFields
          provenance={fund.provenance}
          isDisabled={isDisabled}
          onChange={(provenance) => change({ provenance })}
        />
      </div>
      {choosing ? (
        <MeasuresDialog
          fund={fund}
          recommendations={recommendations}
          onClose={() => setChoosing(false)}
          onApply={(eligibleMeasureIds) => {
            setChoosing(false);
            change({ eligibleMeasureIds });
          }}
        />
      ) : null}
    </Panel>
  );
}

import { useState, type ClipboardEvent } from 'react';
import { sumCents, ZERO_CENTS, type Cents } from '../../../shared/domain/money.ts';
import { PARTNERS, type Contribution, type Fund, type Partner } from '../../../shared/domain/plan/funding.ts';
import { NO_FIGURE } from '../../../shared/i18n/translator.ts';
import { DraftField } from '../../components/TextField.tsx';
import { useReadOnly } from '../../data/session.ts';
import { useCommand } from '../../data/useCommand.ts';
import { useTranslator } from '../../lib/translator.tsx';
import { parseAmount, parseBlock } from './pasted-block.ts';
import { useSheet, type CellPlace } from './useSheet.ts';

interface GridProps {
  readonly fund: Fund;
  /** Those of this fund. */
  readonly contributions: readonly Contribution[];
  readonly years: readonly number[];
  readonly currency: string;
}

interface Change {
  readonly partner: Partner;
  readonly fiscalYear: number;
  readonly amountCents: Cents;
}

const EXAMPLE_UNITS = 1_250_000;

/** Contributions by partner and fiscal year, edited like a sheet. Each changed cell is one change of the plan. */
export function ContributionGrid({ fund, contributions, years, currency }: GridProps) {
  const { t, locale, pick, number } = useTranslator();
  const run = useCommand();
  const isReadOnly = useReadOnly();
  const [problem, setProblem] = useState<string | null>(null);
  const [done, setDone] = useState<string | null>(null);

  const amounts = new Map(contributions.map((row) => [`${row.partner}:${row.fiscalYear}`, row.amountCents]));
  const amountAt = ({ row, column }: CellPlace): Cents =>
    amounts.get(`${PARTNERS[row] ?? ''}:${years[column] ?? 0}`) ?? ZERO_CENTS;
  const shown = (amount: Cents) =>
    amount === 0 ? NO_FIGURE : number(amount / 100, amount % 100 === 0 ? 0 : 2);
  const say = (sentences: { problem?: string; done?: string }) => {
    setProblem(sentences.problem ?? null);
    setDone(sentences.done ?? null);
  };

  const changeAt = (place: CellPlace, amountCents: Cents): Change | null => {
    const partner = PARTNERS[place.row];
    const fiscalYear = years[place.column];
    if (partner === undefined || fiscalYear === undefined || amountCents === amountAt(place)) return null;
    return { partner, fiscalYear, amountCents };
  };
  /** All are sent before the first answer comes, in order: one step of the history each. */
  const save = async (changes: readonly Change[]): Promise<number> => {
    const replies = await Promise.all(
      changes.map((change) => run('contribution.set', { fundId: fund.id, ...change })),
    );
    return replies.filter((reply) => reply !== null).length;
  };

  const sheet = useSheet({
    rows: PARTNERS.length,
    columns: years.length,
    isReadOnly,
    textOf: (place) => (amountAt(place) === 0 ? '' : shown(amountAt(place))),
    commit: (place, text) => {
      const amount = parseAmount(text, locale);
      if (amount === null) {
        say({ problem: t('funds.notAnAmount', { text, example: number(EXAMPLE_UNITS) }) });
        return false;
      }
      say({});
      const change = changeAt(place, amount);
      if (change) void save([change]);
      return true;
    },
    onDropped: (text) => say({ problem: t('funds.oldAmountStays', { text }) }),
  });
  const { active, draft } = sheet;

  const paste = async (event: ClipboardEvent) => {
    if (draft !== null || isReadOnly) return;
    event.preventDefault();
    const block = parseBlock(event.clipboardData.getData('text/plain'), locale);
    if (!block.ok) {
      const { text, row, column } = block;
      say({ problem: t('funds.pasteBadCell', { text, row, column }) });
      return;
    }
    const rows = block.amounts.length;
    if (active.row + rows > PARTNERS.length || active.column + block.columns > years.length) {
      say({ problem: t('funds.pasteTooBig', { rows, columns: block.columns }) });
      return;
    }
    const changes = block.amounts.flatMap((line, row) =>
      line.flatMap((amount, column) => {
        const change = changeAt({ row: active.row + row, column: active.column + column }, amount);
        return change ? [change] : [];
      }),
    );
    const count = await save(changes);
    if (count === changes.length) say({ done: t('funds.pasted', { count }) });
  };
  const copy = (event: ClipboardEvent) => {
    if (draft !== null) return;
    event.preventDefault();
    event.clipboardData.setData('text/plain', String(amountAt(active) / 100));
  };

  const rowTotal = (row: number) => sumCents(years.map((_, column) => amountAt({ row, column })));
  const columnTotal = (column: number) => sumCents(PARTNERS.map((_, row) => amountAt({ row, column })));
  const total = sumCents(PARTNERS.map((_, row) => rowTotal(row)));

  return (
    <div className="sheet-box">
      <div className="sheet-scroll">
        <div
          className="sheet"
          role="grid"
          aria-label={t('funds.gridLabel', { fund: pick(fund.name), currency })}
          aria-readonly={isReadOnly}
        >
          <div role="row" className="sheet__row sheet__row--head">
            <div role="columnheader" className="sheet__cell sheet__cell--name">
              {t('funds.partner')}
            </div>
            {years.map((year) => (
              <div key={year} role="columnheader" className="sheet__cell sheet__cell--number">
                {year}
              </div>
            ))}
            <div role="columnheader" className="sheet__cell sheet__cell--number sheet__cell--total">
              {t('funds.total')}
            </div>
          </div>
          {PARTNERS.map((partner, row) => (
            <div key={partner} role="row" className="sheet__row">
              <div role="rowheader" className="sheet__cell sheet__cell--name">
                {t(`partner.${partner}`)}
              </div>
              {years.map((year, column) => {
                const isActive = active.row === row && active.column === column;
                return (
                  <div
                    key={year}
                    role="gridcell"
                    data-cell={`${row}:${column}`}
                    className="sheet__cell sheet__cell--number sheet__cell--amount"
                    tabIndex={isActive ? 0 : -1}
                    aria-selected={isActive}
                    onFocus={() => sheet.activate({ row, column })}
                    onKeyDown={sheet.onCellKeyDown}
                    onDoubleClick={sheet.editActive}
                    onPaste={(event) => void paste(event)}
                    onCopy={copy}
                  >
                    {isActive && draft !== null ? (
                      <DraftField
                        bare
                        numeric
                        focusOnShow
                        label={t('funds.cellLabel', { partner: t(`partner.${partner}`), year: String(year) })}
                        value={draft}
                        error={problem}
                        onChange={sheet.setDraft}
                        onKeyDown={sheet.onFieldKeyDown}
                        onBlur={sheet.onFieldBlur}
                      />
                    ) : (
                      shown(amountAt({ row, column }))
                    )}
                  </div>
                );
              })}
              <div role="gridcell" className="sheet__cell sheet__cell--number sheet__cell--total">
                {shown(rowTotal(row))}
              </div>
            </div>
          ))}
          <div role="row" className="sheet__row sheet__row--foot">
            <div role="rowheader" className="sheet__cell sheet__cell--name">
              {t('funds.total')}
            </div>
            {years.map((year, column) => (
              <div key={year} role="gridcell" className="sheet__cell sheet__cell--number">
                {shown(columnTotal(column))}
              </div>
            ))}
            <div role="gridcell" className="sheet__cell sheet__cell--number sheet__cell--total">
              {shown(total)}
            </div>
          </div>
        </div>
      </div>
      {problem ? (
        <p className="field__error" role="alert">
          {problem}
        </p>
      ) : (
        <p className="field__hint" role="status">
          {done ?? (isReadOnly ? t('funds.gridReadOnly') : t('funds.gridHelp'))}
        </p>
      )}
    </div>
  );
}

/**
 * A plain, semantic table.
 *
 *   <DataTable caption={t('…')} rows={rows} rowKey={(row) => row.id}
 *     columns={[
 *       { key: 'name', label: t('…'), cell: (row) => row.name, isHeader: true, sortBy: (row) => row.name },
 *       { key: 'cost', label: t('…'), cell: (row) => money(row.cost, 'USD'), numeric: true, sortBy: (row) => row.cost },
 *     ]}
 *     foot={[t('…'), money(total, 'USD')]} height="20rem" />
 *
 * Columns with `sortBy` can be sorted; `isHeader` makes the cell the row's header; a `null` sorts last.
 */
import { ArrowDown, ArrowUp } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useTranslator } from '../lib/translator.tsx';

export interface Column<Row> {
  readonly key: string;
  readonly label: string;
  readonly cell: (row: Row) => ReactNode;
  readonly numeric?: boolean;
  readonly isHeader?: boolean;
  readonly sortBy?: (row: Row) => string | number | null;
  readonly width?: string;
}

interface DataTableProps<Row> {
  readonly caption: string;
  readonly hideCaption?: boolean;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly foot?: readonly ReactNode[];
  /** CSS height after which the table scrolls under its head. */
  readonly height?: string;
  readonly isSelected?: (row: Row) => boolean;
  /** Called when the pointer picks a row. Give the row's header cell a button that does the same by keyboard. */
  readonly onRowPress?: (row: Row) => void;
}

interface Sorting {
  readonly key: string;
  readonly descending: boolean;
}

function sorted<Row>(
  rows: readonly Row[],
  column: Column<Row> | undefined,
  descending: boolean,
  locale: string,
) {
  const sortBy = column?.sortBy;
  if (!sortBy) return rows;
  const collator = new Intl.Collator(locale, { numeric: true });
  const sign = descending ? -1 : 1;
  return [...rows].sort((a, b) => {
    const [left, right] = [sortBy(a), sortBy(b)];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    if (typeof left === 'number' && typeof right === 'number') return sign * (left - right);
    return sign * collator.compare(String(left), String(right));
  });
}

export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, hideCaption = false, columns, rows, rowKey, foot, height, isSelected, onRowPress } = props;
  const { t, locale } = useTranslator();
  const [sorting, setSorting] = useState<Sorting | null>(null);
  const sortColumn = columns.find((column) => column.key === sorting?.key);
  const shown = sorted(rows, sortColumn, sorting?.descending ?? false, locale);
  const numberClass = (column: Column<Row> | undefined) => (column?.numeric ? 'number' : undefined);
  return (
    <div
      className="table-scroll"
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling box must be reachable by keyboard
      tabIndex={0}
      role="group"
      aria-label={caption}
      style={{ maxHeight: height }}
    >
      <table className="table">
        <caption className={hideCaption ? 'visually-hidden' : undefined}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => {
              const isSorted = sorting?.key === column.key;
              const direction = sorting?.descending ? 'descending' : 'ascending';
              return (
                <th
                  key={column.key}
                  scope="col"
                  className={numberClass(column)}
                  style={{ width: column.width }}
                  {...(isSorted ? { 'aria-sort': direction } : {})}
                >
                  {column.sortBy ? (
                    <button
                      type="button"
                      className="table__sort"
                      title={t('shell.sortBy', { column: column.label })}
                      onClick={() =>
                        setSorting({ key: column.key, descending: isSorted ? !sorting.descending : false })
                      }
                    >
                      {column.label}
                      {isSorted ? (
                        sorting.descending ? (
                          <ArrowDown aria-hidden />
                        ) : (
                          <ArrowUp aria-hidden />
                        )
                      ) : null}
                    </button>
                  ) : (
                    column.label
                  )}
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            // the row's header cell holds the button for the keyboard
            <tr
              key={rowKey(row)}
              {...(isSelected?.(row) ? { 'data-selected': true } : {})}
              {...(onRowPress ? { 'data-clickable': true, onClick: () => onRowPress(row) } : {})}
            >
              {columns.map((column) =>
                column.isHeader ? (
                  <th key={column.key} scope="row" className={numberClass(column)}>
                    {column.cell(row)}
                  </th>
                ) : (
                  <td key={column.key} className={numberClass(column)}>
                    {column.cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
        {foot ? (
          <tfoot>
            <tr>
              {foot.map((cell, index) => {
                const column = columns[index];
                return (
                  <td key={column?.key ?? index} className={numberClass(column)}>
                    {cell}
                  </td>
                );
              })}
            </tr>
          </tfoot>
        ) : null}
      </table>
    </div>
  );
}

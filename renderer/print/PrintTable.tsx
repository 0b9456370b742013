import type { ReactNode } from 'react';

export interface PrintColumn<Row> {
  readonly key: string;
  readonly label: string;
  readonly cell: (row: Row) => ReactNode;
  readonly numeric?: boolean;
  /** The cell names its row. */
  readonly isHeader?: boolean;
  /** Share of the table's width, percent. */
  readonly width?: number;
}

interface RowsOf<Row> {
  readonly rows: readonly Row[];
}

export interface RowGroup<Row> extends RowsOf<Row> {
  readonly key: string;
  /** Stands over the group's rows; without it the rows follow each other. */
  readonly label?: string;
}

interface PrintTableProps<Row> {
  readonly caption: string;
  readonly columns: readonly PrintColumn<Row>[];
  readonly groups: readonly RowGroup<Row>[];
  readonly rowKey: (row: Row) => string;
  /** Cells of the closing row, one for each column; the first is its header. */
  readonly total?: readonly ReactNode[];
  readonly className?: string;
}

function Cells<Row>({ columns, row }: { columns: readonly PrintColumn<Row>[]; row: Row }) {
  return columns.map((column) => {
    const className = column.numeric ? 'doc-number' : undefined;
    return column.isHeader ? (
      <th key={column.key} scope="row" className={className}>
        {column.cell(row)}
      </th>
    ) : (
      <td key={column.key} className={className}>
        {column.cell(row)}
      </td>
    );
  });
}

function Rows<Row>({
  columns,
  rows,
  rowKey,
}: Pick<PrintTableProps<Row>, 'columns' | 'rowKey'> & RowsOf<Row>) {
  return rows.map((row) => (
    <tr key={rowKey(row)}>
      <Cells columns={columns} row={row} />
    </tr>
  ));
}

/** Rows that a closing row takes along to its page, so that it never stands alone. */
const ROWS_BEFORE_TOTAL = 3;

/** Splits the last rows of the last group off, for the closing row to stay with. */
function withEnd<Row>(groups: readonly RowGroup<Row>[]): {
  groups: readonly RowGroup<Row>[];
  end: readonly Row[];
} {
  const last = groups.at(-1);
  if (!last) return { groups, end: [] };
  const shortened = { ...last, rows: last.rows.slice(0, -ROWS_BEFORE_TOTAL) };
  const before = groups.slice(0, -1);
  return {
    groups: shortened.rows.length > 0 ? [...before, shortened] : before,
    end: last.rows.slice(-ROWS_BEFORE_TOTAL),
  };
}

/** A table for paper: its head comes again on every page and no row is torn. */
export function PrintTable<Row>(props: PrintTableProps<Row>) {
  const { caption, columns, rowKey, total, className = '' } = props;
  const { groups, end } = total ? withEnd(props.groups) : { groups: props.groups, end: [] };
  return (
    <table className={`doc-table ${className}`}>
      <caption>{caption}</caption>
      <colgroup>
        {columns.map((column) => (
          <col key={column.key} {...(column.width === undefined ? {} : { width: `${column.width}%` })} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.key} scope="col" className={column.numeric ? 'doc-number' : undefined}>
              {column.label}
            </th>
          ))}
        </tr>
      </thead>
      {groups.map((group) => (
        <tbody key={group.key} className={group.label === undefined ? undefined : 'doc-group'}>
          {group.label === undefined ? null : (
            <tr>
              <th scope="rowgroup" colSpan={columns.length}>
                {group.label}
              </th>
            </tr>
          )}
          <Rows columns={columns} rows={group.rows} rowKey={rowKey} />
        </tbody>
      ))}
      {total ? (
        <tbody className="doc-end">
          <Rows columns={columns} rows={end} rowKey={rowKey} />
          <tr className="doc-total">
            {columns.map((column, index) =>
              index === 0 ? (
                <th key={column.key} scope="row">
                  {total[index]}
                </th>
              ) : (
                <td key={column.key} className={column.numeric ? 'doc-number' : undefined}>
                  {total[index]}
                </td>
              ),
            )}
          </tr>
        </tbody>
      ) : null}
    </table>
  );
}

/** All rows in one group. */
export function oneGroup<Row>(rows: readonly Row[]): RowGroup<Row>[] {
  return [{ key: 'all', rows }];
}

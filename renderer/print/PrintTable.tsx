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

export interface RowGroup<Row> {
  readonly key: string;
  /** Stands over the group's rows; without it the rows follow each other. */
  readonly label?: string;
  readonly rows: readonly Row[];
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

/** A table for paper: its head comes again on every page and no row is torn. */
export function PrintTable<Row>(props: PrintTableProps<Row>) {
  const { caption, columns, groups, rowKey, total, className = '' } = props;
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
          {group.rows.map((row) => (
            <tr key={rowKey(row)}>
              <Cells columns={columns} row={row} />
            </tr>
          ))}
        </tbody>
      ))}
      {total ? (
        <tbody className="doc-total">
          <tr>
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

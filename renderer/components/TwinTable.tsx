import { NO_FIGURE } from '../../shared/i18n/translator.ts';
import type { TableTwin, TwinCell } from '../lib/table-twin.ts';
import { DataTable, type Column } from './DataTable.tsx';

type Row = { readonly id: string; readonly cells: readonly TwinCell[] };

/** The figures of a chart as a table, as tall as the chart. */
export function TwinTable({ twin }: { twin: TableTwin }) {
  const columns = twin.columns.map((column, index): Column<Row> => {
    const shown = (cell: TwinCell | undefined) => {
      if (cell === null || cell === undefined) return NO_FIGURE;
      return typeof cell === 'number' && column.format ? column.format(cell) : cell;
    };
    return {
      key: String(index),
      label: column.label,
      numeric: column.format !== undefined,
      isHeader: index === 0,
      cell: (row) => shown(row.cells[index]),
    };
  });
  return (
    <DataTable
      caption={twin.caption}
      hideCaption
      columns={columns}
      rows={twin.rows.map((cells, index) => ({ id: String(index), cells }))}
      rowKey={(row) => row.id}
      height="var(--chart-height, 18rem)"
    />
  );
}

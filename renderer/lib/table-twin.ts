/** The figures of a chart as a table: what "Show table" draws and "Export CSV" writes. */
export interface TwinColumn {
  readonly label: string;
  /** How a number of this column is shown; the CSV keeps the plain number. Without it the column is text. */
  readonly format?: (value: number) => string;
}

export type TwinCell = string | number | null;

export interface TableTwin {
  readonly caption: string;
  readonly columns: readonly TwinColumn[];
  readonly rows: readonly (readonly TwinCell[])[];
}

function csvCell(cell: TwinCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  // a text that a spreadsheet would take for a formula is kept a text
  const text = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** CSV with a byte-order mark, so that Excel reads accents rightly. */
export function toCsv(twin: TableTwin): string {
  const lines = [twin.columns.map((column) => column.label), ...twin.rows];
  return `\uFEFF${lines.map((line) => line.map(csvCell).join(',')).join('\r\n')}\r\n`;
}

/** Name without the characters that file systems refuse. */
export function fileNameOf(title: string, extension: string): string {
  const plain = title
    .replace(/[/\\:*?"<>|\p{Cc}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return `${(plain || 'Puente').slice(0, 100)}.${extension}`;
}

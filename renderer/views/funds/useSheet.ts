/**
 * Behaviour of a sheet of amounts: one cell is active, keys move it, typing edits it. The sheet's cells carry
 * `data-cell="row:column"`; the hook moves the focus to them.
 */
import { useRef, useState, type KeyboardEvent } from 'react';

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

interface SheetOptions {
  readonly rows: number;
  readonly columns: number;
  readonly isReadOnly: boolean;
  /** What a cell holds, as text to edit. */
  readonly textOf: (place: CellPlace) => string;
  /** Takes the text of an edited cell; false when it cannot be taken. */
  readonly commit: (place: CellPlace, text: string) => boolean;
  /** A cell was left with a text that cannot be taken. */
  readonly onDropped: (text: string) => void;
}

const clamp = (value: number, last: number) => Math.max(0, Math.min(last, value));

/** The cell that a key moves to; null when the key does not move. */
function moved(
  event: KeyboardEvent,
  { row, column }: CellPlace,
  rows: number,
  columns: number,
): CellPlace | null {
  const far = event.ctrlKey || event.metaKey;
  switch (event.key) {
    case 'ArrowUp':
      return { row: far ? 0 : row - 1, column };
    case 'ArrowDown':
      return { row: far ? rows - 1 : row + 1, column };
    case 'ArrowLeft':
      return { row, column: far ? 0 : column - 1 };
    case 'ArrowRight':
      return { row, column: far ? columns - 1 : column + 1 };
    case 'Home':
      return { row: far ? 0 : row, column: 0 };
    case 'End':
      return { row: far ? rows - 1 : row, column: columns - 1 };
    default:
      return null;
  }
}

/** Enter goes down, Tab along the row and on to the next one. */
function after(event: KeyboardEvent, { row, column }: CellPlace, rows: number, columns: number): CellPlace {
  if (event.key === 'Enter') return { row: row + (event.shiftKey ? -1 : 1), column };
  const index = clamp(row * columns + column + (event.shiftKey ? -1 : 1), rows * columns - 1);
  return { row: Math.floor(index / columns), column: index % columns };
}

export function useSheet({ rows, columns, isReadOnly, textOf, commit, onDropped }: SheetOptions) {
  const [chosen, setChosen] = useState<CellPlace>({ row: 0, column: 0 });
  const [draft, setDraft] = useState<string | null>(null);
  // leaving a field takes the focus from it, which must not take the text a second time
  const leaving = useRef(false);
  const active = { row: clamp(chosen.row, rows - 1), column: clamp(chosen.column, columns - 1) };

  const focusCell = (place: CellPlace, from: Element) => {
    const to = { row: clamp(place.row, rows - 1), column: clamp(place.column, columns - 1) };
    setChosen(to);
    const sheet = from.closest('[role="grid"]');
    sheet?.querySelector<HTMLElement>(`[data-cell="${to.row}:${to.column}"]`)?.focus();
  };
  const edit = (text: string) => {
    if (isReadOnly) return;
    leaving.current = false;
    setDraft(text);
  };
  const leave = (to: CellPlace, from: Element) => {
    leaving.current = true;
    setDraft(null);
    focusCell(to, from);
  };

  const onCellKeyDown = (event: KeyboardEvent) => {
    if (draft !== null) return;
    const to = moved(event, active, rows, columns);
    if (to) {
      event.preventDefault();
      focusCell(to, event.currentTarget);
      return;
    }
    if (event.key === 'Enter' || event.key === 'F2') {
      event.preventDefault();
      edit(textOf(active));
    } else if (event.key === 'Delete' || event.key === 'Backspace') {
      event.preventDefault();
      if (!isReadOnly) commit(active, '');
    } else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      edit(event.key.trim());
    }
  };

  const onFieldKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === 'Escape') {
      leave(active, event.currentTarget);
    } else if (event.key === 'Enter' || event.key === 'Tab') {
      event.preventDefault();
      if (commit(active, draft ?? '')) leave(after(event, active, rows, columns), event.currentTarget);
    }
  };

  const onFieldBlur = () => {
    if (leaving.current || draft === null) return;
    if (!commit(active, draft)) onDropped(draft);
    setDraft(null);
  };

  return {
    active,
    draft,
    setDraft,
    activate: setChosen,
    editActive: () => edit(textOf(active)),
    onCellKeyDown,
    onFieldKeyDown,
    onFieldBlur,
  };
}

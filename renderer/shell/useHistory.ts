import { useCallback } from 'react';
import { useReadOnly } from '../data/session.ts';
import { useCommand } from '../data/useCommand.ts';
import { useQuery } from '../data/useQuery.ts';

/** Undo and redo of the plan, with the step that each would take. */
export function useHistory() {
  const run = useCommand();
  const readOnly = useReadOnly();
  const { data } = useQuery('history.state', {});
  const undo = useCallback(() => run('history.undo', {}), [run]);
  const redo = useCallback(() => run('history.redo', {}), [run]);
  return {
    undo,
    redo,
    undoStep: readOnly ? null : (data?.undo ?? null),
    redoStep: readOnly ? null : (data?.redo ?? null),
  };
}

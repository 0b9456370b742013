/**
 * Reading what the plan says.
 *
 *   const { data, error, loading } = useQuery('projects.list', {});
 *   const hours = useQuery('crossings.hours', { scenarioId, laneGroupId, year }, { keepPrevious: true });
 *   const later = useQuery('evaluation.get', { scenarioId: id ?? '' }, { enabled: id !== null });
 *
 * Draws again when an edit, by whomever, touches what the query depends on; old data stays until the new arrives.
 * With `keepPrevious` the answer to the last input stays while the first answer to a new input is awaited.
 */
import { useCallback, useState, useSyncExternalStore } from 'react';
import type { Output, SentInput } from '../../shared/contract/contract.ts';
import { keyOf, peek, WAITING, watch, type QueryName, type QueryState } from './cache.ts';

interface QueryOptions {
  readonly enabled?: boolean;
  readonly keepPrevious?: boolean;
}

const noop = () => undefined;

export function useQuery<Name extends QueryName>(
  name: Name,
  input: SentInput<Name>,
  { enabled = true, keepPrevious = false }: QueryOptions = {},
): QueryState<Output<Name>> {
  const key = keyOf(name, input);
  // the key stands for the input, which is a new object at every drawing
  const [sent, setSent] = useState({ key, input });
  if (sent.key !== key) setSent({ key, input });
  const current = sent.key === key ? sent.input : input;

  const subscribeToQuery = useCallback(
    (listener: () => void) => (enabled ? watch(name, current, listener) : noop),
    [enabled, name, current],
  );
  const state = useSyncExternalStore(subscribeToQuery, () =>
    enabled ? (peek(name, current) as QueryState<Output<Name>>) : WAITING,
  );

  const [last, setLast] = useState(state.data);
  if (state.data !== undefined && state.data !== last) setLast(state.data);
  if (keepPrevious && state.data === undefined && last !== undefined) return { ...state, data: last };
  return state;
}

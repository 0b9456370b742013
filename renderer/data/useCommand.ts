/**
 * Changing things.
 *
 *   const run = useCommand();
 *   await run('project.update', { id, patch: { startMonth } });      // null when refused; the reason is a toast
 *   await run('target.save', row, { onError: (sentence) => setProblem(sentence) });  // or shown in place
 *
 * Nothing else changes a plan. What the change touches is read again by itself.
 */
import { useCallback } from 'react';
import type { Output, SentInput, WindowCommandName } from '../../shared/contract/contract.ts';
import { toErrorValue, type ErrorCode } from '../../shared/contract/errors.ts';
import { invoke } from '../lib/planner.ts';
import { useTranslator } from '../lib/translator.tsx';
import { useUi } from '../stores/ui.ts';

interface RunOptions {
  /** Takes the sentence instead of the toast. */
  readonly onError?: (sentence: string, code: ErrorCode) => void;
}

export type Run = <Name extends WindowCommandName>(
  name: Name,
  input: SentInput<Name>,
  options?: RunOptions,
) => Promise<Output<Name> | null>;

export function useCommand(): Run {
  const translator = useTranslator();
  const toast = useUi((ui) => ui.toast);
  return useCallback(
    async (name, input, options = {}) => {
      try {
        return await invoke(name, input);
      } catch (error) {
        const value = toErrorValue(error);
        const sentence = translator.error(value);
        if (options.onError) options.onError(sentence, value.code);
        else if (value.code !== 'cancelled') toast('error', sentence);
        return null;
      }
    },
    [translator, toast],
  );
}

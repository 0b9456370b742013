import { useEffect, useSyncExternalStore } from 'react';
import type { Theme } from '../../shared/contract/session.ts';

export type DrawnTheme = Exclude<Theme, 'system'>;

const darkSystem = window.matchMedia('(prefers-color-scheme: dark)');

function subscribeToSystem(onChange: () => void): () => void {
  darkSystem.addEventListener('change', onChange);
  return () => darkSystem.removeEventListener('change', onChange);
}

/** Draws the page in the chosen theme; `system` follows the computer's light or dark. */
export function useDrawnTheme(theme: Theme): DrawnTheme {
  const dark = useSyncExternalStore(subscribeToSystem, () => darkSystem.matches);
  const drawn: DrawnTheme = theme === 'system' ? (dark ? 'dark' : 'light') : theme;
  useEffect(() => {
    document.documentElement.dataset.theme = drawn;
  }, [drawn]);
  return drawn;
}

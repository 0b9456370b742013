import type { SessionState, Settings } from '../../shared/contract/session.ts';
import { useQuery } from './useQuery.ts';

const UNTIL_READ: Settings = {
  language: navigator.language.toLowerCase().startsWith('es') ? 'es' : 'en',
  theme: 'system',
  userName: '',
};

export function useSession(): SessionState | undefined {
  return useQuery('session.get', {}).data;
}

/** The settings; the computer's language and theme until they are read. */
export function useSettings(): Settings {
  return useQuery('settings.get', {}).data ?? UNTIL_READ;
}

/** True while nothing may be changed: a plan opened for reading only. Disable editing controls with it. */
export function useReadOnly(): boolean {
  const session = useSession();
  return session?.status === 'open' && session.readOnly;
}

import type { SessionState } from '../../shared/contract/session.ts';

export type OpenSession = Extract<SessionState, { status: 'open' }>;

import type { CommandAudience } from '../../shared/contract/command.ts';
import { contract } from '../../shared/contract/contract.ts';
import { EVENT_NAMES } from '../../shared/contract/session.ts';

/** The argument by which preload learns the names it lets through, so that the contract stays their only list. */
const BRIDGE_ARGUMENT = '--puente-bridge=';

export function bridgeArgument(audience: Exclude<CommandAudience, 'main'>): string {
  const commands = Object.entries(contract)
    .filter(([, spec]) => spec.audience === audience)
    .map(([name]) => name);
  return `${BRIDGE_ARGUMENT}${commands.join(',')};${EVENT_NAMES.join(',')}`;
}

import { chartMessages } from './charts.ts';
import { cliMessages } from './cli.ts';
import { crossingMessages } from './crossings.ts';
import { errorMessages } from './errors.ts';
import { fundMessages } from './funds.ts';
import { menuMessages } from './menu.ts';
import { overviewMessages } from './overview.ts';
import { projectMessages } from './projects.ts';
import { proposalMessages } from './proposal.ts';
import { scenarioMessages } from './scenarios.ts';
import { settingsMessages } from './settings.ts';
import { shellMessages } from './shell.ts';
import { startMessages } from './start.ts';
import { wordMessages } from './words.ts';

/** All messages. A new area gets a file of its own beside this one and a line here. */
export const catalog = {
  ...chartMessages,
  ...cliMessages,
  ...crossingMessages,
  ...errorMessages,
  ...fundMessages,
  ...menuMessages,
  ...overviewMessages,
  ...projectMessages,
  ...proposalMessages,
  ...scenarioMessages,
  ...settingsMessages,
  ...shellMessages,
  ...startMessages,
  ...wordMessages,
} as const;

export type MessageKey = keyof typeof catalog;

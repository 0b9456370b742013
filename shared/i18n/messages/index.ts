import { errorMessages } from './errors.ts';
import { menuMessages } from './menu.ts';
import { wordMessages } from './words.ts';

/** All messages. A new area gets a file of its own beside this one and a line here. */
export const catalog = {
  ...errorMessages,
  ...menuMessages,
  ...wordMessages,
} as const;

export type MessageKey = keyof typeof catalog;

import { z } from 'zod';
import type { Reply } from '../../shared/contract/contract.ts';
import { ERROR_CODES } from '../../shared/contract/errors.ts';

/**
 * Messages between the main process and the engine process, the same over a utility process's port and over the IPC
 * channel of a forked Node. Both ends parse what arrives.
 *
 * The engine says `ready` once and then answers every `request` with exactly one `reply` of the same id. Requests of one
 * session are carried out in the order in which they arrive; sessions do not wait for each other.
 */

/** A window's plan: chosen by the main process, any text. One session has at most one plan open. */
const sessionIdSchema = z.string().min(1).max(64);

const requestSchema = z.strictObject({
  kind: z.literal('request'),
  id: z.int().min(0),
  session: sessionIdSchema,
  /** A command that the engine hosts; an unknown one is answered with `unknown-command`. */
  name: z.string().min(1).max(120),
  input: z.unknown(),
});

export const toEngineSchema = z.discriminatedUnion('kind', [
  requestSchema,
  /** Close every plan cleanly, answer `stopped` and exit with code 0. Losing the channel does the same. */
  z.strictObject({ kind: z.literal('shutdown') }),
]);
export type ToEngine = z.infer<typeof toEngineSchema>;

const errorValueSchema = z.strictObject({
  code: z.enum(ERROR_CODES),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});

const replySchema = z.discriminatedUnion('ok', [
  z.strictObject({ ok: z.literal(true), value: z.unknown() }),
  z.strictObject({ ok: z.literal(false), error: errorValueSchema }),
]);

export const fromEngineSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('ready') }),
  z.strictObject({ kind: z.literal('reply'), id: z.int().min(0), reply: replySchema }),
  /** A backup of the session's plan was made on the timer, on closing or on request; ISO 8601 in UTC. */
  z.strictObject({ kind: z.literal('backup'), session: sessionIdSchema, lastBackupAt: z.string() }),
  /** A backup on the timer could not be made, e.g. because the disk is full; the plan itself is well. */
  z.strictObject({ kind: z.literal('backupFailed'), session: sessionIdSchema, error: errorValueSchema }),
  z.strictObject({ kind: z.literal('stopped') }),
]);
export type FromEngine = z.infer<typeof fromEngineSchema>;
export type EngineNotice = Extract<FromEngine, { kind: 'backup' | 'backupFailed' }>;

/** The reply of a request as a typed value; main knows from the command's name what `Value` is. */
export function replyOf<Value>(message: Extract<FromEngine, { kind: 'reply' }>): Reply<Value> {
  return message.reply as Reply<Value>;
}

import { z } from 'zod';
import { CALENDAR_IDS } from '../domain/calendar.ts';
import { idSchema, titleSchema, yearSchema } from '../domain/plan/common.ts';
import { declare, type Topic } from './command.ts';
import type { ErrorValue } from './errors.ts';
import type { ProposalData } from './proposal.ts';

export const LANGUAGES = ['en', 'es'] as const;
export type Language = (typeof LANGUAGES)[number];
const languageSchema = z.enum(LANGUAGES);

export const THEMES = ['system', 'light', 'dark', 'projector'] as const;
export type Theme = (typeof THEMES)[number];

export const settingsSchema = z.strictObject({
  language: languageSchema,
  theme: z.enum(THEMES),
  /** Name recorded with every change. */
  userName: z.string().trim().max(80),
});
export type Settings = z.infer<typeof settingsSchema>;

export interface BackupFile {
  readonly path: string;
  /** ISO 8601 in UTC. */
  readonly createdAt: string;
  readonly bytes: number;
}

/** What a window works on. `recovery`: a plan that would not open, with what can be done about it. */
export type SessionState =
  | { readonly status: 'empty' }
  | { readonly status: 'opening'; readonly path: string }
  | {
      readonly status: 'open';
      readonly path: string;
      readonly readOnly: boolean;
      /** Time of the newest backup, ISO 8601 in UTC. */
      readonly lastBackupAt: string | null;
      /** Why the last attempt at a backup failed; null when it did not. */
      readonly backupProblem: ErrorValue | null;
      readonly engine: 'ready' | 'restarting';
    }
  | {
      readonly status: 'recovery';
      readonly path: string;
      readonly error: ErrorValue;
      readonly backups: readonly BackupFile[];
    };

export interface RecentFile {
  readonly path: string;
  readonly name: string;
  readonly openedAt: string;
  readonly exists: boolean;
}

export const newPlanSchema = z
  .strictObject({
    name: titleSchema,
    council: z.string().trim().max(200),
    firstYear: yearSchema,
    lastYear: yearSchema,
    calendar: z.enum(CALENDAR_IDS),
  })
  .refine((plan) => plan.lastYear >= plan.firstYear && plan.lastYear - plan.firstYear < 30, {
    error: 'yearsOutOfOrder',
    path: ['lastYear'],
  });
export type NewPlan = z.infer<typeof newPlanSchema>;

/** Outcome of something that begins with a dialog. */
export type Chosen<Result> = { readonly chosen: false } | ({ readonly chosen: true } & Result);

/** Data URL of a PNG drawn by a chart. */
const pngSchema = z.string().startsWith('data:image/png;base64,').max(40_000_000);
const fileNameSchema = z
  .string()
  .min(1)
  .max(120)
  .regex(/^[^/\\:*?"<>|\p{Cc}]+$/u);
const none = z.strictObject({});

/** Commands that the main process answers: windows, files, settings, exports. */
export const sessionCommands = {
  'session.get': declare<SessionState>()('query', 'main', { input: none }),
  'session.openSample': declare<SessionState>()('action', 'main', { input: none }),
  'session.openDialog': declare<SessionState>()('action', 'main', { input: none }),
  'session.open': declare<SessionState>()('action', 'main', {
    input: z.strictObject({ path: z.string().min(1).max(4096) }),
  }),
  'session.create': declare<SessionState>()('action', 'main', { input: newPlanSchema }),
  'session.close': declare<SessionState>()('action', 'main', { input: none }),
  'session.saveCopy': declare<Chosen<{ path: string }>>()('action', 'main', { input: none }),
  'session.backups': declare<readonly BackupFile[]>()('query', 'main', { input: none }),
  'session.restoreBackup': declare<SessionState>()('action', 'main', {
    input: z.strictObject({ path: z.string().min(1).max(4096) }),
  }),
  'recent.list': declare<readonly RecentFile[]>()('query', 'main', { input: none }),
  'recent.forget': declare<readonly RecentFile[]>()('action', 'main', {
    input: z.strictObject({ path: z.string().max(4096) }),
  }),
  'settings.get': declare<Settings>()('query', 'main', { input: none }),
  'settings.update': declare<Settings>()('action', 'main', {
    input: settingsSchema.partial(),
    invalidates: ['settings'],
  }),
  'app.info': declare<{ version: string; electron: string; platform: string }>()('query', 'main', {
    input: none,
  }),
  'proposal.export': declare<Chosen<{ path: string; pages: number }>>()('action', 'main', {
    input: z.strictObject({ jobId: idSchema, scenarioId: idSchema, language: languageSchema }),
  }),
  'job.cancel': declare<{ cancelled: boolean }>()('action', 'main', {
    input: z.strictObject({ jobId: idSchema }),
  }),
  'file.reveal': declare<{ shown: boolean }>()('action', 'main', {
    input: z.strictObject({ path: z.string().min(1).max(4096) }),
  }),
  'file.saveCsv': declare<Chosen<{ path: string }>>()('action', 'main', {
    input: z.strictObject({ fileName: fileNameSchema, content: z.string().max(20_000_000) }),
  }),
  'file.savePng': declare<Chosen<{ path: string }>>()('action', 'main', {
    input: z.strictObject({ fileName: fileNameSchema, png: pngSchema }),
  }),
  'clipboard.copyPng': declare<{ copied: boolean }>()('action', 'main', {
    input: z.strictObject({ png: pngSchema }),
  }),
  // sent by the hidden print window only
  'print.job': declare<PrintJob>()('query', 'main', { input: none }, 'print'),
  'print.done': declare<{ received: boolean }>()(
    'action',
    'main',
    {
      input: z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('document') }),
        z.strictObject({ kind: z.literal('chart'), png: pngSchema }),
        z.strictObject({ kind: z.literal('failed'), detail: z.string().max(2000) }),
      ]),
    },
    'print',
  ),
};

/** What the hidden print window draws. `data` is the answer of `proposal.data`. */
export interface PrintJob {
  readonly kind: 'proposal' | 'chart';
  readonly language: Language;
  readonly data: ProposalData;
}

/** Messages that main sends to windows unasked. */
export interface Events {
  readonly invalidated: { readonly topics: readonly Topic[] };
  readonly session: SessionState;
  readonly settings: Settings;
  readonly job: {
    readonly jobId: string;
    readonly done: number;
    readonly total: number;
    readonly step: JobStep;
  };
  readonly menu: { readonly command: MenuCommand };
}
export type EventName = keyof Events;
export const EVENT_NAMES = [
  'invalidated',
  'session',
  'settings',
  'job',
  'menu',
] as const satisfies readonly EventName[];

export type JobStep = 'reading' | 'drawing' | 'printing' | 'saving';

/** Menu items that a view carries out. */
export type MenuCommand =
  | 'undo'
  | 'redo'
  | 'new-plan'
  | 'save-copy'
  | 'restore-backup'
  | 'export-proposal'
  | 'go-overview'
  | 'go-projects'
  | 'go-funds'
  | 'go-crossings'
  | 'go-scenarios'
  | 'go-proposal'
  | 'go-settings'
  | 'shortcuts';

import type { Translator } from '../../shared/i18n/translator.ts';
import { translatorFor } from '../../shared/i18n/translator.ts';
import type { Settings } from '../../shared/contract/session.ts';
import type { Callers } from './callers.ts';
import type { EngineHost } from './engine/host.ts';
import type { Jobs } from './print/jobs.ts';
import type { RecentFiles } from './recent.ts';
import type { SettingsChange, SettingsStore } from './settings.ts';
import type { WindowList } from './windows/window-list.ts';

/** What the commands of the main process work with; made once at the start. */
export interface Context {
  readonly engine: EngineHost;
  readonly windows: WindowList;
  readonly callers: Callers;
  readonly settings: SettingsStore;
  readonly recent: RecentFiles;
  readonly jobs: Jobs;
  /** Where the sample plan lives. */
  readonly samplePath: string;
  /** Changes settings and lets every part of the app know. */
  changeSettings(change: SettingsChange): Settings;
  refreshMenu(): void;
}

export function translator(context: Pick<Context, 'settings'>): Translator {
  return translatorFor(context.settings.get().language);
}

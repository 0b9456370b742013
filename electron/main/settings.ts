import { z } from 'zod';
import type { Input } from '../../shared/contract/contract.ts';
import { settingsSchema, type Language, type Settings } from '../../shared/contract/session.ts';
import { jsonFile } from './files/json-file.ts';

/** The language of a system's locale: Spanish where it is any Spanish, English everywhere else. */
export function languageOf(locale: string): Language {
  return /^es\b/i.test(locale) ? 'es' : 'en';
}

/** Fields to set; one that is undefined stays as it is. */
export type SettingsChange = Input<'settings.update'>;

/** What a person chose in Puente, kept between starts. */
export interface SettingsStore {
  get(): Settings;
  update(change: SettingsChange): Settings;
}

/** Fields that an older version did not write take the value of the defaults. */
export function settingsStore(path: string, defaults: Settings): SettingsStore {
  const schema = z.preprocess(
    (stored) =>
      typeof stored === 'object' && stored !== null && !Array.isArray(stored)
        ? { ...defaults, ...stored }
        : stored,
    settingsSchema,
  );
  const file = jsonFile(path, schema, () => defaults);
  let current = file.read();
  return {
    get: () => current,
    update: (change) => {
      const set = Object.entries(change).filter(([, value]) => value !== undefined);
      current = settingsSchema.parse({ ...current, ...Object.fromEntries(set) });
      file.write(current);
      return current;
    },
  };
}

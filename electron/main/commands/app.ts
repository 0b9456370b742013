import { app } from 'electron';
import { translator, type Context } from '../context.ts';
import type { HandlersOf } from './handlers.ts';

export function appHandlers(context: Context): HandlersOf<'recent' | 'settings' | 'app'> {
  return {
    'recent.list': () => context.recent.list(translator(context).pick),
    'recent.forget': ({ path }) => {
      context.recent.forget(path);
      context.refreshMenu();
      return context.recent.list(translator(context).pick);
    },
    'settings.get': () => context.settings.get(),
    'settings.update': (change) => context.changeSettings(change),
    'app.info': () => ({
      version: app.getVersion(),
      electron: process.versions.electron,
      platform: process.platform,
    }),
  };
}

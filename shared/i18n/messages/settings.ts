import type { Theme } from '../../contract/session.ts';
import { messages } from '../message.ts';

type ThemeKey = `theme.${Theme}`;

const themeMessages = messages<ThemeKey>({
  'theme.system': { en: 'As the computer', es: 'Como la computadora' },
  'theme.light': { en: 'Light', es: 'Claro' },
  'theme.dark': { en: 'Dark', es: 'Oscuro' },
  'theme.projector': { en: 'Projector', es: 'Proyector' },
});

export const settingsMessages = {
  ...themeMessages,
  ...messages({
    'settings.you': { en: 'You', es: 'Usted' },
    'settings.userName': { en: 'Your name', es: 'Su nombre' },
    'settings.userNameHint': {
      en: 'Recorded with every change you make to a plan.',
      es: 'Se registra con cada cambio que haga en un plan.',
    },
    'settings.appearance': { en: 'Language and appearance', es: 'Idioma y apariencia' },
    'settings.theme': { en: 'Theme', es: 'Tema' },
    'settings.themeHint': {
      en: 'Projector has large type and strong contrast for meetings.',
      es: 'Proyector usa letra grande y contraste fuerte para las reuniones.',
    },
    'settings.plan': { en: 'This plan', es: 'Este plan' },
    'settings.nameEn': { en: 'Name in English', es: 'Nombre en inglés' },
    'settings.nameEs': { en: 'Name in Spanish', es: 'Nombre en español' },
    'settings.rule': { en: 'Programming rule', es: 'Regla de programación' },
    'settings.rule.whole-projects': {
      en: 'Whole projects only',
      es: 'Solo proyectos completos',
    },
    'settings.rule.partial': { en: 'As far as the money goes', es: 'Hasta donde alcance el dinero' },
    'settings.ruleHint': {
      en: 'Whole projects: a project is programmed only if all its years within the plan can be paid.',
      es: 'Proyectos completos: un proyecto se programa solo si se pueden pagar todos sus años dentro del plan.',
    },
    'settings.calendar': { en: 'Fiscal calendar', es: 'Calendario fiscal' },
    'settings.years': { en: 'Years', es: 'Años' },
    'settings.currency': { en: 'Currency', es: 'Moneda' },
    'settings.file': { en: 'File', es: 'Archivo' },
    'settings.closePlan': { en: 'Close the plan', es: 'Cerrar el plan' },
    'settings.about': { en: 'About Puente', es: 'Acerca de Puente' },
    'settings.version': { en: 'Version', es: 'Versión' },
    'settings.platform': { en: 'System', es: 'Sistema' },
    'settings.engine': { en: 'Electron', es: 'Electron' },
    'settings.aboutText': {
      en: 'Neither fund exists in law: their rules are the council’s own assumptions. Waits are predicted by a model and are not measurements.',
      es: 'Ninguno de los dos fondos existe en la ley: sus reglas son supuestos del propio consejo. Las esperas son pronósticos de un modelo, no mediciones.',
    },
  }),
};

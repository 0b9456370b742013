import { createIntl, createIntlCache, type IntlShape } from '@formatjs/intl';
import type { ErrorValue } from '../contract/errors.ts';
import type { Language } from '../contract/session.ts';
import { yearOfMonth, monthOfYear, type MonthIndex } from '../domain/calendar.ts';
import type { Bilingual } from '../domain/plan/common.ts';
import { catalog, type MessageKey } from './messages/index.ts';

export type MessageValues = Readonly<Record<string, string | number>>;

/** Everything that depends on the language: sentences, numbers, money, dates. One per language, made once. */
export interface Translator {
  readonly language: Language;
  /** Language tag for `lang` attributes and Intl: `en-US` or `es-MX`. */
  readonly locale: string;
  readonly t: (key: MessageKey, values?: MessageValues) => string;
  /** A sentence for a person about an error. */
  readonly error: (error: ErrorValue) => string;
  /** The text in this language, or in the other one where this is empty; a text without language as it is. */
  readonly pick: (text: Bilingual | string) => string;
  /** Whole amount with the currency's code, no cents: `US$1,250,000`. */
  readonly money: (cents: number, currency: string) => string;
  /** Short amount in millions for charts and tiles: `US$1,250.0 M`. */
  readonly moneyShort: (cents: number, currency: string) => string;
  /** Plain number with at most `digits` decimals. */
  readonly number: (value: number, digits?: number) => string;
  /** Fraction as percent: 0.125 → `12.5 %`. */
  readonly percent: (fraction: number, digits?: number) => string;
  /** `18.2 min`, or a dash for null. */
  readonly minutes: (value: number | null, digits?: number) => string;
  readonly month: (month: MonthIndex) => string;
  /** Date and time of an ISO 8601 instant. */
  readonly dateTime: (iso: string) => string;
  readonly date: (iso: string) => string;
}

const LOCALES: Readonly<Record<Language, string>> = { en: 'en-US', es: 'es-MX' };
const CURRENCY_SIGNS: Readonly<Record<string, string>> = { USD: 'US$', MXN: 'MX$', CAD: 'CA$' };

/** Shown where there is no figure. */
export const NO_FIGURE = '–';

function messagesOf(language: Language): Record<string, string> {
  return Object.fromEntries(Object.entries(catalog).map(([key, message]) => [key, message[language]]));
}

function buildTranslator(language: Language): Translator {
  const locale = LOCALES[language];
  const intl: IntlShape = createIntl(
    {
      locale,
      messages: messagesOf(language),
      onError: (error) => {
        throw error;
      },
    },
    createIntlCache(),
  );
  const t = (key: MessageKey, values: MessageValues = {}): string =>
    intl.formatMessage({ id: key }, values as Record<string, string | number>);
  const number = (value: number, digits = 0): string =>
    intl.formatNumber(value, { minimumFractionDigits: digits, maximumFractionDigits: digits });
  const sign = (currency: string): string => CURRENCY_SIGNS[currency] ?? `${currency} `;
  const signed = (cents: number, currency: string, text: string): string =>
    `${cents < 0 ? '−' : ''}${sign(currency)}${text}`;

  return {
    language,
    locale,
    t,
    error: (error) =>
      t(`error.${error.code}`, { name: '', path: '', detail: '', field: '', value: '', ...error.params }),
    pick: (text) => {
      if (typeof text === 'string') return text;
      return language === 'es' ? text.es || text.en : text.en || text.es;
    },
    money: (cents, currency) => signed(cents, currency, number(Math.abs(cents) / 100)),
    moneyShort: (cents, currency) => signed(cents, currency, `${number(Math.abs(cents) / 1e8, 1)} M`),
    number,
    percent: (fraction, digits = 0) => `${number(fraction * 100, digits)} %`,
    minutes: (value, digits = 1) => (value === null ? NO_FIGURE : `${number(value, digits)} min`),
    month: (month) =>
      intl.formatDate(Date.UTC(yearOfMonth(month), monthOfYear(month) - 1, 1), {
        year: 'numeric',
        month: 'short',
        timeZone: 'UTC',
      }),
    dateTime: (iso) => intl.formatDate(new Date(iso), { dateStyle: 'medium', timeStyle: 'short' }),
    date: (iso) => intl.formatDate(new Date(iso), { dateStyle: 'long' }),
  };
}

const translators = new Map<Language, Translator>();

/** The translator of a language. */
export function translatorFor(language: Language): Translator {
  const known = translators.get(language);
  if (known) return known;
  const made = buildTranslator(language);
  translators.set(language, made);
  return made;
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { describe, expect, it } from 'vitest';
import { ERROR_CODES } from '../contract/errors.ts';
import { LANGUAGES } from '../contract/session.ts';
import { catalog, type MessageKey } from './messages/index.ts';
import { translatorFor } from './translator.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const keys = Object.keys(catalog) as MessageKey[];

/** Names of the arguments in a part of an ICU message, those inside plural and select choices included. */
function namesIn(elements: readonly MessageFormatElement[]): string[] {
  return elements.flatMap((element) => {
    if (element.type === TYPE.literal || element.type === TYPE.pound) return [];
    if (element.type === TYPE.tag) return namesIn(element.children);
    if (element.type !== TYPE.select && element.type !== TYPE.plural) return [element.value];
    return [element.value, ...Object.values(element.options).flatMap((option) => namesIn(option.value))];
  });
}

function argumentsOf(message: string): string[] {
  return [...new Set(namesIn(parse(message)))].sort();
}

function sourceFiles(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file) && !file.includes('node_modules'))
    .map((file) => join(ROOT, folder, file));
}

describe('messages', () => {
  it('exist in both languages, none empty', () => {
    for (const key of keys)
      for (const language of LANGUAGES) expect(catalog[key][language].trim(), key).not.toBe('');
  });

  it('take the same arguments in both languages', () => {
    for (const key of keys) expect(argumentsOf(catalog[key].es), key).toEqual(argumentsOf(catalog[key].en));
  });

  it('can all be formatted', () => {
    for (const language of LANGUAGES) {
      const { t } = translatorFor(language);
      for (const key of keys) {
        const values = Object.fromEntries(argumentsOf(catalog[key][language]).map((name) => [name, 2]));
        expect(() => t(key, values), `${language} ${key}`).not.toThrow();
      }
    }
  });

  it('give every error a sentence that ends', () => {
    for (const code of ERROR_CODES) {
      for (const language of LANGUAGES) expect(catalog[`error.${code}`][language]).toMatch(/[.]$|--help$/);
    }
  });

  it('are each declared once, and each of them is used', () => {
    const sources = ['electron', 'renderer', 'shared'].flatMap(sourceFiles);
    const texts = sources
      .filter((file) => !file.includes(join('i18n', 'messages')))
      .map((file) => readFileSync(file, 'utf8'));
    const everything = texts.join('\n');
    // Keys may be put together as `prefix.${choice}`; such a template counts as a use of all keys that it can make.
    const templates = [...everything.matchAll(/`([\w-]+\.[\w.-]*)\$\{[^`}]*\}([\w.-]*)`/g)].map(
      ([, before = '', after = '']) => ({ before, after }),
    );
    const unused = keys.filter(
      (key) =>
        !everything.includes(`'${key}'`) &&
        !templates.some(({ before, after }) => key.startsWith(before) && key.endsWith(after)),
    );
    expect(unused).toEqual([]);
    const declared = sources
      .filter((file) => file.includes(join('i18n', 'messages')))
      .flatMap((file) =>
        [...readFileSync(file, 'utf8').matchAll(/^ {2}'([\w.-]+)': \{/gm)].map((match) => match[1] ?? ''),
      );
    expect(declared.filter((key, index) => declared.indexOf(key) !== index)).toEqual([]);
  });
});

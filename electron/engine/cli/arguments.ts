import { parseArgs } from 'node:util';
import { AppError } from '../../../shared/contract/errors.ts';
import { LANGUAGES, type Language } from '../../../shared/contract/session.ts';
import type { MessageKey } from '../../../shared/i18n/messages/index.ts';
import { translatorFor, type MessageValues } from '../../../shared/i18n/translator.ts';

/** Options of each command; those with `=` take a value. */
const COMMANDS = {
  new: ['sample', 'force', 'lang='],
  evaluate: ['scenario=', 'lang='],
  proposal: ['scenario=', 'lang=', 'out='],
  chart: ['scenario=', 'lang=', 'out='],
  check: ['scenario=', 'lang='],
} as const satisfies Record<string, readonly string[]>;
type CliCommand = keyof typeof COMMANDS;

/** A command line that has been understood. */
export type Order =
  | { readonly command: 'help'; readonly language: Language }
  | { readonly command: 'version'; readonly language: Language }
  | {
      readonly command: CliCommand;
      readonly language: Language;
      readonly file: string;
      readonly flags: ReadonlySet<string>;
      readonly values: ReadonlyMap<string, string>;
    };

function languageOf(value: string | undefined): Language | null {
  return LANGUAGES.find((language) => language === value) ?? null;
}

/** Language of sentences: `--lang` where it says one, else the environment's, else English. */
export function spokenLanguage(args: readonly string[], env: NodeJS.ProcessEnv): Language {
  const at = args.findIndex((arg) => arg === '--lang');
  const inline = args.find((arg) => arg.startsWith('--lang='))?.slice('--lang='.length);
  const asked = languageOf(inline ?? (at >= 0 ? args[at + 1] : undefined));
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  return asked ?? (locale.toLowerCase().startsWith('es') ? 'es' : 'en');
}

function isCommand(name: string): name is CliCommand {
  return Object.hasOwn(COMMANDS, name);
}

/** Understands a command line. Throws `usage` with a sentence in the language. */
export function parseOrder(args: readonly string[], env: NodeJS.ProcessEnv): Order {
  const language = spokenLanguage(args, env);
  const fail = (key: MessageKey, values: MessageValues = {}): never => {
    throw new AppError('usage', { detail: translatorFor(language).t(key, values) });
  };
  if (args.includes('--help') || args.includes('-h')) return { command: 'help', language };
  if (args.includes('--version')) return { command: 'version', language };
  const [command, ...rest] = args;
  if (command === undefined) return fail('cli.usage.noCommand');
  if (!isCommand(command)) return fail('cli.usage.unknownCommand', { name: command });

  const { tokens } = parseArgs({
    args: rest,
    options: Object.fromEntries(
      COMMANDS[command].map((option) => [
        option.replace('=', ''),
        { type: option.endsWith('=') ? ('string' as const) : ('boolean' as const) },
      ]),
    ),
    strict: false,
    tokens: true,
  });
  const known: readonly string[] = COMMANDS[command];
  const flags = new Set<string>();
  const values = new Map<string, string>();
  const files: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') files.push(token.value);
    if (token.kind !== 'option') continue;
    if (known.includes(token.name) && token.value === undefined) flags.add(token.name);
    else if (!known.includes(`${token.name}=`))
      fail('cli.usage.unknownOption', { command, name: token.rawName });
    else if (!token.value) fail('cli.usage.optionWithoutValue', { name: token.rawName });
    else values.set(token.name, token.value);
  }
  const lang = values.get('lang');
  if (lang !== undefined && languageOf(lang) === null) fail('cli.usage.badLanguage', { value: lang });
  const required = command === 'proposal' || command === 'chart' ? ['lang', 'out'] : [];
  const missing =
    required.find((name) => !values.has(name)) ??
    (command === 'new' && !flags.has('sample') ? 'sample' : null);
  if (missing !== null) fail('cli.usage.missingOption', { command, name: `--${missing}` });
  const [file] = files;
  if (file === undefined || files.length > 1)
    return fail('cli.usage.oneFile', { command, count: files.length });
  return { command, language, file, flags, values };
}

import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import tseslint from 'typescript-eslint';

const tests = ['**/*.test.{ts,tsx}', 'tests/**/*.{ts,tsx}'];
const tops = ['electron', 'renderer', 'shared', 'seeds', 'scripts', 'tests'];

/** Refuses relative imports that reach one of these top-level folders (or a folder below one, as `electron/main`). */
const noFolders = (folders, message) => ({
  regex: `^(\\./)?(\\.\\./)+(${folders.join('|')})(/|$)`,
  message,
});

/** Refuses every package that is not named; relative imports are judged by `noFolders`. */
const onlyPackages = (packages, message) => ({
  regex: `^(?!\\.{1,2}(/|$))(?!(${packages.map((name) => name.replaceAll('.', '\\.')).join('|')})$)`,
  message,
});

/** Refuses these packages and everything inside them. */
const noPackages = (packages, message) => ({ regex: `^(${packages.join('|')})(/|:|$)`, message });

const noTests = noFolders(['tests'], 'Only tests may import from tests/.');

/** One folder's import rules. Each file belongs to one zone, because a later zone would replace an earlier one. */
const zone = (files, patterns, ignores = tests) => ({
  files,
  ignores,
  rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] },
});

const pure = ['zod', 'decimal.js', '@formatjs/intl'];

const zones = [
  zone(
    ['shared/**/*.{ts,tsx}'],
    [
      onlyPackages(pure, `shared/ runs everywhere: it may import only shared/ and ${pure.join(', ')}.`),
      noFolders(
        tops.filter((name) => name !== 'shared'),
        'shared/ may import only from shared/.',
      ),
    ],
  ),
  zone(
    ['seeds/**/*.ts'],
    [
      onlyPackages(pure, `seeds/ is plain data: it may import only shared/, seeds/ and ${pure.join(', ')}.`),
      noFolders(
        tops.filter((name) => name !== 'shared' && name !== 'seeds'),
        'seeds/ may import only from shared/ and seeds/.',
      ),
    ],
  ),
  zone(
    ['renderer/**/*.{ts,tsx}'],
    [
      noPackages(
        ['electron', 'node', 'better-sqlite3', 'fs', 'path', 'child_process'],
        'renderer/ knows only the contract in shared/contract: no Electron, Node or SQL.',
      ),
      noFolders(
        ['electron', 'seeds', 'scripts', 'tests'],
        'renderer/ may import only from renderer/ and shared/.',
      ),
    ],
  ),
  zone(
    ['electron/engine/**/*.ts'],
    [
      noPackages(
        ['electron', 'react', 'react-dom'],
        'The engine also runs under plain Node: no Electron, no React.',
      ),
      noFolders(
        ['electron/main', 'electron/preload', 'main', 'preload', 'renderer', 'tests'],
        'The engine may import only from electron/engine, shared/ and seeds/.',
      ),
    ],
  ),
  zone(
    ['electron/main/**/*.ts'],
    [
      noPackages(['better-sqlite3', 'react', 'react-dom'], 'The main process leaves plans to the engine.'),
      noFolders(
        ['renderer', 'preload', 'scripts', 'tests'],
        'The main process may not import the interface or scripts.',
      ),
    ],
  ),
  zone(
    ['electron/preload/**/*.ts'],
    [
      onlyPackages(['electron'], 'The preload script may import only electron and shared/contract.'),
      noFolders(
        [
          'electron',
          'main',
          'engine',
          'renderer',
          'seeds',
          'scripts',
          'tests',
          'shared/(?!contract(/|$))[^/]+',
        ],
        'The preload script may import only electron and shared/contract.',
      ),
    ],
  ),
  zone(['scripts/**/*.ts'], [noTests, noFolders(['renderer'], 'Scripts start the app from outside.')]),
];

export default defineConfig(
  { ignores: ['out/**', 'dist/**', '.cache/**', 'test-results/**', 'coverage/**', 'node_modules/**'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      eqeqeq: 'error',
      'max-lines': ['error', { max: 400 }],
      // The compiler reports unknown names, and knows more of them.
      'no-undef': 'off',
    },
  },
  { files: ['**/*.js'], languageOptions: { globals: globals.node } },
  {
    files: ['renderer/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat['recommended-latest'], jsxA11y.flatConfigs.strict],
  },
  { files: ['renderer/**/*.{ts,tsx}', 'shared/**/*.ts'], rules: { 'no-console': 'error' } },
  {
    files: ['shared/**/*.ts', 'seeds/**/*.ts'],
    ignores: tests,
    rules: {
      'no-restricted-globals': [
        'error',
        ...['window', 'document', 'navigator', 'localStorage', 'process', 'Buffer', 'global', 'require'].map(
          (name) => ({ name, message: 'This code runs everywhere: no DOM and no Node.' }),
        ),
      ],
    },
  },
  // Reference data is long lists.
  { files: ['seeds/**/*.ts'], rules: { 'max-lines': 'off' } },
  ...zones,
  {
    files: tests,
    rules: { '@typescript-eslint/no-non-null-assertion': 'off', 'no-console': 'off' },
  },
  prettier,
);

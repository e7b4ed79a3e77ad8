import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** @file What the compiler cannot say. Biome formats and looks after accessibility; this checks types, time, randomness and size. */

const exportsByName = {
  selector: 'ExportDefaultDeclaration',
  message: 'Export it by name: a name is found by search, a default is not.',
};
const noEnums = {
  selector: 'TSEnumDeclaration',
  message: 'Use a union of string literals, or z.enum: an enum is code that types cannot erase.',
};
const noDoubleCasts = {
  selector: 'TSAsExpression > TSAsExpression',
  message: 'Parse the value or narrow it: a double cast silences the compiler.',
};
const ambientTimeAndRandomness = [
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'Take the clock as a parameter: a fold or a test must be able to say what time it is.',
  },
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'Take the clock as a parameter: a fold or a test must be able to say what time it is.',
  },
  {
    selector: "CallExpression[callee.object.name='performance'][callee.property.name='now']",
    message: 'Take the clock as a parameter: a fold or a test must be able to say what time it is.',
  },
  {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    message:
      'Take Entropy (shared/kit/ids.ts) as a parameter: Math.random is predictable and cannot be replayed.',
  },
  {
    selector: 'CallExpression[callee.property.name=/^(getRandomValues|randomUUID|randomBytes)$/]',
    message:
      'Take Entropy (shared/kit/ids.ts) as a parameter; only the adapter that provides it may ask the platform.',
  },
];
const mockedModules = {
  selector: "CallExpression[callee.object.name='vi'][callee.property.name=/^(mock|doMock)$/]",
  message:
    'Give a fake through a port: tests of one worker share their modules, and a port is what the app has too.',
};
const everywhere = [exportsByName, noEnums, noDoubleCasts];

const networkModules = {
  patterns: [
    {
      regex:
        '^(node:)?(http|https|http2|net|tls|dgram|dns|dns/promises|inspector|inspector/promises)$',
      message: 'Probity has no network: copy files through the replica and the share instead.',
    },
    {
      regex: '^(undici|ws|axios|node-fetch)$',
      message: 'Probity has no network: copy files through the replica and the share instead.',
    },
  ],
  paths: [
    {
      name: 'electron',
      importNames: ['net', 'autoUpdater', 'crashReporter', 'clipboard'],
      message:
        'The shell talks to no network, uploads no crash and copies nothing: see SECURITY.md.',
    },
  ],
};
const noNetworkGlobals = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'].map((name) => ({
  name,
  message: 'Probity has no network. Only the vault may fetch its own files, by app://.',
}));
const noNodeGlobals = ['process', 'Buffer', 'require', 'global', '__dirname', '__filename'].map(
  (name) => ({
    name,
    message: 'The screen has no Node: ask the shell over the bridge, or use Uint8Array.',
  }),
);

/** The adapters that provide the clock and the entropy, and nothing else. */
const adapters = [
  'renderer/vault/ports/*.ts',
  'renderer/vault/{clock,entropy,platform-clock,platform-entropy}.ts',
  'renderer/vault/vault.worker.ts',
  'electron/clock.ts',
  'electron/entropy.ts',
  'renderer/app/clock.ts',
  'renderer/vault-client/{fresh-id,clock}.ts',
];

/** Files that are longer than the rule, each with its reason. */
const longFiles = [
  'shared/contract/vault.ts', // everything the screen can ask of the vault, on one page
];

const sources = ['{shared,electron,renderer,test,build}/**/*.{ts,tsx}', 'vitest.config.ts'];
const tests = ['**/*.test.{ts,tsx}', 'test/**/*.{ts,tsx}'];

export default tseslint.config(
  {
    ignores: [
      'node_modules',
      'out',
      'release',
      '.cache',
      'test/walls/offences',
      'test-results',
      '**/*.d.ts',
      '**/*.{js,mjs,cjs}',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: sources,
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true, requireDefaultForNonUnion: true },
      ],
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-type-definitions': 'off', // `type` and `interface` both have their place
      // A type parameter used once is how a brand is made.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      // `void cause` says that an error was looked at and needs no word.
      '@typescript-eslint/no-meaningless-void-operator': 'off',
      // [...text] takes a text apart by characters, which is meant.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
      'no-restricted-syntax': ['error', ...everywhere, ...ambientTimeAndRandomness],
    },
  },
  {
    // A schema builder's type is the schema; written out it would be a page that says the same.
    files: [
      'shared/kit/*.ts',
      'shared/**/events.ts',
      'shared/**/schema.ts',
      'shared/contract/*.ts',
    ],
    rules: { '@typescript-eslint/explicit-module-boundary-types': 'off' },
  },
  {
    files: ['renderer/**/*.{ts,tsx}'],
    rules: { 'no-restricted-globals': ['error', ...noNodeGlobals] },
  },
  {
    files: ['renderer/**/*.{ts,tsx}'],
    ignores: ['renderer/vault/**'],
    extends: [reactHooks.configs.flat['recommended-latest']],
    // We do not use React's compiler, so a library it must skip is no loss.
    rules: { 'react-hooks/incompatible-library': 'off' },
  },
  {
    files: ['renderer/**/*.tsx'],
    // A component returns an element: saying so on each one says nothing.
    rules: { '@typescript-eslint/explicit-module-boundary-types': 'off' },
  },
  {
    files: ['electron/**/*.ts'],
    rules: {
      'no-restricted-imports': ['error', networkModules],
      'no-restricted-globals': ['error', ...noNetworkGlobals],
    },
  },
  {
    // Clears at lock what was copied inside Probity; reads its own mark and never the text.
    files: ['electron/window/clipboard.ts'],
    rules: { 'no-restricted-imports': 'off' },
  },
  {
    // react-hook-form hands a field's `ref` in one object with its value, and the rule then takes the object for a ref.
    files: ['renderer/ui/form/*.tsx', 'renderer/features/**/*fields.tsx'],
    rules: { 'react-hooks/refs': 'off' },
  },
  {
    // The one file that may touch the clipboard: it empties it at lock.
    files: ['electron/window/clipboard.ts'],
    rules: { 'no-restricted-imports': 'off' },
  },
  { files: adapters, rules: { 'no-restricted-syntax': ['error', ...everywhere] } },
  {
    files: tests,
    rules: {
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
      'no-restricted-syntax': ['error', ...everywhere, mockedModules],
      'no-restricted-imports': 'off',
      'no-restricted-globals': 'off',
      '@typescript-eslint/explicit-module-boundary-types': 'off',
      // Arbitraries and fakes are made of small functions that return nothing, or a promise nobody waits for.
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/require-await': 'off',
      // The probes try what the CSP must refuse.
      '@typescript-eslint/no-implied-eval': 'off',
    },
  },
  {
    // Benchmarks and the scripts of the build speak to a terminal; configuration files export what their tool asks for.
    files: [
      'test/bench/**/*.ts',
      'test/nightly/samba.ts',
      'test/nightly/guest/ask.ts',
      'test/prepare.ts',
      '**/*.config.ts',
      'build/**/*.ts',
    ],
    rules: { 'no-console': 'off', 'no-restricted-syntax': ['error', noEnums, noDoubleCasts] },
  },
  ...(longFiles.length > 0 ? [{ files: longFiles, rules: { 'max-lines': 'off' } }] : []),
);

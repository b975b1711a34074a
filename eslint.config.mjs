import js from '@eslint/js';
import jsdoc from 'eslint-plugin-jsdoc';
import nounsanitized from 'eslint-plugin-no-unsanitized';

const browser = Object.fromEntries(
  [
    'window',
    'document',
    'fetch',
    'URLSearchParams',
    'setTimeout',
    'clearTimeout',
    'btoa',
    'Intl',
    'AJS',
    'WRM',
    'require',
  ].map((name) => [name, 'readonly']),
);
const node = Object.fromEntries(
  ['globalThis', 'Buffer', 'URL', 'setTimeout', 'clearTimeout', 'URLSearchParams', 'process', 'console'].map((name) => [
    name,
    'readonly',
  ]),
);

const handedOut = [
  'ExportNamedDeclaration > FunctionDeclaration',
  'ExportNamedDeclaration > VariableDeclaration > VariableDeclarator > ArrowFunctionExpression',
];

export default [
  js.configs.recommended,
  nounsanitized.configs.recommended,
  {
    rules: {
      'max-lines': ['error', { max: 400, skipComments: true }],
      'no-var': 'error',
      'prefer-const': 'error',
      eqeqeq: 'error',
      'no-restricted-properties': [
        'error',
        { property: 'innerHTML', message: 'Draw with Preact, which escapes.' },
        { property: 'outerHTML', message: 'Draw with Preact, which escapes.' },
        { property: 'dangerouslySetInnerHTML', message: 'Draw with Preact, which escapes.' },
      ],
    },
  },
  {
    files: ['src/main/resources/js/**/*.js'],
    languageOptions: { ecmaVersion: 2020, sourceType: 'module', globals: browser },
    // What a module hands out says its types, so that tsc can hold everybody to them
    plugins: { jsdoc },
    settings: { jsdoc: { mode: 'typescript' } },
    rules: {
      'jsdoc/require-jsdoc': ['error', { contexts: handedOut, require: { FunctionDeclaration: false } }],
      'jsdoc/require-param': ['error', { contexts: handedOut, checkDestructured: false }],
      'jsdoc/require-param-type': ['error', { contexts: handedOut }],
      'jsdoc/require-returns': ['error', { contexts: handedOut }],
      'jsdoc/require-returns-type': ['error', { contexts: handedOut }],
      'jsdoc/check-param-names': ['error', { checkDestructured: false }],
    },
  },
  {
    // What a browser test hands over to the page runs there
    files: ['src/test/js/browser/**/*.mjs'],
    languageOptions: {
      globals: {
        ...browser,
        ...Object.fromEntries(
          [
            'PerformanceObserver',
            'PopStateEvent',
            'performance',
            'getComputedStyle',
            'requestAnimationFrame',
            'navigator',
          ].map((name) => [name, 'readonly']),
        ),
      },
    },
  },
  {
    files: ['src/test/js/**/*.mjs', 'eslint.config.mjs'],
    languageOptions: { ecmaVersion: 2022, sourceType: 'module', globals: node },
  },
];

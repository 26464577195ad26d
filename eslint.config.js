import boundaries from 'eslint-plugin-boundaries'
import tseslint from 'typescript-eslint'
import { ALLOWED, ELEMENTS, FILES } from './eslint/layers.js'
import { houseRules } from './eslint/houseRules.js'

const typescript = ['**/*.{ts,tsx}']

/** A call of one of Payload's operations, on `payload` itself or on its database. */
const payloadCall = (methods) =>
  [
    `CallExpression[callee.property.name=/^(${methods})$/]`,
    ':matches([callee.object.name=/^(payload|db)$/], [callee.object.property.name=/^(payload|db)$/])',
  ].join('')

const READS =
  'auth|count|countVersions|find|findByID|findDistinct|findGlobal|findOne|findVersions|findVersionByID'
const WRITES =
  'create|delete|deleteMany|deleteOne|duplicate|restoreVersion|update|updateGlobal|updateMany|updateOne|upsert'

const explicitExtension = {
  selector:
    ':matches(ImportDeclaration, ExportNamedDeclaration, ExportAllDeclaration, ImportExpression)[source.value=/^\\.{1,2}\\u002F(?!.*\\.(ts|tsx|js|json|scss|css)$)/]',
  message: 'Name the file that is imported with its extension.',
}
const requestTravels = {
  selector: `${payloadCall(`${READS}|${WRITES}`)} > ObjectExpression:not(:has(> Property[key.name="req"])):not(:has(> SpreadElement))`,
  message: 'Pass `req`: without it the call stands outside the transaction and waits for itself.',
}
const writesThroughOperations = {
  selector: payloadCall(WRITES),
  message: 'Write through an operation (src/operations): it judges, fences and tells the audit.',
}

const environment = ['process', 'node:process']
const screens = {
  regex: '^(next|react|react-dom|@payloadcms/(next|ui))(/|$)',
  message: 'Only what shows or serves the admin knows React and Next.',
}

export default tseslint.config(
  {
    ignores: [
      'node_modules/',
      '.next/',
      'data/',
      'examples/',
      'next-env.d.ts',
      'src/payload-types.ts',
      'src/migrations/',
      'src/app/(payload)/admin/importMap.js',
    ],
  },
  {
    linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' },
    plugins: { house: houseRules },
    rules: {
      'house/no-vague-names': 'error',
      'house/no-barrels': 'error',
      'max-lines': ['error', 250],
      'no-console': 'error',
      'no-restricted-syntax': ['error', explicitExtension],
    },
  },
  {
    files: typescript,
    extends: [tseslint.configs.base],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': true }],
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}', '{bench,seed,scripts}/**/*.ts'],
    plugins: { boundaries },
    settings: {
      'import/resolver': { typescript: { project: `${import.meta.dirname}/tsconfig.json` } },
      'boundaries/root-path': import.meta.dirname,
      'boundaries/elements': ELEMENTS,
      'boundaries/files': FILES,
    },
    rules: {
      'boundaries/no-unknown-files': 'error',
      'boundaries/dependencies': ['error', { default: 'disallow', policies: ALLOWED }],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/env.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'src/env.ts alone reads the environment.' },
      ],
      'no-restricted-imports': ['error', { paths: environment, patterns: [screens] }],
    },
  },
  {
    files: ['src/{admin,app,server,sheets,site}/**/*.{ts,tsx}', 'src/server.ts'],
    rules: { 'no-restricted-imports': ['error', { paths: environment }] },
  },
  {
    files: ['src/domain/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: '^[^.]', message: 'The domain is pure: it imports only itself.' }] },
      ],
    },
  },
  {
    // The algorithm itself is a library's, which is as pure as the domain.
    files: ['src/domain/compare/diffLists.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: ['*', '!diff'] }] },
  },
  {
    files: ['src/{access,collections,endpoints,fields,globals,hooks,operations}/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', explicitExtension, requestTravels] },
  },
  {
    files: [
      'src/{admin,app,export,import,record,server,sheets,site}/**/*.{ts,tsx}',
      'src/*erver.ts',
    ],
    rules: { 'no-restricted-syntax': ['error', explicitExtension, writesThroughOperations] },
  },
  {
    files: ['bench/**', 'seed/**', 'scripts/**', 'src/cli/**'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['tests/**/*.test-d.ts'],
    rules: {
      '@typescript-eslint/ban-ts-comment': [
        'error',
        { 'ts-expect-error': 'allow-with-description' },
      ],
    },
  },
)

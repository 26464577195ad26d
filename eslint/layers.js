/** The folders of the project, by the name of their layer. Each collection is an element of its own. */
const FOLDERS = {
  domain: 'src/domain',
  access: 'src/access',
  operations: 'src/operations',
  hooks: 'src/hooks',
  endpoints: 'src/endpoints',
  fields: 'src/fields',
  import: 'src/import',
  export: 'src/export',
  record: 'src/record',
  site: 'src/site',
  sheets: 'src/sheets',
  admin: 'src/admin',
  collections: 'src/collections/*',
  globals: 'src/globals',
  database: 'src/database',
  migrations: 'src/migrations',
  cli: 'src/cli',
  server: 'src/server',
  app: 'src/app',
  seed: 'seed',
  scripts: 'scripts',
  bench: 'bench',
  tests: 'tests',
}

/** Single files that are a layer by themselves. */
const SINGLE_FILES = {
  types: 'src/payload-types.ts',
  env: 'src/env.ts',
  log: 'src/logger.ts',
  secret: 'src/keepSecret.ts',
  mail: 'src/noMail.ts',
  config: 'src/payload.config.ts',
  desk: 'src/openDesk.ts',
  start: 'src/*erver.ts',
}

/** What stands between the domain and the collections; `types` are Payload's, generated. */
const rules = ['domain', 'access', 'types']
const verbs = [...rules, 'operations', 'record']
const declarations = [...verbs, 'hooks', 'endpoints', 'fields', 'import', 'env']
const commands = [
  'domain',
  'types',
  'env',
  'log',
  'desk',
  'operations',
  'record',
  'import',
  'export',
]

/**
 * Who may import whom (docs/architecture.md). What is not listed is refused. The domain imports nothing
 * but itself; collections never import each other; nothing that serves or shows imports a collection.
 */
const MAY_IMPORT = {
  domain: [],
  access: rules,
  record: rules,
  import: rules,
  export: [...rules, 'record'],
  site: ['domain', 'record'],
  sheets: ['domain', 'operations'],
  operations: [...verbs, 'import'],
  hooks: verbs,
  endpoints: [...verbs, 'import'],
  fields: [...verbs, 'hooks', 'endpoints'],
  admin: verbs,
  collections: declarations,
  globals: declarations,
  database: ['domain', 'operations', 'record', 'migrations', 'env'],
  secret: [],
  mail: ['domain', 'operations'],
  env: ['domain'],
  log: ['env'],
  config: [...declarations, 'collections', 'globals', 'database', 'log', 'secret', 'mail'],
  desk: ['config', 'database', 'migrations'],
  app: ['config', 'admin', 'domain', 'operations'],
  server: [...commands, 'database', 'site', 'sheets'],
  start: [...commands, 'database', 'server', 'site', 'seed'],
  cli: [...commands, 'server', 'site'],
  seed: [...commands, 'server'],
  scripts: [...commands, 'server', 'site', 'seed', 'config'],
  bench: [...commands, 'database', 'server', 'seed', 'config'],
}

/** The folders as `boundaries/elements` wants them. */
export const ELEMENTS = Object.entries(FOLDERS).map(([type, pattern]) => ({
  type,
  pattern,
  partialMatch: false,
}))

/** The single files as `boundaries/files` wants them. */
export const FILES = Object.entries(SINGLE_FILES).map(([category, pattern]) => ({
  category,
  pattern,
}))

const isFile = (layer) => Object.hasOwn(SINGLE_FILES, layer)
const selector = (layers) => [
  { element: { type: layers.filter((layer) => !isFile(layer)) } },
  { file: { categories: layers.filter(isFile) } },
]

/** The table above as policies of `boundaries/dependencies`. */
export const ALLOWED = Object.entries(MAY_IMPORT).map(([layer, others]) => ({
  from: selector([layer]),
  allow: { to: selector(others) },
}))

import { existsSync } from 'node:fs'
import { isIP } from 'node:net'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { isWeakSecret } from './domain/isWeakSecret.ts'

const flag = z
  .enum(['on', 'off'])
  .default('off')
  .transform((value) => value === 'on')

/** What the server answers itself: the public pages may not stand there. */
const OWN_PATHS = /^\/(?:admin|api|_next|graphql|healthz|readyz|metrics)(?:\/|$)/
const SITE_PATH = /^(?:\/[\w.~-]+)*\/?$/

/** An address of e-mail, or a name with one in angle brackets. */
const SENDER = /^(?:[^<>@\r\n]*<[^<>@\s]+@[^<>@\s]+>|[^<>@\s]+@[^<>@\s]+)$/

/** An IP address, or a network of them: 10.1.2.3, 10.1.0.0/16. */
const isNetwork = (value: string): boolean => {
  const [address = '', bits, ...rest] = value.split('/')
  const version = isIP(address)
  const most = version === 6 ? 128 : 32
  const isSize = bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= most)
  return version !== 0 && isSize && rest.length === 0
}

const networks = z
  .string()
  .default('')
  .transform((value) => value.split(',').flatMap((each) => each.trim() || []))
  .refine((list) => list.every(isNetwork), 'must list IP addresses or networks such as 10.1.0.0/16')

const schema = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('production'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  HOST: z.string().default('0.0.0.0'),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/ })
    .transform((address) => new URL(address).origin)
    .optional(),
  SITE_PATH: z
    .string()
    .regex(SITE_PATH, 'must be a path such as /gongkai')
    .refine((path) => !OWN_PATHS.test(path), 'is an address of the server itself')
    .transform((path) => path.replace(/\/$/, ''))
    .default(''),
  SITE_HEADER_FILE: z.string().optional(),
  SITE_FOOTER_FILE: z.string().optional(),
  DATABASE_URI: z
    .string()
    .regex(/^(file:|mongodb(\+srv)?:\/\/)/, 'must start with file: or mongodb://')
    .default('file:./data/gongkai.db'),
  DATABASE_COMPATIBILITY: z.enum(['mongodb', 'documentdb']).default('mongodb'),
  PAYLOAD_SECRET: z.string().min(32).optional(),
  SESSION_IDLE_MINUTES: z.coerce.number().int().min(5).max(1440).default(60),
  SESSION_HOURS: z.coerce.number().int().min(1).max(168).default(12),
  SIGN_IN_ATTEMPTS: z.coerce.number().int().min(3).max(20).default(5),
  SIGN_IN_LOCK_MINUTES: z.coerce.number().int().min(1).max(60).default(5),
  PAGE_LIMIT: z.coerce.number().int().min(100).max(10_000).default(500),
  DATA_DIR: z.string().optional(),
  SEED: z.enum(['demo', 'none']).default('demo'),
  SEED_PASSWORD: z.string().min(8).optional(),
  PUBLISH_INTERVAL: z.coerce.number().int().min(1).max(3600).default(15),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  TRUST_PROXY: flag,
  RECORD_DEPTH: z.coerce.number().int().min(10).max(100).default(15),
  RECORD_ALIASES: z.coerce.number().int().min(1).max(1000).default(30),
  RECORD_TOKENS: z.coerce.number().int().min(100).max(100_000).default(1000),
  RECORD_BODY_KB: z.coerce.number().int().min(1).max(10_240).default(100),
  RECORD_ROWS: z.coerce.number().int().min(100).max(1_000_000).default(3000),
  RECORD_DIRECTIVES: z.coerce.number().int().min(1).max(10_000).default(50),
  RECORD_VARIABLES: z.coerce.number().int().min(10).max(100_000).default(1000),
  RECORD_PAGE: z.coerce.number().int().min(100).max(1000).default(100),
  RECORD_CELLS: z.coerce.number().int().min(500).max(25_000).default(2500),
  RECORD_SECONDS: z.coerce.number().min(0.1).max(60).default(3),
  RECORD_RATE: z.coerce.number().int().min(0).max(1_000_000_000).default(6000),
  RECORD_DOWNLOADS: z.coerce.number().int().min(1).max(1000).default(20),
  REQUEST_SECONDS: z.coerce.number().int().min(1).max(120).default(10),
  IDLE_SECONDS: z.coerce.number().int().min(80).max(3600).default(120),
  CONNECTIONS: z.coerce.number().int().min(10).max(65_000).default(4096),
  METRICS_TOKEN: z.string().min(16).optional(),
  RECORD_INTROSPECTION: z
    .enum(['on', 'off'])
    .default('on')
    .transform((value) => value === 'on'),
  RECORD_MEMORY_MB: z.coerce.number().int().min(8).max(65_536).default(128),
  RECORD_CACHE_MB: z.coerce.number().int().min(1).max(4096).default(64),
  LINK_CHECK: flag,
  LINK_CHECK_PRIVATE: networks,
  WEBHOOK_PRIVATE: networks,
  MESSAGE_URL: z.url({ protocol: /^https?$/ }).optional(),
  MESSAGE_SECRET: z.string().min(16).optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  SMTP_FROM: z
    .string()
    .regex(SENDER, 'must be an address such as 公开 <gongkai@example.gov.cn>')
    .optional(),
})

/** Whoever guesses the secret signs any session: production takes none that can be guessed. */
const guarded = schema.refine(
  ({ NODE_ENV, PAYLOAD_SECRET }) =>
    NODE_ENV !== 'production' || PAYLOAD_SECRET === undefined || !isWeakSecret(PAYLOAD_SECRET),
  {
    path: ['PAYLOAD_SECRET'],
    message: 'can be guessed; leave it out, or take one from `openssl rand -base64 48`',
  },
)

/** A letter has a sender, a message is signed, and both lead back to the desk. */
const sound = guarded
  .refine(({ SMTP_URL, SMTP_FROM }) => SMTP_URL === undefined || SMTP_FROM !== undefined, {
    path: ['SMTP_FROM'],
    message: 'is needed beside SMTP_URL',
  })
  .refine(({ SMTP_URL, PUBLIC_URL }) => SMTP_URL === undefined || PUBLIC_URL !== undefined, {
    path: ['PUBLIC_URL'],
    message: 'is needed beside SMTP_URL: mails lead to it',
  })
  .refine(({ MESSAGE_URL, MESSAGE_SECRET }) => !MESSAGE_URL || MESSAGE_SECRET !== undefined, {
    path: ['MESSAGE_SECRET'],
    message: 'is needed beside MESSAGE_URL: messages are signed with it',
  })
  .refine(({ MESSAGE_URL, PUBLIC_URL }) => !MESSAGE_URL || PUBLIC_URL !== undefined, {
    path: ['PUBLIC_URL'],
    message: 'is needed beside MESSAGE_URL: messages lead to it',
  })

/** The names of all settings. */
export const SETTINGS: readonly string[] = Object.keys(schema.shape)

/** Every setting of the process, read once; `.env.example` says what each means. */
export type Env = z.infer<typeof schema> & { readonly DATA_DIR: string }

type Source = Readonly<Record<string, string | undefined>>

const withoutEmpty = (source: Source): Source =>
  Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))

/** Where files are kept unless said otherwise: beside the SQLite file. */
const besideDatabase = (uri: string): string => {
  if (uri.startsWith('file://')) return path.dirname(fileURLToPath(uri))
  return uri.startsWith('file:') && !uri.includes(':memory:')
    ? path.dirname(uri.slice('file:'.length))
    : './data'
}

/**
 * Reads and validates the environment. An empty variable counts as absent.
 * Throws one error that names every setting at fault.
 */
export const readEnv = (source: Source): Env => {
  const result = sound.safeParse(withoutEmpty(source))
  if (result.success) {
    const { DATA_DIR, DATABASE_URI } = result.data
    return { ...result.data, DATA_DIR: path.resolve(DATA_DIR ?? besideDatabase(DATABASE_URI)) }
  }
  const faults = result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
  throw new Error(
    `设置有误，见 .env.example。 Settings at fault, see .env.example:\n  ${faults.join('\n  ')}`,
  )
}

// What the shell sets wins over the file; tests set what they need themselves.
if (process.env['NODE_ENV'] !== 'test' && existsSync('.env')) process.loadEnvFile('.env')

/** The settings of this process. */
export const env: Env = readEnv(process.env)

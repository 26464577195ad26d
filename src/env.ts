import path from 'node:path'
import { z } from 'zod'

const flag = z
  .enum(['on', 'off'])
  .default('off')
  .transform((value) => value === 'on')

const schema = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('production'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  HOST: z.string().default('0.0.0.0'),
  PUBLIC_URL: z.url().optional(),
  DATABASE_URI: z
    .string()
    .regex(/^(file:|mongodb(\+srv)?:\/\/)/, 'must start with file: or mongodb://')
    .default('file:./data/gongkai.db'),
  DATABASE_COMPATIBILITY: z.enum(['mongodb', 'documentdb']).default('mongodb'),
  PAYLOAD_SECRET: z.string().min(32).optional(),
  DATA_DIR: z.string().default('./data'),
  SEED: z.enum(['demo', 'none']).default('demo'),
  SEED_PASSWORD: z.string().min(8).optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  TRUST_PROXY: flag,
})

/** Every setting of the process, read once; `.env.example` says what each means. */
export type Env = z.infer<typeof schema>

type Source = Readonly<Record<string, string | undefined>>

const withoutEmpty = (source: Source): Source =>
  Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))

/**
 * Reads and validates the environment. An empty variable counts as absent.
 * Throws one error that names every setting at fault.
 */
export const readEnv = (source: Source): Env => {
  const result = schema.safeParse(withoutEmpty(source))
  if (result.success) return { ...result.data, DATA_DIR: path.resolve(result.data.DATA_DIR) }
  const faults = result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
  throw new Error(`Settings at fault (see .env.example):\n  ${faults.join('\n  ')}`)
}

/** The settings of this process. */
export const env: Env = readEnv(process.env)

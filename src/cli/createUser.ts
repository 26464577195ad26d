import { randomBytes } from 'node:crypto'
import { parseArgs } from 'node:util'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { ORGANIZATION_KINDS } from '../domain/organizationKinds.ts'
import { isWeakPassword } from '../domain/isWeakPassword.ts'
import { oneTimeUntil } from '../domain/oneTimePassword.ts'
import { ERRORS, formatMessage } from '../domain/messages.ts'
import { defaultScope, ROLES, SCOPES } from '../domain/roles.ts'
import { openDesk } from '../openDesk.ts'
import { registerOrganization } from '../operations/registerOrganization.ts'

const USAGE = `npm run user:create -- --email 邮箱 --name 姓名 --role 角色 --organization 机关标识
    [--organization-name 名称] [--organization-kind 类别] [--scope own|subordinates|all] [--password 密码]

建立账号并打印一次性生成的密码，七天内有效，本人首次登录须修改；机关尚未登记时用 --organization-name 一并登记。
Creates an account and prints its generated password once, which opens it for seven days and which its owner changes at the first sign-in; --organization-name registers an organization that is not there yet.
--scope 未指明时，三员为 all，其他角色为 own。 Without --scope the three administrators reach all organizations, the others their own.
角色 roles: ${ROLES.join(', ')}
类别 kinds: ${ORGANIZATION_KINDS.map(({ value }) => value).join(', ')}`

const schema = z.object({
  email: z.email(),
  name: z.string().min(1),
  role: z.enum(ROLES),
  organization: z.string().min(1),
  'organization-name': z.string().min(1).optional(),
  'organization-kind': z.enum(ORGANIZATION_KINDS.map(({ value }) => value)).default('government'),
  scope: z.enum(SCOPES).optional(),
  password: z.string().optional(),
})
type Wanted = z.infer<typeof schema>

const text = { type: 'string' } as const

const readArguments = (): Wanted => {
  const { values } = parseArgs({
    options: {
      email: text,
      name: text,
      role: text,
      organization: text,
      'organization-name': text,
      'organization-kind': text,
      scope: text,
      password: text,
    },
  })
  return schema.parse(values)
}

const organizationOf = async (req: PayloadRequest, wanted: Wanted): Promise<string> => {
  const { organization: slug, 'organization-name': name, 'organization-kind': kind } = wanted
  if (name) return (await registerOrganization(req, { slug, name, kind })).id
  const { docs } = await req.payload.find({
    collection: 'organizations',
    where: { slug: { equals: slug } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  if (docs[0]) return docs[0].id
  const sentences = ERRORS.UNKNOWN_ORGANIZATION.message
  const message = [sentences.zh, sentences.en].join('\n')
  throw new Error(formatMessage(message, { organization: slug }))
}

/** Authority: whoever may run a command on the server, as the first account of an office must come from somewhere. */
const createUser = async (payload: Payload, wanted: Wanted): Promise<void> => {
  const { email, name, role, scope = defaultScope(wanted.role) } = wanted
  const password = wanted.password ?? randomBytes(12).toString('base64url')
  if (isWeakPassword({ password, email, name })) {
    const { zh, en } = ERRORS.PASSWORD_TOO_WEAK.message
    throw new Error(`${zh}\n${en}`)
  }
  const req = await createLocalReq({}, payload)
  const organization = await organizationOf(req, wanted)
  await payload.create({
    collection: 'users',
    data: {
      email,
      name,
      password,
      mustChangePassword: true,
      oneTimeUntil: oneTimeUntil(new Date()),
      memberships: [{ organization, roles: [role], scope }],
    },
    depth: 0,
    overrideAccess: true,
    req,
  })
  process.stdout.write(`${email}  ${password}\n`)
}

const run = async (): Promise<void> => {
  const wanted = readArguments()
  const payload = await openDesk()
  try {
    await createUser(payload, wanted)
  } finally {
    await payload.destroy()
  }
}

run().catch((error: unknown) => {
  const isUsage = error instanceof z.ZodError || (error instanceof Error && 'code' in error)
  const message = error instanceof z.ZodError ? z.prettifyError(error) : String(error)
  process.stderr.write(`${message}\n${isUsage ? `\n${USAGE}\n` : ''}`)
  process.exitCode = 1
})

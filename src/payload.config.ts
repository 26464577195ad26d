import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { en } from '@payloadcms/translations/languages/en'
import { zh } from '@payloadcms/translations/languages/zh'
import path from 'node:path'
import { buildConfig } from 'payload'
import { Attachments } from './collections/Attachments/index.ts'
import { AuditEvents } from './collections/AuditEvents/index.ts'
import { Comments } from './collections/Comments/index.ts'
import { Editions } from './collections/Editions/index.ts'
import { KeyInitiatives } from './collections/KeyInitiatives/index.ts'
import { Notices } from './collections/Notices/index.ts'
import { Organizations } from './collections/Organizations/index.ts'
import { ProposalResponses } from './collections/ProposalResponses/index.ts'
import { Renditions } from './collections/Renditions/index.ts'
import { Reports } from './collections/Reports/index.ts'
import { Sections } from './collections/Sections/index.ts'
import { StatisticalTables } from './collections/StatisticalTables/index.ts'
import { Users } from './collections/Users/index.ts'
import { createDatabaseAdapter } from './database/createDatabaseAdapter.ts'
import { transitionMutation } from './endpoints/transitionMutation.ts'
import { env } from './env.ts'
import { richTextFeatures } from './fields/richTextFeatures.ts'
import { Settings } from './globals/Settings.ts'
import { logger } from './logger.ts'
import { keepSecret } from './keepSecret.ts'

const root = process.cwd()

/** The desk: Payload's collections, its admin and its two interfaces for signed-in people. */
export default buildConfig({
  secret: env.PAYLOAD_SECRET ?? keepSecret(env.DATA_DIR),
  ...(env.PUBLIC_URL ? { serverURL: env.PUBLIC_URL, csrf: [env.PUBLIC_URL] } : {}),
  admin: {
    user: Users.slug,
    importMap: { baseDir: root, importMapFile: path.join(root, 'src/app/(payload)/admin/importMap.js') },
    meta: { titleSuffix: ' · 公开 Gongkai' },
    components: {
      graphics: { Logo: '/src/admin/Logo.tsx#Logo', Icon: '/src/admin/Logo.tsx#Icon' },
      beforeLogin: ['/src/admin/SecrecyNotice.tsx#SecrecyNotice'],
    },
  },
  i18n: { supportedLanguages: { zh, en }, fallbackLanguage: 'zh' },
  collections: [
    Reports,
    Sections,
    KeyInitiatives,
    ProposalResponses,
    StatisticalTables,
    Comments,
    Attachments,
    Editions,
    Notices,
    Renditions,
    Organizations,
    Users,
    AuditEvents,
  ],
  globals: [Settings],
  editor: lexicalEditor({ features: richTextFeatures }),
  graphQL: { mutations: transitionMutation, disablePlaygroundInProduction: true },
  db: createDatabaseAdapter(env),
  logger,
  telemetry: false,
  typescript: { outputFile: path.join(root, 'src/payload-types.ts') },
})

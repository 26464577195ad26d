import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { en } from '@payloadcms/translations/languages/en'
import { zh } from '@payloadcms/translations/languages/zh'
import path from 'node:path'
import { buildConfig } from 'payload'
import { Alerts } from './collections/Alerts/index.ts'
import { AlertSources } from './collections/AlertSources/index.ts'
import { Attachments } from './collections/Attachments/index.ts'
import { AuditEvents } from './collections/AuditEvents/index.ts'
import { Comments } from './collections/Comments/index.ts'
import { Editions } from './collections/Editions/index.ts'
import { KeyInitiatives } from './collections/KeyInitiatives/index.ts'
import { LinkChecks } from './collections/LinkChecks/index.ts'
import { Notices } from './collections/Notices/index.ts'
import { Organizations } from './collections/Organizations/index.ts'
import { Presences } from './collections/Presences/index.ts'
import { ProposalResponses } from './collections/ProposalResponses/index.ts'
import { Renditions } from './collections/Renditions/index.ts'
import { Reports } from './collections/Reports/index.ts'
import { SecondPersonRequests } from './collections/SecondPersonRequests/index.ts'
import { Sections } from './collections/Sections/index.ts'
import { SignInEvents } from './collections/SignInEvents/index.ts'
import { StatisticalTables } from './collections/StatisticalTables/index.ts'
import { Users } from './collections/Users/index.ts'
import { WebhookDeliveries } from './collections/WebhookDeliveries/index.ts'
import { Webhooks } from './collections/Webhooks/index.ts'
import { createDatabaseAdapter } from './database/createDatabaseAdapter.ts'
import { BASE_WORDS, EMPTY_TEXT } from './domain/baseWords.ts'
import { closeBaseDoors } from './endpoints/closeBaseDoors.ts'
import { requireTexts } from './endpoints/requireTexts.ts'
import { judgeQueries } from './endpoints/judgeQueries.ts'
import { transitionMutations } from './endpoints/transitionMutations.ts'
import { twoPersonMutations } from './endpoints/twoPersonMutations.ts'
import { env } from './env.ts'
import { richTextFeatures } from './fields/richTextFeatures.ts'
import { boundPages } from './hooks/boundPages.ts'
import { explainError } from './hooks/explainError.ts'
import { noteFailedSignIn } from './hooks/noteFailedSignIn.ts'
import { noteWrongPassword } from './hooks/noteWrongPassword.ts'
import { Settings } from './globals/Settings.ts'
import { logger } from './logger.ts'
import { guardSessions } from './operations/guardSessions.ts'
import { keepSecret } from './keepSecret.ts'
import { noMail } from './noMail.ts'

const root = process.cwd()

/** The desk: Payload's collections, its admin and its two interfaces for signed-in people. */
export default buildConfig({
  secret: env.PAYLOAD_SECRET ?? keepSecret(env.DATA_DIR),
  // Where no address is set, `refuseForeign` judges where a request comes from before it arrives here.
  ...(env.PUBLIC_URL ? { serverURL: env.PUBLIC_URL, csrf: [env.PUBLIC_URL] } : {}),
  // The desk's pages are its only front end; the public record at `/graphql` is open by itself.
  cors: [],
  admin: {
    user: Users.slug,
    importMap: {
      baseDir: root,
      importMapFile: path.join(root, 'src/app/(payload)/admin/importMap.js'),
    },
    // The default asks a service elsewhere for everybody's picture.
    avatar: 'default',
    dateFormat: 'yyyy-MM-dd HH:mm',
    components: {
      graphics: { Logo: '/src/admin/Logo.tsx#Logo', Icon: '/src/admin/Logo.tsx#Icon' },
      providers: [
        '/src/admin/mending/MendedPages.tsx#MendedPages',
        '/src/admin/unsaved/drafts/DraftKeeper.tsx#DraftKeeper',
      ],
      header: [
        '/src/admin/SecrecyNotice.tsx#SecrecyNotice',
        '/src/admin/progress/WorkingBar.tsx#WorkingBar',
      ],
      beforeNavLinks: ['/src/admin/workbench/TaskCount.tsx#TaskCount'],
      beforeLogin: [
        '/src/admin/views/SignInTitle.tsx#SignInTitle',
        '/src/admin/SecrecyNotice.tsx#SecrecyNotice',
      ],
      afterLogin: ['/src/admin/LanguageChoice.tsx#LanguageChoice'],
      views: {
        dashboard: { Component: '/src/admin/workbench/Workbench.tsx#Workbench' },
        import: { Component: '/src/admin/importing/ImportView.tsx#ImportView', path: '/import' },
        alerts: { Component: '/src/admin/alerts/AlertsView.tsx#AlertsView', path: '/alerts' },
        createFirstUser: { Component: '/src/admin/views/NoAccountYet.tsx#NoAccountYet' },
        forgot: { Component: '/src/admin/views/PasswordForgotten.tsx#PasswordForgotten' },
      },
    },
  },
  i18n: {
    supportedLanguages: { zh, en },
    fallbackLanguage: 'zh',
    translations: BASE_WORDS,
  },
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
    SecondPersonRequests,
    Organizations,
    Users,
    Webhooks,
    AuditEvents,
    SignInEvents,
    LinkChecks,
    Presences,
    WebhookDeliveries,
    Alerts,
    AlertSources,
  ],
  globals: [Settings],
  editor: lexicalEditor({ features: richTextFeatures, admin: { placeholder: EMPTY_TEXT } }),
  // How deep relations are followed when a client asks for more.
  maxDepth: 4,
  graphQL: {
    mutations: (graphql, payload) => ({
      ...transitionMutations(graphql, payload),
      ...twoPersonMutations(graphql, payload),
    }),
    disablePlaygroundInProduction: true,
  },
  db: createDatabaseAdapter(env),
  email: noMail,
  hooks: { afterError: [noteFailedSignIn, noteWrongPassword, explainError] },
  onInit: guardSessions({ hours: env.SESSION_HOURS }),
  logger,
  // A person who was refused is told so; the log needs a line, not a stack.
  loggingLevels: {
    APIError: 'info',
    AuthenticationError: 'info',
    Forbidden: 'info',
    LockedAuth: 'info',
    MissingFile: 'info',
    NotFound: 'info',
    ValidationError: 'info',
  },
  telemetry: false,
  // Types are generated by a command and compared in CI; a start of the desk writes no source file.
  typescript: { outputFile: path.join(root, 'src/payload-types.ts'), autoGenerate: false },
})
  .then(closeBaseDoors)
  .then(requireTexts)
  .then(judgeQueries({ largest: env.PAGE_LIMIT }))
  .then(boundPages({ largest: env.PAGE_LIMIT }))

import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter, SetStepNav } from '@payloadcms/ui'
import { redirect } from 'next/navigation.js'
import type { AdminViewServerProps, PayloadRequest } from 'payload'
import { organizationsWith } from '../../access/organizationsWith.ts'
import { say } from '../say.ts'
import { ImportDesk } from './ImportDesk.tsx'

/** More organizations than one editor writes for. */
const MOST = 1000

/** The organizations that the person who asks may import for. */
const ownOrganizations = async (req: PayloadRequest) => {
  const own = await organizationsWith(req, 'content.write')
  if (own !== 'all' && own.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'organizations',
    ...(own === 'all' ? {} : { where: { id: { in: [...own] } } }),
    sort: 'name',
    limit: MOST,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    req,
  })
  return docs.map(({ slug, name }) => ({ slug, name }))
}

/** The page on which editors import reports from files. */
export const ImportView = async ({
  initPageResult,
  params,
  searchParams,
}: AdminViewServerProps) => {
  const { locale, permissions, req, visibleEntities } = initPageResult
  const { admin } = req.payload.config.routes
  // The base leaves it to a page of one's own to ask who is signed in.
  if (!req.user) redirect(`${admin}/login?redirect=${encodeURIComponent(`${admin}/import`)}`)
  const organizations = await ownOrganizations(req)
  const { language } = req.i18n
  return (
    <DefaultTemplate
      i18n={req.i18n}
      {...(locale ? { locale } : {})}
      params={params ?? {}}
      payload={req.payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams ?? {}}
      user={req.user}
      visibleEntities={{
        collections: [...visibleEntities.collections],
        globals: [...visibleEntities.globals],
      }}
    >
      <SetStepNav
        nav={[
          { label: say(language, 'importReports'), url: '/collections/reports' },
          { label: say(language, 'importTitle') },
        ]}
      />
      <Gutter>
        <h1>{say(language, 'importTitle')}</h1>
        {organizations.length === 0 ? (
          <p>{say(language, 'importNotEditor')}</p>
        ) : (
          <>
            <p>{say(language, 'importIntro')}</p>
            <ImportDesk organizations={organizations} />
          </>
        )}
      </Gutter>
    </DefaultTemplate>
  )
}

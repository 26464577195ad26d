import { SetStepNav } from '@payloadcms/ui'
import type { AdminViewServerProps, PayloadRequest } from 'payload'
import { organizationsWith } from '../../access/organizationsWith.ts'
import { PageFrame, requireSignIn } from '../PageFrame.tsx'
import { say } from '../say.ts'
import { ImportDesk } from './ImportDesk.tsx'
import styles from './importing.module.scss'

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
export const ImportView = async (view: AdminViewServerProps) => {
  const { req } = view.initPageResult
  requireSignIn(view.initPageResult, '/import')
  const organizations = await ownOrganizations(req)
  const { language } = req.i18n
  return (
    <PageFrame view={view}>
      <SetStepNav
        nav={[
          {
            label: say(language, 'importReports'),
            url: `${req.payload.config.routes.admin}/collections/reports`,
          },
          { label: say(language, 'importTitle') },
        ]}
      />
      <h1>{say(language, 'importTitle')}</h1>
      {organizations.length === 0 ? (
        <p>{say(language, 'importNotEditor')}</p>
      ) : (
        <>
          <p className={styles['intro']}>{say(language, 'importIntro')}</p>
          <ImportDesk organizations={organizations} />
        </>
      )}
    </PageFrame>
  )
}

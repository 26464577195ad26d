import { Banner, Gutter } from '@payloadcms/ui'
import type { DocumentViewServerProps } from 'payload'
import { isWorkflowCollection } from '../../domain/slugs.ts'
import { listVersions } from '../../operations/comparing/listVersions.ts'
import { Refused } from '../../operations/refuse.ts'
import { documentPath } from '../documentPath.ts'
import styles from './compare.module.scss'
import { DocumentTrail } from './DocumentTrail.tsx'
import { pageAsked } from './pageAsked.ts'
import { VersionList } from './VersionList.tsx'

/** 版本: every version of a document with who made it. */
export const VersionsView = async (view: DocumentViewServerProps) => {
  const { initPageResult, searchParams } = view
  const { req, collectionConfig, docID } = initPageResult
  const collection = collectionConfig?.slug ?? ''
  if (!isWorkflowCollection(collection) || docID === undefined) return null
  const place = { collection, id: String(docID) }
  const page = pageAsked(searchParams)
  try {
    return (
      <Gutter className={styles['page'] ?? ''}>
        <DocumentTrail place={place} side="versionList" view={view} />
        <VersionList
          code={req.i18n.language}
          listed={await listVersions(req, { ...place, page })}
          path={documentPath(req.payload.config.routes.admin, place)}
        />
      </Gutter>
    )
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    return (
      <Gutter>
        <Banner type="error">{error.message}</Banner>
      </Gutter>
    )
  }
}

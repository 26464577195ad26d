import { Banner, Gutter } from '@payloadcms/ui'
import type { DocumentViewServerProps } from 'payload'
import { isWorkflowCollection, type WorkflowCollection } from '../../domain/slugs.ts'
import { compareStates } from '../../operations/comparing/compareStates.ts'
import { Refused } from '../../operations/refuse.ts'
import { documentPath } from '../documentPath.ts'
import { say } from '../say.ts'
import styles from './compare.module.scss'
import { Comparison } from './Comparison.tsx'
import { DocumentTrail } from './DocumentTrail.tsx'

interface Asked {
  readonly from: unknown
  readonly to: unknown
  readonly view: unknown
}

/** The document that the page is of; null on any other page. */
const placeOf = ({
  initPageResult: { collectionConfig, docID },
}: DocumentViewServerProps): { collection: WorkflowCollection; id: string } | null => {
  const collection = collectionConfig?.slug ?? ''
  return isWorkflowCollection(collection) && docID !== undefined
    ? { collection, id: String(docID) }
    : null
}

const comparison = async (props: DocumentViewServerProps, { from, to, view }: Asked) => {
  const place = placeOf(props)
  if (!place) return null
  const { req } = props.initPageResult
  const code = req.i18n.language
  const { admin } = req.payload.config.routes
  const action = `${documentPath(admin, place)}/compare`
  try {
    const compared = await compareStates(req, { ...place, from, to })
    return (
      <>
        <DocumentTrail place={place} side="compare" view={props} />
        <Comparison
          admin={admin}
          code={code}
          compared={compared}
          title={String(props.doc['title'] ?? props.doc['heading'] ?? '')}
          view={view === 'inline' ? 'inline' : 'side'}
        />
      </>
    )
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    return (
      <>
        <Banner type="error">{error.message}</Banner>
        <a href={action}>{say(code, 'compare')}</a>
      </>
    )
  }
}

/** 比较版本: two states of a report or a part, as the address names them. */
export const CompareView = async (props: DocumentViewServerProps) => {
  const { from, to, view } = props.searchParams ?? {}
  return (
    <Gutter className={styles['page'] ?? ''}>
      {await comparison(props, { from, to: to ?? 'now', view })}
    </Gutter>
  )
}

/** A version from the list of versions, compared with the one before it. */
export const VersionView = async (props: DocumentViewServerProps) => {
  const { view } = props.searchParams ?? {}
  const to = `version:${props.routeSegments.at(-1) ?? ''}`
  return (
    <Gutter className={styles['page'] ?? ''}>
      {await comparison(props, { from: undefined, to, view })}
    </Gutter>
  )
}

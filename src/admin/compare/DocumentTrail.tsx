import { getTranslation } from '@payloadcms/translations'
import { SetStepNav } from '@payloadcms/ui'
import type { DocumentViewServerProps } from 'payload'
import type { WorkflowCollection } from '../../domain/slugs.ts'
import { documentPath } from '../documentPath.ts'
import { say } from '../say.ts'
import type { Word } from '../words.ts'

interface Props {
  readonly view: DocumentViewServerProps
  readonly place: { readonly collection: WorkflowCollection; readonly id: string }
  /** What of the document the page shows. */
  readonly side: Word
}

/** The way to a page of a document, at its top: from the list over the document. */
export const DocumentTrail = ({ view: { doc, initPageResult }, place, side }: Props) => {
  const { i18n, payload } = initPageResult.req
  const { admin } = payload.config.routes
  const { plural } = payload.collections[place.collection].config.labels
  const nav = [
    { label: getTranslation(plural, i18n), url: `${admin}/collections/${place.collection}` },
    { label: String(doc['heading'] ?? doc['title'] ?? ''), url: documentPath(admin, place) },
    { label: say(i18n.language, side) },
  ]
  return <SetStepNav nav={nav} />
}

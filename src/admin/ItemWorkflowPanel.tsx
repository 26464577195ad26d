import type { UIFieldServerProps } from 'payload'
import { isItemCollection } from '../domain/slugs.ts'
import { findVisible } from '../operations/findVisible.ts'
import { say } from './say.ts'
import { ItemWorkflow } from './workflow/ItemWorkflow.tsx'
import { namesOf } from '../operations/namesOf.ts'

/** How a part of a report stands, who did what with it last, and what the person may do with it now. */
export const ItemWorkflowPanel = async ({ id, req, ...given }: UIFieldServerProps) => {
  const collection: unknown = Reflect.get(given, 'collectionSlug')
  if (!id || typeof collection !== 'string' || !isItemCollection(collection)) return null
  const item = await findVisible(req, { collection, id: String(id) })
  if (!item) return null
  const last = item.lastTransition ?? null
  const names = await namesOf(req, last ? [last.actor] : [])
  return (
    <ItemWorkflow
      collection={collection}
      id={item.id}
      last={
        last && {
          transition: last.transition,
          person: names.get(last.actor) ?? say(req.i18n.language, 'unknownPerson'),
          at: last.at,
          reason: last.reason,
        }
      }
    />
  )
}

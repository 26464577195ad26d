import type { UIFieldServerProps } from 'payload'
import { nameOfAct } from '../domain/deputies/nameOfAct.ts'
import { personsOf } from '../domain/deputies/personsOf.ts'
import { languageOf } from '../domain/localized.ts'
import { isItemCollection } from '../domain/slugs.ts'
import { actionsOnItem } from '../operations/actionsOnItem.ts'
import { findVisible } from '../operations/findVisible.ts'
import { personName } from './personName.ts'
import { reportStateOf } from './titles/itemState.ts'
import { ItemWorkflow } from './workflow/ItemWorkflow.tsx'
import { namesOf } from '../operations/namesOf.ts'

/** How a part of a report stands, who did what with it last, and what the person may do with it now. */
export const ItemWorkflowPanel = async ({ id, req, ...given }: UIFieldServerProps) => {
  const collection: unknown = Reflect.get(given, 'collectionSlug')
  if (!id || typeof collection !== 'string' || !isItemCollection(collection)) return null
  const item = await findVisible(req, { collection, id: String(id) })
  if (!item) return null
  const last = item.lastTransition ?? null
  const act = last && { person: last.actor, standsFor: last.standsFor }
  const names = await namesOf(req, act ? personsOf(act) : [])
  const { language: code } = req.i18n
  const speech = { nameOf: personName(code, names), language: languageOf(code) }
  return (
    <ItemWorkflow
      collection={collection}
      given={await actionsOnItem(req, { collection, id: item.id })}
      id={item.id}
      reportState={await reportStateOf(req, item)}
      last={
        last &&
        act && {
          transition: last.transition,
          person: nameOfAct(act, speech),
          at: last.at,
          reason: last.reason,
        }
      }
    />
  )
}

import type { Payload } from 'payload'
import type { ItemCollection } from '../../src/domain/slugs.ts'
import type { User } from '../../src/payload-types.ts'
import { rest } from './rest.ts'
import { richText } from './richText.ts'

const PARTS = {
  sections: { heading: '另一节', body: richText('正文。') },
  'key-initiatives': { title: '深化改革', area: 'deepeningReform' },
  'proposal-responses': { title: '答复', url: 'http://www.gongkai.example/1.html' },
} as const satisfies Partial<Record<ItemCollection, Readonly<Record<string, unknown>>>>

/** One part of each collection, written by a person; of tables none, for no form names one yet. */
export const makeParts = async (payload: Payload, author: User, report: string) => {
  const parts: { collection: ItemCollection; id: string }[] = []
  for (const collection of ['sections', 'key-initiatives', 'proposal-responses'] as const) {
    const body = { ...PARTS[collection], report }
    const answer = await rest(payload, author, { method: 'POST', path: `/${collection}`, body })
    const id: unknown = Reflect.get(Object(answer.body['doc']), 'id')
    if (typeof id !== 'string') throw new Error(JSON.stringify(answer.body))
    parts.push({ collection, id })
  }
  return parts
}

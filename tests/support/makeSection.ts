import type { Payload } from 'payload'
import type { TopicId } from '../../src/domain/formats/topics.ts'
import type { Section, User } from '../../src/payload-types.ts'
import { requestOf } from './requestOf.ts'
import { richText } from './richText.ts'

interface Given {
  readonly report: string
  readonly heading?: string
  readonly text?: string
  readonly covers?: readonly TopicId[]
  readonly parent?: string
}

/** Writes a section as a person, by the rules that hold for her. */
export const makeSection = async (
  payload: Payload,
  author: User,
  { report, heading = '其他事项', text = '正文。', covers = [], parent }: Given,
): Promise<Section> =>
  payload.create({
    collection: 'sections',
    data: {
      report,
      heading,
      body: richText(text),
      covers: [...covers],
      ...(parent ? { parent } : {}),
      // Required by the type; what the system fills in is replaced.
      order: '',
      workflowState: 'draft',
      revision: 0,
    },
    depth: 0,
    overrideAccess: false,
    req: await requestOf(payload, author),
  })

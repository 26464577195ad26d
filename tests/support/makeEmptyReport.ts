import type { Payload } from 'payload'
import { WITHOUT_LAYOUT } from '../../src/operations/layingOut/withoutLayout.ts'
import type { Report, User } from '../../src/payload-types.ts'
import { requestOf } from './requestOf.ts'
import { richText } from './richText.ts'

/** What a preamble has to say: on what the report rests, of which period it is, whom to ask. */
const PREAMBLE =
  '根据《中华人民共和国政府信息公开条例》编制本报告，统计期限为1月1日至12月31日，联系电话：0512-12345678。'

/**
 * Creates the row of a report alone, as a person, by the rules that hold for her: like an import, the test
 * brings the parts.
 */
export const makeEmptyReport = async (
  payload: Payload,
  author: User,
  { organization, year }: { readonly organization: string; readonly year: number },
): Promise<Report> =>
  payload.create({
    collection: 'reports',
    data: {
      organization,
      year,
      preamble: richText(PREAMBLE),
      // Required by the type; what the system fills in is replaced.
      title: '',
      format: 'R2014',
      scope: 'wholeArea',
      key: '',
      workflowState: 'draft',
      revision: 0,
    },
    context: WITHOUT_LAYOUT,
    depth: 0,
    overrideAccess: false,
    req: await requestOf(payload, author),
  })

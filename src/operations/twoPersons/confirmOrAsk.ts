import type { PayloadRequest } from 'payload'
import type { SecondPersonRequest } from '../../payload-types.ts'
import { tellOfRequest } from '../alerts/tellPersons.ts'
import { refuse } from '../refuse.ts'
import { requireReason } from '../requireReason.ts'
import { momentFor } from '../momentFor.ts'
import { type Asked, askForSecond } from './askForSecond.ts'
import { carryOut } from './carryOut.ts'
import { moveRequest } from './moveRequest.ts'
import { openRequest } from './openRequest.ts'
import { refuseClosed } from './refuseClosed.ts'
import { tellRequest } from './tellRequest.ts'

/** What became of it: kept for a second person, or confirmed by her and carried out. */
export interface DoneByTwo {
  readonly status: 'asked' | 'confirmed'
  readonly request: SecondPersonRequest
  readonly doc?: unknown
  /** The numbers of the editions that still hold what is purged from the desk. */
  readonly editions?: readonly number[]
  /** The report stands in a stage or waits for publication: what was approved is no more. */
  readonly mustBeSentBack?: boolean
}

interface Judged {
  /** What the request's row notes when it is confirmed. */
  readonly noting?: Pick<SecondPersonRequest, 'hashAfter' | 'hashBefore'>
  /** Refuses where somebody else was ahead since it was judged. */
  readonly requireOpen?: (() => Promise<void>) | undefined
}

const refuseSame = (req: PayloadRequest, { requestedAt }: SecondPersonRequest) =>
  refuse(req, {
    code: 'ANOTHER_PERSON_NEEDED',
    values: { when: momentFor(requestedAt ?? undefined) },
  })

/**
 * The first person's words are kept and nothing happens; another one's confirm them, and it is carried
 * out. That one write decides: what a crash leaves undone after it is finished by `finishRequests`. The
 * words that count are the first person's, for they are what the second one read; hers stand beside them.
 */
export const confirmOrAsk = async (
  req: PayloadRequest,
  asked: Asked,
  { noting = {}, requireOpen }: Judged = {},
): Promise<DoneByTwo> => {
  requireReason(req, asked.words.reason)
  const open = await openRequest(req, asked)
  if (!open) {
    await requireOpen?.()
    const request = await askForSecond(req, asked)
    if (!request) return confirmOrAsk(req, asked, { noting, requireOpen })
    await tellRequest(req, request)
    await tellOfRequest(req, request)
    return { status: 'asked', request }
  }
  if (open.requestedBy === asked.person) throw refuseSame(req, open)
  const confirmed = await moveRequest(req, open, {
    from: 'open',
    to: 'confirmed',
    noting: {
      ...noting,
      confirmedBy: asked.person,
      confirmedAt: new Date().toISOString(),
      confirmedReason: asked.words.reason,
    },
  })
  if (!confirmed) throw await refuseClosed(req, open.id)
  return { status: 'confirmed', request: await carryOut(req, confirmed) }
}

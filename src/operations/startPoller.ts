import type { Payload } from 'payload'
import { attempting } from './attempting.ts'
import { noteSignIns } from './audit/noteSignIns.ts'
import { caretaker } from './caretaker.ts'
import { countsOf } from './counts.ts'
import { publishDue } from './publishDue.ts'
import { type Repeated, repeatedly } from './repeatedly.ts'

/**
 * Finishes what a crash left and publishes what is due, at the start and again and again. The database
 * alone says what there is to do, so that nothing is lost by a restart, and a clock that was put back only
 * makes it later. What fails is told once for its cause, and tried again at each look.
 */
export const startPoller = (
  payload: Payload,
  { seconds }: { readonly seconds: number },
): Repeated => {
  const finishWhatWasLeft = caretaker(payload)
  const attempt = attempting(payload.logger)
  const counts = countsOf(payload)

  const look = async (): Promise<void> => {
    const outcomes = [
      await attempt('What a crash may have left could not be looked for', () =>
        finishWhatWasLeft(new Date()),
      ),
      await attempt('Reports that are due could not be looked for', () =>
        publishDue(payload, new Date()),
      ),
      await attempt('The head of the sign-ins could not be noted', () => noteSignIns(payload)),
    ]
    counts.lastLook = Date.now() / 1000
    if (outcomes.every(Boolean)) counts.looks += 1
    else counts.failedLooks += 1
  }
  return repeatedly({ round: look, interval: seconds * 1000 })
}

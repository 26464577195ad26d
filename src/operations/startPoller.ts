import type { Payload } from 'payload'
import { noteSignIns } from './audit/noteSignIns.ts'
import { caretaker } from './caretaker.ts'
import { countsOf } from './counts.ts'
import { publishDue } from './publishDue.ts'
import { tellOnce } from './tellOnce.ts'

/** What looks after the reports while the process runs. */
export interface Poller {
  /** Ends it, once what is under way is done. */
  readonly stop: () => Promise<void>
}

/**
 * Finishes what a crash left and publishes what is due, at the start and again and again. The database
 * alone says what there is to do, so that nothing is lost by a restart, and a clock that was put back only
 * makes it later. What fails is told once for its cause, and tried again at each look.
 */
export const startPoller = (
  payload: Payload,
  { seconds }: { readonly seconds: number },
): Poller => {
  const finishWhatWasLeft = caretaker(payload)
  const tell = tellOnce(payload.logger)
  const counts = countsOf(payload)
  let isStopping = false
  let timer: NodeJS.Timeout | undefined

  const attempt = async (task: (now: Date) => Promise<void>, message: string): Promise<boolean> => {
    try {
      await task(new Date())
      tell(message, null)
      return true
    } catch (error) {
      tell(message, { error, message })
      return false
    }
  }
  const look = async (): Promise<void> => {
    const outcomes = [
      await attempt(finishWhatWasLeft, 'What a crash may have left could not be looked for'),
      await attempt(
        (now) => publishDue(payload, now),
        'Reports that are due could not be looked for',
      ),
      await attempt(() => noteSignIns(payload), 'The head of the sign-ins could not be noted'),
    ]
    counts.lastLook = Date.now() / 1000
    if (outcomes.every(Boolean)) counts.looks += 1
    else counts.failedLooks += 1
    if (isStopping) return
    timer = setTimeout(() => {
      running = look()
    }, seconds * 1000)
    timer.unref()
  }

  let running = look()
  return {
    stop: async () => {
      isStopping = true
      clearTimeout(timer)
      await running
    },
  }
}

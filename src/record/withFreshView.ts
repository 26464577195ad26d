import type { FreshView } from './freshView.ts'
import { RecordMovedError } from './RecordMovedError.ts'
import type { RecordView } from './RecordView.ts'

/** Works out an answer from the record as it is; once more where an edition was sealed while it was worked out. */
export const withFreshView = async <Answer>(
  record: FreshView,
  workOut: (view: RecordView) => Promise<Answer>,
): Promise<Answer> => {
  try {
    return await workOut(await record.current())
  } catch (error) {
    if (!(error instanceof RecordMovedError)) throw error
    return workOut(await record.lookNow())
  }
}

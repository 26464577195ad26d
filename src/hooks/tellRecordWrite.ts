import type { CollectionAfterChangeHook } from 'payload'
import { afterCommit } from '../operations/afterCommit.ts'
import { noteRecordWrite } from '../record/recordWrites.ts'

type Written = Pick<Parameters<CollectionAfterChangeHook>[0], 'req'>

/** What this process writes into the record is read by the public from the moment it stands. */
export const tellRecordWrite = async ({ req }: Written): Promise<void> => {
  await afterCommit(req, async () => noteRecordWrite(req.payload))
}

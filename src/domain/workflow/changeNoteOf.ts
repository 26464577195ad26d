import type { ReportSubject, TransitionRequest } from './types.ts'

/**
 * The change note that a submission goes with: the one that is given now or, where none is sent, the one
 * that was given before in this revision, so that nobody types it again after each sending back. An empty
 * one takes it off.
 */
export const changeNoteOf = (
  subject: Pick<ReportSubject, 'changeNote'>,
  { changeNote }: Pick<TransitionRequest, 'changeNote'>,
): string | null => (changeNote ?? subject.changeNote)?.trim() || null

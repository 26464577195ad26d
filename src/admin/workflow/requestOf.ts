import type { TransitionRequest } from '../../domain/workflow/types.ts'
import type { Asked, Typed } from './asked.ts'

interface Given {
  readonly transition: string
  readonly read: { readonly revision: number; readonly contentHash?: string }
  readonly asked: readonly Asked[]
  readonly typed: Typed
}

/** The request that a dialog sends: what was read, and of what was typed only what it asked for. */
export const requestOf = ({ transition, read, asked, typed }: Given): TransitionRequest => {
  const given = (name: Asked) => asked.includes(name)
  const { reason, remark, changeNote, explanation, proofread, outcome, reopen } = typed
  const { attachment, signedBy, signedOn, publishAt } = typed
  return {
    transition,
    revision: read.revision,
    ...(read.contentHash === undefined ? {} : { contentHash: read.contentHash }),
    ...(given('reason') ? { reason } : {}),
    ...(given('remark') && remark ? { remark } : {}),
    ...(given('changeNote') ? { changeNote } : {}),
    ...(given('explanation') ? { explanation } : {}),
    ...(given('attachment') ? { attachment } : {}),
    ...(given('signedBy') ? { signedBy } : {}),
    ...(given('signedOn') && signedOn ? { signedOn } : {}),
    ...(given('publishAt') && publishAt ? { publishAt: `${publishAt}:00+08:00` } : {}),
    ...(given('proofread') ? { proofread } : {}),
    ...(given('outcome') && outcome ? { outcome } : {}),
    ...(given('reopen') && reopen !== 'all' ? { reopen } : {}),
  }
}

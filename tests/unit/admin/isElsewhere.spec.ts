import { describe, expect, it } from '@jest/globals'
import { readActions } from '../../../src/admin/workflow/answers.ts'
import { isElsewhere } from '../../../src/admin/workflow/isElsewhere.ts'

const answer = (action: object) =>
  readActions({
    revision: 3,
    contentHash: 'x',
    workflowState: 'signature',
    publicState: 'never',
    actions: [{ transition: 'confirmSignature', allowed: false, code: 'GUARD_FAILED', ...action }],
  })?.actions.map(isElsewhere)

describe('among what a person may do now', () => {
  it('a signature on paper that nobody has recorded is not shown as her task', () => {
    const refusals = [{ guard: 'signatureIsRecorded', message: '须先登记。' }]
    expect(answer({ refusals })).toEqual([true])
    const both = [{ guard: 'enoughPersons', message: '人数不足。' }, ...refusals]
    expect(answer({ refusals: both })).toEqual([true])
  })

  it('one that is recorded is, with what stands in its way', () => {
    expect(answer({ allowed: true, code: undefined, refusals: [] })).toEqual([false])
    const refusals = [{ guard: 'enoughPersons', message: '人数不足。' }]
    expect(answer({ refusals })).toEqual([false])
  })

  it('what is for others or for another state is not', () => {
    expect(answer({ code: 'NOT_PERMITTED', refusals: [{ message: '无权。' }] })).toEqual([true])
    expect(answer({ code: 'WRONG_STATE', refusals: [{ message: '不在此环节。' }] })).toEqual([true])
  })
})

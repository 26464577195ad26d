import { describe, expect, it } from '@jest/globals'
import { CHECK_IDS, CHECKS } from '../../../../src/domain/checks/checks.ts'
import { basisIn, BASES } from '../../../../src/domain/checks/registry/bases.ts'
import type { CheckRow } from '../../../../src/domain/checks/registry/CheckRow.ts'

const groundOf = (id: keyof typeof CHECKS, format: Parameters<typeof basisIn>[1]): string => {
  const { basis }: CheckRow = CHECKS[id]
  return basisIn(basis, format)
}

describe('the ground that a finding names', () => {
  it.each([
    ['REQUIRED-TOPIC', 'R2014', '（2007年）第三十二条'],
    ['REQUIRED-TOPIC', 'R2019', '（2019年修订）第五十条'],
    ['LATE', 'R2008', '（2007年）第三十一条'],
    ['LATE', 'R2021', '（2019年修订）第四十九条'],
    ['REFERENCE-CLOSED', 'R2014', '（2007年）第十四条'],
    ['REFERENCE-CLOSED', 'R2021', '（2019年修订）第十七条'],
    ['T3-BAL', 'R2019', '国办公开办函〔2019〕60号'],
    ['T3-BAL', 'R2021', '国办公开办函〔2021〕30号'],
    ['TEXT-TABLE', 'R2014', '国办发〔2014〕32号'],
  ] as const)('%s in a report of %s is %s', (id, format, ground) => {
    expect(groundOf(id, format)).toContain(ground)
  })

  it('is never a notice that came after the report', () => {
    for (const id of CHECK_IDS) {
      expect(groundOf(id, 'R2008')).not.toMatch(/2019|〔20(?:19|21)〕|〔2014〕46/)
      expect(groundOf(id, 'R2014')).not.toMatch(/2019|〔20(?:19|21)〕/)
      expect(groundOf(id, 'R2019')).not.toContain('〔2021〕')
    }
  })

  it('quotes no law where it is what evaluators do', () => {
    expect(BASES.PRACTICE).not.toMatch(/条|〔/)
  })
})

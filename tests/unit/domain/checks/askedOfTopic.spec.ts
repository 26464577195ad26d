import { describe, expect, it } from '@jest/globals'
import { askedOfTopic } from '../../../../src/domain/checks/askedOfTopic.ts'
import { FORMAT_IDS, FORMATS } from '../../../../src/domain/formats/formats.ts'
import { TOPIC_IDS } from '../../../../src/domain/formats/topics.ts'

describe('what is asked of the text on a topic', () => {
  it('follows from the form: required there, and with its table', () => {
    const { isRequired, tables } = askedOfTopic('R2021', 'applications')
    expect(isRequired).toBe(true)
    expect(tables).toEqual(['收到和处理政府信息公开申请情况'])
    expect(askedOfTopic('R2014', 'otherMatters').isRequired).toBe(false)
    expect(askedOfTopic('R2021', 'fees').isRequired).toBe(false)
  })

  it('names the five aspects of the overview since the form prescribes chapters', () => {
    expect(askedOfTopic('R2021', 'overview').aspects).toHaveLength(5)
    expect(askedOfTopic('R2014', 'overview').aspects).toEqual([])
  })

  it('tells of no check that does not look at this form', () => {
    const checksOf = (format: 'R2014' | 'R2021', topic: 'applications' | 'otherMatters') =>
      askedOfTopic(format, topic).wanted.map(({ check }) => check)
    expect(checksOf('R2014', 'applications')).toEqual(['REQUIRED-WITHHELD'])
    expect(checksOf('R2021', 'applications')).toEqual([])
    expect(checksOf('R2021', 'otherMatters')).toContain('FEE-STATED')
    expect(checksOf('R2014', 'otherMatters')).not.toContain('FEE-STATED')
  })

  it('is there for every topic of every form', () => {
    for (const format of FORMAT_IDS) {
      const required = TOPIC_IDS.filter((topic) => askedOfTopic(format, topic).isRequired)
      expect(required.toSorted()).toEqual([...FORMATS[format].required].toSorted())
    }
  })
})

import { describe, expect, it } from '@jest/globals'
import { isTopicId, TOPIC_IDS, topicsOfHeading } from '../../../../src/domain/formats/topics.ts'

describe('the topics that a heading shows', () => {
  it.each([
    ['概述', ['overview']],
    ['主动公开政府信息情况', ['proactiveDisclosure']],
    ['依申请公开政府信息情况', ['applications']],
    ['复议、诉讼和申诉情况', ['reviewAndLitigation']],
    ['政府信息公开支出及收费情况', ['fees']],
    ['存在的问题及改进措施', ['problemsAndImprovements']],
    ['其他需要报告的事项', ['otherMatters']],
    ['收到和处理政府信息公开申请情况', ['applications']],
    ['政府信息公开行政复议、行政诉讼情况', ['reviewAndLitigation']],
    ['附件', []],
    ['', []],
  ])('%s: %j', (heading, topics) => {
    expect([...topicsOfHeading(heading)]).toEqual(topics)
  })

  it('one chapter may cover several', () => {
    expect([...topicsOfHeading('收费及行政复议、诉讼情况')]).toEqual([
      'fees',
      'reviewAndLitigation',
    ])
  })
})

it('a topic is known by its id alone', () => {
  expect(TOPIC_IDS.every(isTopicId)).toBe(true)
  expect(['toString', '概述', '', null, 3, ['fees']].some(isTopicId)).toBe(false)
})

import { TOPIC_IDS, TOPICS } from '../src/domain/formats/topics.ts'

const SENTENCE =
  '全市各级行政机关通过政府网站、政务微博、政务微信、新闻发布会等方式主动公开政府信息，及时回应社会关切。'

const count = <T>(length: number, make: (index: number) => T): readonly T[] =>
  Array.from({ length }, (_, index) => make(index))

/** The report that is measured: 12 sections, 10 key initiatives of 4 figures, 50 links, about 43 KB as JSON. */
export const REPORT_PARTS = {
  sections: [
    ...TOPIC_IDS.map((topic) => ({ heading: TOPICS[topic].label.zh, covers: [topic] })),
    ...count(12 - TOPIC_IDS.length, (index) => ({ heading: `其他事项之${index + 1}`, covers: [] })),
  ],
  sectionText: count(4, () => SENTENCE.repeat(3)).join('\n'),
  initiatives: count(10, (index) => ({
    title: `重点领域信息公开第${index + 1}项`,
    figures: count(4, (place) => ({
      id: `figure-${index}-${place}`,
      label: '主动公开政府信息数',
      value: '23.6',
      unit: '万条',
      amount: '236000',
      qualifier: 'about' as const,
      text: '约23.6万条',
    })),
  })),
  proposals: count(50, (index) => ({
    title: `关于进一步推进政务公开工作的建议（第${index + 1}号）`,
    url: `http://www.taicang.gov.cn/art/2017/12/${(index % 28) + 1}/art_5641_${index}.html`,
  })),
} as const

/** A counter that makes a number a figure, and what follows it where it is part of another word. */
export interface Counter {
  readonly unit: string
  readonly notBefore?: readonly string[]
}

/**
 * The counters and measures of outputs and counts. What is not here makes no figure: dates (年, 月, 日), spans
 * of time (小时, 天), rates (%), ordinals (号). 7个工作日 is a span of time, 8890家政平台 a name.
 */
export const COUNTERS: readonly Counter[] = [
  {
    unit: '个',
    notBefore: [
      '工作日',
      '自然日',
      '交易日',
      '日',
      '星期',
      '周',
      '月',
      '季度',
      '年',
      '小时',
      '钟头',
      '百分点',
      '半',
    ],
  },
  { unit: '件', notBefore: ['套'] },
  { unit: '件次' },
  { unit: '条', notBefore: ['例', '款'] },
  { unit: '条次' },
  { unit: '篇' },
  { unit: '篇次' },
  { unit: '份', notBefore: ['额'] },
  { unit: '项' },
  { unit: '项次' },
  { unit: '批', notBefore: ['准', '复', '示', '评', '文'] },
  { unit: '批次' },
  { unit: '次', notBefore: ['日', '年', '月', '序'] },
  { unit: '场', notBefore: ['所', '地', '馆', '景'] },
  { unit: '场次' },
  { unit: '期', notBefore: ['间', '限', '末', '内'] },
  { unit: '例', notBefore: ['如', '会', '行'] },
  { unit: '起', notBefore: ['草', '诉', '止', '步', '点'] },
  { unit: '宗', notBefore: ['旨'] },
  { unit: '人', notBefore: ['民', '大', '口', '才', '社', '力', '均', '防'] },
  { unit: '人次' },
  { unit: '人日' },
  { unit: '名', notBefore: ['单', '称', '录'] },
  { unit: '位', notBefore: ['于', '置', '次'] },
  { unit: '户', notBefore: ['籍', '口', '外'] },
  { unit: '户次' },
  { unit: '家', notBefore: ['庭', '政', '长', '园', '具', '电', '居', '乡'] },
  { unit: '家次' },
  { unit: '单位' },
  { unit: '部门' },
  { unit: '部', notBefore: ['分', '署', '委', '队', '级'] },
  { unit: '处', notBefore: ['长', '室', '理', '罚', '置', '级'] },
  { unit: '所', notBefore: ['有', '在', '属'] },
  { unit: '座', notBefore: ['谈'] },
  { unit: '册' },
  { unit: '套' },
  { unit: '张' },
  { unit: '页' },
  { unit: '幅' },
  { unit: '块' },
  { unit: '辆' },
  { unit: '台', notBefore: ['湾', '账'] },
  { unit: '台次' },
  { unit: '元' },
  { unit: '美元' },
  { unit: '平方米' },
  { unit: '平方公里' },
  { unit: '公里' },
  { unit: '亩' },
  { unit: '吨' },
]

/** 万, 亿 …: by which power of ten the printed value is multiplied. */
export const MULTIPLIERS: Readonly<Record<string, number>> = {
  百: 2,
  千: 3,
  万: 4,
  百万: 6,
  千万: 7,
  亿: 8,
  百亿: 10,
  千亿: 11,
  万亿: 12,
}

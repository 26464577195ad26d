import { describe, expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { brief, checkText } from './checkText.ts'

/** Reports in the manner of real ones, two of each era, well and badly typed, with what is truly to be said of them. */
const REPORTS = {
  'r2008-linhe-2010': [],
  'r2008-nanshan-2012': [],
  'r2014-qinghe-2016': [],
  'r2014-baishui-2018': [
    'TABLE-NARRATIVE statistics →政府信息公开情况统计表',
    'REQUIRED-WITHHELD →不予公开的件数和理由',
  ],
  'r2019-dongjiang-2020': [],
  'r2021-qingtian-2021': [],
} as const
const read = (name: string): string => readFileSync(`tests/fixtures/checks/${name}.txt`, 'utf8')

describe('a sound report is not called wrong', () => {
  it.each(Object.entries(REPORTS))('%s', (name, expected) => {
    expect(brief(checkText(read(name)))).toEqual(expected)
  })
})

describe('one fault in a sound report is the one that is found', () => {
  it.each([
    [
      'r2008-linhe-2010',
      '网络申请9件',
      '网络申请8件',
      ['TEXT-SUM 当面申请6件、网络申请8件、信函申请3件，合计17→18件'],
    ],
    ['r2008-linhe-2010', '六个部分', '七个部分', ['TEXT-COUNT 7个部分→6']],
    [
      'r2008-nanshan-2012',
      '三、收费',
      '四、收费',
      ['HEADING-NUMBER 四、→三、', 'HEADING-NUMBER 四、→五、'],
    ],
    [
      'r2014-qinghe-2016',
      '收到政府信息公开申请27件',
      '收到政府信息公开申请28件',
      [
        'TEXT-TABLE statistics.received.count 2016年共收到政府信息公开申请28件→27',
        'TEXT-SUM 当面申请3件、网络申请18件、信函申请6件，合计27→28件',
      ],
    ],
    [
      'r2014-qinghe-2016',
      '|3．网络申请数|件|18|',
      '|3．网络申请数|件|17|',
      [
        'TEXT-TABLE statistics.online.count 网络申请18件→17',
        'T14-SUM statistics.received.count 26→27',
      ],
    ],
    [
      'r2019-dongjiang-2020',
      '办结24件',
      '办结25件',
      ['TEXT-TABLE t3.resultsTotal.total 办结25件→24'],
    ],
    [
      'r2019-dongjiang-2020',
      '|行政复议|1|0|0|0|1|',
      '|行政复议|1|0|0|0|2|',
      ['T4-SUM t4.review.total 1→2'],
    ],
    [
      'r2021-qingtian-2021',
      '|规章|0|0|0|',
      '|规章|2|0|2|',
      ['T2-RULES t2.rules.made 2→0', 'T2-RULES t2.rules.inForce 2→0'],
    ],
    [
      'r2021-qingtian-2021',
      '信息处理费管理办法》，2021年没有产生信息处理费',
      '管理办法》，无其他事项',
      ['FEE-STATED →信息处理费'],
    ],
  ])('%s: %s as %s', (name, right, wrong, expected) => {
    expect(brief(checkText(read(name).replace(right, wrong)))).toEqual(expected)
  })
})

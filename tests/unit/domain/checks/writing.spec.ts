import { describe, expect, it } from '@jest/globals'
import { DEFAULT_LEXICON } from '../../../../src/domain/checks/lexicon/defaultLexicon.ts'
import { lexiconProblems } from '../../../../src/domain/checks/lexicon/lexiconProblems.ts'
import { checkText, findIn } from './checkText.ts'

describe('words', () => {
  it.each([
    ['WORD-DOUBLED', '同比增加增加106.4%', '增加增加→增加'],
    ['WORD-DOUBLED', '推进政府信息公开政府信息公开工作', '政府信息公开政府信息公开→政府信息公开'],
    ['WORD-CONFUSED', '截止目前，发布5条', '截止目前→截至'],
    ['WORD-CONFUSED', '截至日期为3月1日', '截至日期为3月1日→截止'],
    ['WORD-CONFUSED', '政府的的信息', '的的信息→的'],
    ['PUNCTUATION', '发布信息，，回应关切', '发布信息，，→，'],
    ['PUNCTUATION', '发布信息。，回应关切', '发布信息。，→，'],
  ])('%s: %s', (check, text, expected) => {
    expect(findIn(check, `${text}。`)).toEqual([expected])
  })

  it.each([
    '截止日期为3月1日',
    '申请截止后',
    '推进信息公开公开栏建设',
    '落实“最多跑一次次次”要求',
    '一件一件落实，一个一个解决',
    '目的的确明确',
    '大事化小小事化了',
    '实实在在在线办理',
    '《关于关于公开公开的通知，，》',
    '予以经费保障',
    '及及时时',
  ])('left alone: %s', (text) => {
    for (const check of ['WORD-DOUBLED', 'WORD-CONFUSED', 'PUNCTUATION']) {
      expect(findIn(check, `${text}。`)).toEqual([])
    }
  })

  it('a text uses 累计 or 累积 for what it counts, and either for what it gathers', () => {
    expect(findIn('WORD-MIXED', '累积关注300人，累计发布5条。')).toEqual([
      '累积（1处）、累计（1处）→累计',
    ])
    expect(findIn('WORD-MIXED', '累积了经验，累计发布5条。')).toEqual([])
  })

  it('the office edits its lexicon', () => {
    const lexicon = { ...DEFAULT_LEXICON, confused: [{ wrong: '太苍', right: '太仓' }] }
    const text = '某县2017年政府信息公开工作年度报告\n一、概述\n截止目前，太苍发布5条。'
    const found = checkText(text, { lexicon }).filter(({ check }) => check === 'WORD-CONFUSED')
    expect(found.map(({ expected }) => expected)).toEqual(['太仓'])
  })
})

describe('a lexicon', () => {
  it('as it is delivered is sound', () => {
    expect(lexiconProblems(DEFAULT_LEXICON)).toEqual([])
  })

  it.each([
    [null, ['lexicon']],
    [{ ...DEFAULT_LEXICON, confused: 'x' }, ['confused']],
    [{ ...DEFAULT_LEXICON, confused: [{ wrong: '', right: '甲' }] }, ['confused[0].wrong']],
    [{ ...DEFAULT_LEXICON, confused: [{ wrong: '甲' }] }, ['confused[0].right']],
    [{ ...DEFAULT_LEXICON, confused: [{ wrong: '甲', right: '甲' }] }, ['confused[0]']],
    [
      { ...DEFAULT_LEXICON, confused: [{ wrong: '甲', right: '乙', pattern: '(a+)+' }] },
      ['confused[0].pattern'],
    ],
    [
      { ...DEFAULT_LEXICON, confused: [{ wrong: '甲'.repeat(41), right: '乙' }] },
      ['confused[0].wrong'],
    ],
    [{ ...DEFAULT_LEXICON, mayRepeat: [3] }, ['mayRepeat[0]']],
    [{ ...DEFAULT_LEXICON, mixed: [['累计', '累积']] }, ['mixed[0]']],
  ])('with a broken entry is refused by place: %j', (value, expected) => {
    expect(lexiconProblems(value)).toEqual(expected)
  })
})

describe('personal data', () => {
  it.each([
    ['PERSONAL-ID', '申请人身份证号11010519491231002X已核对', '110***********002X→'],
    ['PERSONAL-MOBILE', '联系人手机13812345678', '138****5678→'],
    ['PERSONAL-MOBILE', '联系人手机138-1234-5678', '138****5678→'],
    ['PERSONAL-CARD', '汇至6222021234567890128账户', null],
  ])('%s: %s', (check, text, expected) => {
    const found = findIn(check, `${text}。`)
    if (expected !== null) expect(found).toEqual([expected])
  })

  it.each([
    '身份证号110105194912310021',
    '编号110105199913310028',
    '见http://a.cn/13812345678.html',
    '电话0512-53952450',
    '公示编号20171234567890123456789',
  ])('none: %s', (text) => {
    for (const check of ['PERSONAL-ID', 'PERSONAL-MOBILE', 'PERSONAL-CARD']) {
      expect(findIn(check, `${text}。`)).toEqual([])
    }
  })

  it('the office’s own telephone is no personal data', () => {
    const text =
      '某县2017年政府信息公开工作年度报告\n联系电话：13812345678，邮编：215400。\n一、概述\n可拨打13812345678咨询。'
    expect(checkText(text).filter(({ check }) => check === 'PERSONAL-MOBILE')).toEqual([])
  })
})

describe('headings and preamble', () => {
  it('numbers that do not run on are told once each', () => {
    expect(
      findIn(
        'HEADING-NUMBER',
        '三、主动公开',
        '四、依申请公开',
        '（一）甲',
        '（三）乙',
        '二、其他',
      ),
    ).toEqual(['三、→二、', '（三）→（二）', '二、→五、'])
  })

  it('as many parts as the preamble says', () => {
    const report = (count: string) =>
      checkText(
        `某县2017年政府信息公开工作年度报告\n本报告由概述、主动公开情况、依申请公开情况${count}个部分组成。\n一、概述\n二、主动公开情况\n三、依申请公开情况`,
      ).filter(({ check }) => check === 'TEXT-COUNT' || check === 'PREAMBLE-PARTS')
    expect(report('三')).toEqual([])
    expect(report('四').map(({ found, expected }) => `${found}→${expected}`)).toEqual(['4个部分→3'])
  })
})

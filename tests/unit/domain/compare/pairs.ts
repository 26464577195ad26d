import {
  bold,
  bullets,
  figure,
  link,
  numbered,
  paragraph,
  textOf,
} from '../../../support/textNodes.ts'

/** Two states of a text, and what is told of them, by `written`. */
interface Pair {
  readonly what: string
  readonly before: unknown
  readonly after: unknown
  readonly told: readonly string[]
}

/** What is told of each was written down by hand. */
export const PAIRS: readonly Pair[] = [
  {
    what: 'words inside a sentence, and a number with its unit as one',
    before: '全年受理申请12件，均已按期答复。',
    after: '全年共受理申请13件，均已按期办结。',
    told: ['~ 全年[+共]受理申请{12件→13件}，均已按期[-答复][+办结]。'],
  },
  {
    what: 'several numbers of one sentence, each with the one in its place',
    before: textOf('收到申请66件，其中网络65件、信函1件，比上年增长106.4%。'),
    after: textOf('收到申请70件，其中网络65件、信函5件，比上年增长12.5%。'),
    told: ['~ 收到申请{66件→70件}，其中网络65件、信函{1件→5件}，比上年增长{106.4%→12.5%}。'],
  },
  {
    what: 'a unit that slipped',
    before: '主动公开政府信息23.6万条',
    after: '主动公开政府信息236万条',
    told: ['~ 主动公开政府信息{23.6万条→236万条}'],
  },
  {
    what: 'full width, thousands and blanks, which make no other number',
    before: '共1066件，网络(电子邮件)65件',
    after: '共1,066件，网络（电子邮件）６５件',
    told: ['~ 共[-1066件][+1,066件]，网络[-(][+（]电子邮件[-)65件][+）６５件]'],
  },
  {
    what: 'nothing but punctuation',
    before: textOf('公开及时；答复规范，群众满意。', '尚有不足'),
    after: textOf('公开及时，答复规范、群众满意。', '尚有不足。'),
    told: ['~ 公开及时[-；][+，]答复规范[-，][+、]群众满意。', '~ 尚有不足[+。]'],
  },
  {
    what: 'quotation marks, and what they hold',
    before: textOf('坚持"应公开尽公开"，推进“互联网+政务”。'),
    after: textOf('坚持“应公开尽公开”，推进“互联网+政务服务”。'),
    told: ['~ 坚持[-"][+“]应公开尽公开[-"][+”]，推进“互联网+政务[+服务]”。'],
  },
  {
    what: 'blanks that were taken out',
    before: textOf('地址：  太仓市 县府东街99号'),
    after: textOf('地址：太仓市县府东街99号'),
    told: ['~ 地址：[-  ]太仓市[- ]县府东街99号'],
  },
  {
    what: 'a paragraph that is new and one that is gone',
    before: textOf('一、概述情况如下。', '收费情况：全年未收取费用。', '三、其他事项。'),
    after: textOf('一、概述情况如下。', '三、其他事项。', '监督保障工作持续加强。'),
    told: [
      '= 一、概述情况如下。',
      '- [-收费情况：全年未收取费用。]',
      '= 三、其他事项。',
      '+ [+监督保障工作持续加强。]',
    ],
  },
  {
    what: 'a paragraph that was moved, and its number that changed there',
    before: textOf('本年召开新闻发布会20场。', '加强平台建设，整合网站资源。', '规范答复文书。'),
    after: textOf('加强平台建设，整合网站资源。', '规范答复文书。', '本年召开新闻发布会23场。'),
    told: [
      '<1 [-本年召开新闻发布会20场。]',
      '= 加强平台建设，整合网站资源。',
      '= 规范答复文书。',
      '>1 本年召开新闻发布会{20场→23场}。',
    ],
  },
  {
    what: 'two paragraphs that changed places: the shorter one moved',
    before: textOf('甲部门做了许多事情。', '乙部门今年做了更多的事情，成效明显。'),
    after: textOf('乙部门今年做了更多的事情，成效明显。', '甲部门做了许多事情。'),
    told: [
      '<1 [-甲部门做了许多事情。]',
      '= 乙部门今年做了更多的事情，成效明显。',
      '>1 甲部门做了许多事情。',
    ],
  },
  {
    what: 'a paragraph that stands there twice now: one is new',
    before: textOf('无行政复议案件。', '无行政诉讼案件。'),
    after: textOf('无行政复议案件。', '无行政复议案件。', '无行政诉讼案件。'),
    told: ['= 无行政复议案件。', '+ [+无行政复议案件。]', '= 无行政诉讼案件。'],
  },
  {
    what: 'a paragraph that became two',
    before: textOf('全年公开信息300条。全年受理申请12件。', '特此报告。'),
    after: textOf('全年公开信息300条。', '全年受理申请13件。', '特此报告。'),
    told: ['Y 全年公开信息300条。[+⏎]全年受理申请{12件→13件}。', '= 特此报告。'],
  },
  {
    what: 'two paragraphs that became one',
    before: textOf('特此说明。', '全年公开信息300条。', '全年受理申请12件。'),
    after: textOf('特此说明。', '全年公开信息300条。全年受理申请12件。'),
    told: ['= 特此说明。', 'V 全年公开信息300条。[-⏎]全年受理申请12件。'],
  },
  {
    what: 'list items: one changed, one new, one gone, one moved',
    before: textOf(bullets('政府网站发布120条', '政务微博发布80条', '新闻发布会3场', '公报查阅点')),
    after: textOf(
      bullets('新闻发布会3场', '政府网站发布125条', '政务微博发布80条', '政务微信推送'),
    ),
    told: [
      '>1 新闻发布会3场',
      '~ 政府网站发布{120条→125条}',
      '= 政务微博发布80条',
      '<1 [-新闻发布会3场]',
      '- [-公报查阅点]',
      '+ [+政务微信推送]',
    ],
  },
  {
    what: 'the kind of a list, a paragraph that became an item, a list further in',
    before: textOf('说明如下：', bullets('第一项工作', '第二项工作'), '第三项工作'),
    after: textOf('说明如下：', numbered('第一项工作', '第二项工作', '第三项工作')),
    told: ['= 说明如下：', '~! 第一项工作', '~! 第二项工作', '~! 第三项工作'],
  },
  {
    what: 'bold, and nothing else',
    before: textOf(paragraph('本年度', bold('未发生'), '行政诉讼。')),
    after: textOf(paragraph('本年度未发生', bold('行政诉讼'), '。')),
    told: ['~ 本年度(未发生: bold removed)(行政诉讼: bold added)。'],
  },
  {
    what: 'a link: put in, led elsewhere, taken out',
    before: textOf(
      paragraph(
        '见',
        link('http://a.cn/1', '目录'),
        '、',
        link('http://a.cn/2', '指南'),
        '和年报。',
      ),
    ),
    after: textOf(
      paragraph(
        '见',
        link('http://a.cn/9', '目录'),
        '、指南和',
        link('http://a.cn/3', '年报'),
        '。',
      ),
    ),
    told: [
      '~ 见(目录: link changed http://a.cn/1→http://a.cn/9)、(指南: link removed http://a.cn/2→)和(年报: link added →http://a.cn/3)。',
    ],
  },
  {
    what: 'a bound number whose figure changed, and one that is bound to another figure',
    before: textOf(paragraph('网络申请', figure('grown'), '件，信函', figure('a'), '件')),
    after: textOf(paragraph('网络申请', figure('grown'), '件，信函', figure('b'), '件')),
    told: ['~ 网络申请{65件→66件 bound}，信函(65: number changed figure/i/a→figure/i/b)件'],
  },
  {
    what: 'a number that was typed and is bound now',
    before: textOf(paragraph('网络申请65件')),
    after: textOf(paragraph('网络申请', figure('a'), '件')),
    told: ['~ 网络申请(65: number added →figure/i/a)件'],
  },
  {
    what: 'a first version, which is all new',
    before: null,
    after: textOf('全年公开信息300条。', bullets('网站')),
    told: ['+ [+全年公开信息300条。]', '+ [+网站]'],
  },
  {
    what: 'a text that was emptied',
    before: textOf('全年公开信息300条。', ''),
    after: textOf(''),
    told: ['- [-全年公开信息300条。]', '- '],
  },
  {
    what: 'a text that is another one altogether',
    before: textOf('本机关未收取任何费用。', '行政复议情况良好。'),
    after: textOf('政务微博粉丝增长迅速。', '回应关切及时。'),
    told: [
      '- [-本机关未收取任何费用。]',
      '- [-行政复议情况良好。]',
      '+ [+政务微博粉丝增长迅速。]',
      '+ [+回应关切及时。]',
    ],
  },
]

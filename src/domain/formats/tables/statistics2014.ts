import type { Identity, IdentityCheck, TableDefinition } from '../TableDefinition.ts'

const COLUMN = 'count'

/** Level, id, label, unit, in the order of the form; a level of 4 is a 其中 of the row above. */
const ROWS = [
  [2, 'disclosed', '（一）主动公开政府信息数', '条'],
  [4, 'disclosedNormative', '其中：主动公开规范性文件数', '条'],
  [3, 'normativeMade', '制发规范性文件总数', '件'],
  [3, 'byGazette', '1.政府公报公开政府信息数', '条'],
  [3, 'byWebsite', '2.政府网站公开政府信息数', '条'],
  [3, 'byMicroblog', '3.政务微博公开政府信息数', '条'],
  [3, 'byWechat', '4.政务微信公开政府信息数', '条'],
  [3, 'byOther', '5.其他方式公开政府信息数', '条'],
  [2, 'concerns', '（一）回应公众关注热点或重大舆情数', '次'],
  [3, 'pressConferences', '1.参加或举办新闻发布会总次数', '次'],
  [4, 'pressByLeaders', '其中：主要负责同志参加新闻发布会次数', '次'],
  [3, 'interviews', '2.政府网站在线访谈次数', '次'],
  [4, 'interviewsByLeaders', '其中：主要负责同志参加政府网站在线访谈次数', '次'],
  [3, 'explanations', '3.政策解读稿件发布数', '篇'],
  [3, 'socialResponses', '4.微博微信回应事件数', '次'],
  [3, 'otherResponses', '5.其他方式回应事件数', '次'],
  [2, 'received', '（一）收到申请数', '件'],
  [3, 'inPerson', '1.当面申请数', '件'],
  [3, 'byFax', '2.传真申请数', '件'],
  [3, 'online', '3.网络申请数', '件'],
  [3, 'byLetter', '4.信函申请数', '件'],
  [2, 'completed', '（二）申请办结数', '件'],
  [3, 'onTime', '1.按时办结数', '件'],
  [3, 'extended', '2.延期办结数', '件'],
  [2, 'answered', '（三）申请答复数', '件'],
  [3, 'alreadyPublic', '1.属于已主动公开范围数', '件'],
  [3, 'agreed', '2.同意公开答复数', '件'],
  [3, 'partlyAgreed', '3.同意部分公开答复数', '件'],
  [3, 'refused', '4.不同意公开答复数', '件'],
  [4, 'stateSecret', '其中：涉及国家秘密', '件'],
  [4, 'tradeSecret', '涉及商业秘密', '件'],
  [4, 'privacy', '涉及个人隐私', '件'],
  [4, 'security', '危及国家安全、公共安全、经济安全和社会稳定', '件'],
  [4, 'notCovered', '不是《条例》所指政府信息', '件'],
  [4, 'otherStatutory', '法律法规规定的其他情形', '件'],
  [3, 'notOurs', '5.不属于本行政机关公开数', '件'],
  [3, 'notExisting', '6.申请信息不存在数', '件'],
  [3, 'amended', '7.告知作出更改补充数', '件'],
  [3, 'referred', '8.告知通过其他途径办理数', '件'],
  [1, 'reviews', '四、行政复议数量', '件'],
  [2, 'reviewsUpheld', '（一）维持具体行政行为数', '件'],
  [2, 'reviewsCorrected', '（二）被依法纠错数', '件'],
  [2, 'reviewsOther', '（三）其他情形数', '件'],
  [1, 'suits', '五、行政诉讼数量', '件'],
  [2, 'suitsUpheld', '（一）维持具体行政行为或者驳回原告诉讼请求数', '件'],
  [2, 'suitsCorrected', '（二）被依法纠错数', '件'],
  [2, 'suitsOther', '（三）其他情形数', '件'],
  [1, 'complaints', '六、举报投诉数量', '件'],
  [1, 'fees', '七、依申请公开信息收取的费用', '万元'],
  [2, 'offices', '（一）政府信息公开工作专门机构数', '个'],
  [2, 'readingPlaces', '（二）设置政府信息公开查阅点数', '个'],
  [2, 'staff', '（三）从事政府信息公开工作人员数', '人'],
  [3, 'fullTime', '1.专职人员数（不包括政府公报及政府网站工作人员数）', '人'],
  [3, 'partTime', '2.兼职人员数', '人'],
  [
    2,
    'budget',
    '（四）政府信息公开专项经费（不包括用于政府公报编辑管理及政府网站建设维护等方面的经费）',
    '万元',
  ],
  [2, 'meetings', '（一）召开政府信息公开工作会议或专题会议数', '次'],
  [2, 'trainings', '（二）举办各类培训班数', '次'],
  [2, 'trainees', '（三）接受培训人员数', '人次'],
] as const

type RowId = (typeof ROWS)[number][1]

const HEADINGS: Partial<Readonly<Record<RowId, readonly string[]>>> = {
  disclosed: ['一、主动公开情况'],
  byGazette: ['（二）通过不同渠道和方式公开政府信息的情况'],
  concerns: ['二、回应解读情况'],
  pressConferences: ['（二）通过不同渠道和方式回应解读的情况'],
  received: ['三、依申请公开情况'],
  offices: ['八、机构建设和保障经费情况'],
  meetings: ['九、政府信息公开会议和培训情况'],
}

const identity = (
  check: IdentityCheck,
  terms: readonly RowId[],
  result: RowId,
  relation: Identity['relation'] = 'equals',
): Identity => ({
  check,
  terms: terms.map((row) => ({ row, column: COLUMN })),
  relation,
  result: [{ row: result, column: COLUMN }],
})

const ANSWERS = [
  'alreadyPublic',
  'agreed',
  'partlyAgreed',
  'refused',
  'notOurs',
  'notExisting',
  'amended',
  'referred',
] as const
const REASONS = [
  'stateSecret',
  'tradeSecret',
  'privacy',
  'security',
  'notCovered',
  'otherStatutory',
] as const

/** 《政府信息公开情况统计表》 of the reports for 2014 to 2018. */
export const STATISTICS_OF_2014: TableDefinition = {
  id: 'statistics',
  title: '政府信息公开情况统计表',
  columns: [{ id: COLUMN, label: '统计数', group: null, unit: null }],
  rows: ROWS.map(([level, id, label]) => ({ id, label, level: Math.min(level, 3) })),
  headings: Object.fromEntries(Object.entries(HEADINGS)),
  columnsOf: {},
  units: Object.fromEntries(ROWS.map(([, id, , unit]) => [id, unit])),
  kinds: { fees: 'amount', budget: 'amount' },
  identities: [
    identity('T14-SUM', ['inPerson', 'byFax', 'online', 'byLetter'], 'received'),
    identity('T14-SUM', ['onTime', 'extended'], 'completed'),
    identity('T14-SUM', ANSWERS, 'answered'),
    identity('T14-SUM', REASONS, 'refused'),
    identity('T14-SUM', ['reviewsUpheld', 'reviewsCorrected', 'reviewsOther'], 'reviews'),
    identity('T14-SUM', ['suitsUpheld', 'suitsCorrected', 'suitsOther'], 'suits'),
    identity('T14-SUM', ['fullTime', 'partTime'], 'staff'),
    identity('T14-PART', ['pressByLeaders'], 'pressConferences', 'atMost'),
    identity('T14-PART', ['interviewsByLeaders'], 'interviews', 'atMost'),
    identity('T14-PART', ['disclosedNormative'], 'disclosed', 'atMost'),
  ],
  carryOver: null,
  isRequired: false,
}

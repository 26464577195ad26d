import type { Localized } from '../localized.ts'

const says = (zh: string, en: string): Localized => ({ zh, en })

const DISCLOSURE: Readonly<Record<string, Localized>> = {
  rules: says('依法有权的机关制定的规章。', 'Rules made by organs that the law empowers to.'),
  normativeDocuments: says(
    '行政机关制发的、可反复适用并影响公众权利义务的文件。',
    'Documents of general effect that touch the rights and duties of the public.',
  ),
  licences: says(
    '对行政许可申请作出的决定，准予和不予的都计。',
    'Decisions on applications for licences, granted or refused.',
  ),
  otherServices: says(
    '行政许可以外、面向公众的管理服务事项。',
    'Services and acts of administration for the public other than licences.',
  ),
  penalties: says('对违法行为作出的行政处罚决定。', 'Decisions that punish an offence.'),
  enforcement: says('查封、扣押等行政强制决定。', 'Decisions on sealing, seizing and the like.'),
  fees: says('依法向公众收取的费用。', 'Fees that the law lets the organ collect.'),
  procurement: says('政府集中采购的项目。', 'Purchases made through central procurement.'),
}

const APPLICATIONS: Readonly<Record<string, Localized>> = {
  received: says('本年内新收到的申请。', 'Applications that came in during the year.'),
  carriedOver: says(
    '上年收到、到上年底尚未办结的申请。',
    'Applications of last year that were still open at its end.',
  ),
  disclosed: says('所申请的信息全部提供。', 'All of what was asked for was given.'),
  partlyDisclosed: says(
    '一部分能公开的已提供，其余部分依法不公开。',
    'What could be disclosed was given; the rest was withheld by law.',
  ),
  stateSecret: says('依法定为国家秘密。', 'It is a state secret by law.'),
  otherProhibited: says(
    '其他法律、行政法规规定不得公开。',
    'Another law or regulation forbids disclosure.',
  ),
  threeSecurities: says(
    '公开可能危及国家安全、公共安全、经济安全或社会稳定。',
    'Disclosure might endanger national, public or economic security, or social stability.',
  ),
  thirdParty: says(
    '涉及他人商业秘密或个人隐私，公开会损害其权益。',
    'It holds another’s business secret or privacy, which disclosure would harm.',
  ),
  internalAffairs: says(
    '人事管理、后勤管理、内部工作流程信息。',
    'It is about staff, housekeeping or internal procedure.',
  ),
  processInformation: says(
    '讨论记录、过程稿、磋商信函、请示报告等尚在形成中的信息。',
    'Minutes, drafts, consultations and requests made on the way to a decision.',
  ),
  enforcementFiles: says(
    '行政执法案卷中的材料。',
    'It is part of the file of a case of enforcement.',
  ),
  administrativeInquiry: says(
    '依专门规定到登记、档案等窗口查询即可。',
    'It can be looked up at a registry or an archive by rules of its own.',
  ),
  notHeld: says('本机关没有这项信息。', 'The organ does not hold it.'),
  toBeCreated: says(
    '没有现成的信息，须加工、分析才能得到。',
    'It does not exist as such and would have to be worked out.',
  ),
  stillUnclear: says(
    '请申请人补正后，仍不清楚要什么。',
    'Even after a correction it is not clear what is asked for.',
  ),
  petitions: says(
    '实为信访、举报或投诉，告知其他途径。',
    'It is a petition or a complaint, for which there is another way.',
  ),
  repeated: says('同一人就同一内容再次申请。', 'The same person asked for the same again.'),
  publications: says(
    '要求提供已经出版的书报刊。',
    'It asks for books or papers that are published.',
  ),
  excessive: says(
    '无正当理由、大量反复地申请。',
    'Applications in great number, again and again, without a reason.',
  ),
  reconfirmation: says(
    '要求确认或重新出具已经取得的信息。',
    'It asks to confirm, or issue again, what the applicant already has.',
  ),
  overdueCorrection: says(
    '未在期限内补正，不再处理。',
    'The applicant did not correct it in time; it is not handled further.',
  ),
  unpaidFee: says(
    '未在期限内缴纳信息处理费，不再处理。',
    'The fee was not paid in time; it is not handled further.',
  ),
  otherHandling: says('以上各类之外的处理。', 'Handled otherwise than in the rows above.'),
  resultsTotal: says('本年办结的申请合计。', 'All applications resolved in the year.'),
  carriedForward: says(
    '到年底尚未办结、转入下年的申请。',
    'Applications still open at the end of the year.',
  ),
}

const REVIEWS: Readonly<Record<string, Localized>> = {
  review: says(
    '申请人不服，向上级机关申请复议的案件。',
    'Cases in which a higher organ was asked to review a decision.',
  ),
  directSuit: says(
    '未经复议，直接向法院起诉的案件。',
    'Cases taken to court without such a review.',
  ),
  suitAfterReview: says(
    '经过复议后，又向法院起诉的案件。',
    'Cases taken to court after such a review.',
  ),
}

const STATISTICS: Readonly<Record<string, Localized>> = {
  disclosed: says('本年主动公开的全部信息。', 'Everything disclosed of the organ’s own accord.'),
  concerns: says(
    '对公众关注的热点和重大舆情作出的回应。',
    'Answers to what concerned the public most.',
  ),
  received: says('本年收到的公开申请合计。', 'All applications that came in during the year.'),
  completed: says('本年办结的申请合计。', 'All applications resolved in the year.'),
  answered: says('本年作出的答复合计。', 'All answers given in the year.'),
  reviews: says('申请复议的案件合计。', 'All cases of administrative review.'),
  suits: says('起诉到法院的案件合计。', 'All cases taken to court.'),
  complaints: says('就信息公开工作收到的举报投诉。', 'Complaints about disclosure.'),
  fees: says('向申请人收取的检索、复制等费用。', 'Fees for search and copies.'),
  offices: says('专门负责信息公开的机构。', 'Offices whose task is disclosure.'),
  readingPlaces: says(
    '供公众查阅信息的场所，如档案馆、图书馆。',
    'Places where the public may read, such as archives and libraries.',
  ),
  staff: says('从事信息公开工作的人员合计。', 'Everybody who works on disclosure.'),
  budget: says('用于信息公开工作的专项经费。', 'Money set aside for disclosure.'),
}

const MEANINGS: Readonly<Record<string, Readonly<Record<string, Localized>>>> = {
  t2: DISCLOSURE,
  t3: APPLICATIONS,
  t4: REVIEWS,
  statistics: STATISTICS,
}

/** What a row of a statutory table counts, in plain words; null where its name says it all. */
export const rowMeaning = (table: string, row: string): Localized | null => {
  const rows = Object.hasOwn(MEANINGS, table) ? MEANINGS[table] : undefined
  return rows && Object.hasOwn(rows, row) ? (rows[row] ?? null) : null
}

import type { CheckId } from '../src/domain/checks/checks.ts'
import type { Finding } from '../src/domain/checks/Finding.ts'

/** Why something that the checks find in the seed is left as it was published. */
interface SeedExplanation {
  readonly check: CheckId
  /** What was found, where a rule finds several things. */
  readonly found?: string
  readonly text: string
}

/**
 * What the demo's editor says to each thing that the checks find in the report of 2017 (domain: §6). They
 * are texts for the demonstration, and say so: nobody at Taicang wrote them.
 */
const SEED_EXPLANATIONS: readonly SeedExplanation[] = [
  {
    check: 'PREAMBLE-PARTS',
    text: '演示说明：前言照原文保留。所列各部分确实漏了第五部分建议提案办理结果，“支出”在正文中也没有对应内容，编写新报告时须按章节改写前言。',
  },
  {
    check: 'WORD-DOUBLED',
    text: '演示说明：“同比增加增加106.4%”衍一“增加”，数字不受影响；此处为已公布的原文，不改字。',
  },
  {
    check: 'WORD-CONFUSED',
    text: '演示说明：“截止2017年12月底”应作“截至”，第三部分用的就是“截至”；此处为已公布的原文，不改字。',
  },
  {
    check: 'WORD-MIXED',
    text: '演示说明：关注人数、阅读量处“累积”“累计”混用，意思相同；照录原文，新报告统一用“累计”。',
  },
  {
    check: 'CONTACT-COLON',
    text: '演示说明：地址、邮编之后有冒号，“电话”之后原文漏排，号码无误，不影响公众联系。',
  },
  {
    check: 'SCOPE-MIXED',
    text: '演示说明：第二部分是全市的数据，第三部分的复议、诉讼只说市政府本级，原文在各处写明了范围，读者可以分清。',
  },
  {
    check: 'REQUIRED-WITHHELD',
    text: '演示说明：原文只写明收到的66件均已按时办结，没有分列不予公开的件数，手头没有台账可以补写。',
  },
  {
    check: 'REQUIRED-TOTAL',
    text: '演示说明：原文按领域和渠道分别写了条数，没有全年主动公开的总数；各数口径不一，不宜自行相加。',
  },
  {
    check: 'TABLE-NARRATIVE',
    text: '演示说明：原报告是叙述式的，公布时没有附统计表；当年格式允许这样公布，此处不另行补造表格。',
  },
  {
    check: 'CLAIM-YEARS',
    text: '演示说明：2015、2016年的报告没有录入本系统，“连续三年”无从核对，照录原文；录入后检查会自动比对。',
  },
  {
    check: 'FIGURE-APPROXIMATE',
    found: '800余条、500余条、70余篇、20余场、近2000户',
    text: '演示说明：税务部门报送的网站、微信、媒体信息数和解读、培训的场次、户数，原文即为概数，没有准确数可换。',
  },
  {
    check: 'FIGURE-APPROXIMATE',
    found: '40余条、近210条',
    text: '演示说明：棚改和保障房信息、空气质量日报的条数，原文即为概数，照录。',
  },
  {
    check: 'FIGURE-APPROXIMATE',
    found: '90余个',
    text: '演示说明：报纸宣传版面的个数，原文即为概数，照录。',
  },
  {
    check: 'PROBLEMS-GENERIC',
    text: '演示说明：第六部分问题和措施各一句，确实笼统；此处为已公布的原文，编写新报告时须写明具体问题、数据和整改时限。',
  },
  {
    check: 'PROPOSALS-UNCOUNTED',
    text: '演示说明：第五部分只列了两个公开专栏的地址，没有件数；件数未随原文公布，照录。',
  },
]

/** What the demo says to a finding; nothing where it is none of those of the seed. */
export const seedExplanationOf = ({ check, found }: Pick<Finding, 'check' | 'found'>) =>
  SEED_EXPLANATIONS.find(
    (each) => each.check === check && (each.found === undefined || each.found === found),
  )?.text

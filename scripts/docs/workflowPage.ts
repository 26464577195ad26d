import { type ErrorCode, ERRORS } from '../../src/domain/messages.ts'
import { DECISION_CODES } from '../../src/domain/workflow/decide.ts'
import { GUARD_MESSAGES } from '../../src/domain/workflow/guardMessages.ts'
import { OUTCOME_ROWS } from '../../src/domain/workflow/outcomes.ts'
import { DEFAULT_CHAIN, isStage, STAGES } from '../../src/domain/workflow/stages.ts'
import { ITEM_STATES, PUBLIC_STATES, REPORT_STATES } from '../../src/domain/workflow/states.ts'
import { ITEM_TRANSITIONS, REPORT_TRANSITIONS } from '../../src/domain/workflow/transitions.ts'
import { diagram } from './diagram.ts'
import { page } from './page.ts'
import { rolesOf } from './rolesOf.ts'
import { table } from './table.ts'
import { type Transitions, transitionTable } from './workflowTables.ts'

const chain: readonly string[] = DEFAULT_CHAIN
/** As the judge has it, with what is found out before it is asked. */
const [unknown, ...later] = DECISION_CODES
const ORDER: readonly ErrorCode[] = ['INVALID_REQUEST', unknown, 'NOT_FOUND', ...later]

const tick = (holds: boolean): string => (holds ? '✓' : '')

const reached = Object.fromEntries(
  Object.entries(REPORT_STATES).filter(([state]) => !isStage(state) || chain.includes(state)),
)

const namesUsing = (guard: string, transitions: Transitions): readonly string[] =>
  Object.entries(transitions)
    .filter(([, { guards }]) => guards.some((each) => each === guard))
    .map(([name]) => name)

const usesOf = (guard: string): string =>
  [
    ...namesUsing(guard, REPORT_TRANSITIONS),
    ...namesUsing(guard, ITEM_TRANSITIONS.each).map((name) => `item.${name}`),
  ]
    .map((name) => `\`${name}\``)
    .join('、')

/** docs/workflow.md: the workflow tables as a person reads them. */
export const workflowPage = (): string =>
  page({
    title: '审批流程 Workflow',
    sources: ['src/domain/workflow'],
    parts: [
      '## 报告的流程 The workflow of a report',
      `按默认环节 With the default chain: ${chain.map((stage) => `\`${stage}\``).join(' → ')}. 撤下（不改变流程状态）未画出 Taking down, which leaves the state, is not drawn.`,
      diagram({ states: reached, transitions: REPORT_TRANSITIONS, chain }),
      transitionTable(REPORT_TRANSITIONS),
      '## 状态 States',
      table(
        [
          '状态 State',
          '中文',
          'English',
          '可编辑 Editable',
          '审批环节 Stage',
          '待发布 Awaits publication',
        ],
        Object.entries(REPORT_STATES).map(([state, row]) => [
          `\`${state}\``,
          row.label.zh,
          row.label.en,
          tick(row.isEditable),
          tick(row.isStage),
          tick(row.awaitsPublication),
        ]),
      ),
      `公开状态由公开库得出 What the public sees is computed from the record: ${Object.entries(
        PUBLIC_STATES,
      )
        .map(([state, { zh }]) => `${zh} \`${state}\``)
        .join('、')}.`,
      '## 环节 Stages',
      '每个机关自定环节及次序：各环节不重复，须含公开审查，并以签发结束。 Each organization has its own chain: stages of this list, each once, clearance among them, signature last.',
      table(
        ['环节 Stage', '中文', 'English', '通过者 Passed by'],
        Object.entries(STAGES).map(([stage, { label, permission }]) => [
          `\`${stage}\``,
          label.zh,
          label.en,
          rolesOf(permission),
        ]),
      ),
      '## 公开审查结论 Outcomes of clearance',
      table(
        ['结论 Outcome', '中文', 'English', '可通过 Passes'],
        Object.entries(OUTCOME_ROWS).map(([outcome, { label, passes }]) => [
          `\`${outcome}\``,
          label.zh,
          label.en,
          passes ? '✓' : '随退回 with sendBack',
        ]),
      ),
      '## 报告各部分的流程 The workflow of the parts of a report',
      '章节、重点领域、办理结果、统计表；均只在报告为拟稿中且该部分开放时。 Sections, key initiatives, proposal responses, tables; all only while the report is in `draft` and the part is open.',
      '### 整篇送审 `whole`',
      transitionTable(ITEM_TRANSITIONS.whole),
      '### 逐项审定 `each`',
      diagram({ states: ITEM_STATES, transitions: ITEM_TRANSITIONS.each, chain: [] }),
      transitionTable(ITEM_TRANSITIONS.each),
      '## 条件 Guards',
      '未满足的条件一次全部列出。 All that fail are told at once.',
      table(
        ['条件 Guard', '用于 Used by', '中文', 'English'],
        Object.entries(GUARD_MESSAGES).map(([guard, { zh, en }]) => [
          `\`${guard}\``,
          usesOf(guard),
          zh,
          en,
        ]),
      ),
      '## 判断次序 The order of judging',
      '未登录者一律 Nobody signed in, whatever was asked: 403 `NOT_PERMITTED`.',
      ORDER.map((code, place) => `${place + 1}. ${ERRORS[code].status} \`${code}\``).join('\n'),
    ],
  })

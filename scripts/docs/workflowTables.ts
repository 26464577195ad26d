import type { TransitionRow } from '../../src/domain/workflow/transitions.ts'
import { rolesOf } from './rolesOf.ts'
import { table } from './table.ts'

export type Transitions = Readonly<Record<string, TransitionRow>>

const code = (name: string): string => `\`${name}\``
const list = (names: readonly string[]): string => names.map(code).join('、') || '—'

const DESTINATIONS: Readonly<Record<string, string>> = {
  firstStage: '第一环节 the first stage',
  nextStage: '下一环节，末环节后为 the next stage, after the last `signed`',
  same: '不变 stays',
}

const destination = ({ to, insteadTo }: TransitionRow): string => {
  const exceptions = Object.entries(insteadTo ?? {}).map(
    ([from, end]) => `\`${from}\` → \`${end}\``,
  )
  return [DESTINATIONS[to] ?? code(to), ...exceptions].join('；')
}

const who = ({ permission, system }: TransitionRow): string => {
  const people =
    typeof permission === 'string'
      ? [rolesOf(permission)]
      : Object.entries(permission).flatMap(([state, held]) =>
          held ? [`\`${state}\`: ${rolesOf(held)}`] : [],
        )
  return [...people, ...(system ? [`系统 the system: ${list(system)}`] : [])].join('；')
}

const only = ({ inFirstStage, whilePublic }: TransitionRow): readonly string[] => [
  ...(inFirstStage ? ['仅第一环节 the first stage only'] : []),
  ...(whilePublic ? ['仅已公开时 only while public'] : []),
]

/** The transitions of one workflow: from where to where, by whom, under which guards. */
export const transitionTable = (transitions: Transitions): string =>
  table(
    ['操作 Transition', '从 From', '到 To', '角色 Who', '条件 Guards'],
    Object.entries(transitions).map(([name, row]) => [
      `${row.label.zh} ${code(name)}`,
      [list(row.from), ...only(row)].join('；'),
      destination(row),
      who(row),
      list(row.guards),
    ]),
  )

import type { Localized } from '../../src/domain/localized.ts'
import type { TransitionRow } from '../../src/domain/workflow/transitions.ts'

interface Workflow {
  /** The states that are reached, in the order of the workflow. */
  readonly states: Readonly<Record<string, { readonly label: Localized }>>
  readonly transitions: Readonly<Record<string, TransitionRow>>
  /** The stages that `firstStage` and `nextStage` follow. */
  readonly chain: readonly string[]
}

interface Edge {
  readonly from: string
  readonly to: string
  readonly label: string
}

const endOf = (row: TransitionRow, from: string, chain: readonly string[]): string => {
  const instead = row.insteadTo?.[from]
  if (instead) return instead
  if (row.to === 'same') return from
  if (row.to === 'firstStage') return chain[0] ?? from
  if (row.to === 'nextStage') return chain[chain.indexOf(from) + 1] ?? 'signed'
  return row.to
}

const edgesOf = ({ states, transitions, chain }: Workflow): readonly Edge[] =>
  Object.values(transitions).flatMap((row) =>
    row.from
      .filter((from) => from in states && (!row.inFirstStage || from === chain[0]))
      .map((from) => ({ from, to: endOf(row, from, chain), label: row.label.zh }))
      .filter(({ from, to }) => from !== to),
  )

/** A Mermaid diagram of a workflow; what leads nowhere else is left out. Several ways are one arrow. */
export const diagram = (workflow: Workflow): string => {
  const arrows = new Map<string, string[]>()
  for (const { from, to, label } of edgesOf(workflow)) {
    const arrow = `${from} --> ${to}`
    arrows.set(arrow, [...(arrows.get(arrow) ?? []), label])
  }
  const names = Object.entries(workflow.states).map(
    ([state, { label }]) => `  ${state}: ${label.zh} ${label.en}`,
  )
  const lines = [...arrows].map(
    ([arrow, labels]) => `  ${arrow}: ${[...new Set(labels)].join('、')}`,
  )
  return ['```mermaid', 'stateDiagram-v2', ...names, '  [*] --> draft', ...lines, '```'].join('\n')
}

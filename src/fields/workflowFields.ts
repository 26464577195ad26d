import type { Field } from 'payload'
import { HIDDEN } from './hidden.ts'
import { label } from './label.ts'
import { revisionField } from './revisionField.ts'
import { systemJson } from './systemJson.ts'

interface StateOption {
  readonly value: string
  readonly label: { readonly zh: string; readonly en: string }
}

interface Shown {
  /** What draws the state in a list; the state by its name unless said. */
  readonly stateCell?: string
}

/**
 * What every document of the workflow carries: its state and revision, who contributed since which
 * edition, the last transition and who saved it last. The system alone writes them.
 */
export const workflowFields = (
  states: readonly StateOption[],
  { stateCell }: Shown = {},
): Field[] => [
  {
    name: 'workflowState',
    type: 'select',
    required: true,
    defaultValue: 'draft',
    index: true,
    options: states.map(({ value, label: name }) => ({ value, label: { ...name } })),
    label: label('流程状态', 'Workflow state'),
    admin: {
      readOnly: true,
      position: 'sidebar',
      components: {
        Field: '/src/admin/fields/ToldByPanel.tsx#ToldByPanel',
        ...(stateCell ? { Cell: stateCell } : {}),
      },
    },
  },
  { ...revisionField(), required: true },
  systemJson('contributions', "readonly import('./domain/contributions.ts').Contribution[] | null"),
  systemJson('lastTransition', "import('./domain/workflow/types.ts').LastTransition | null"),
  {
    name: 'savedBy',
    type: 'relationship',
    relationTo: 'users',
    label: label('最后保存人', 'Last saved by'),
    admin: {
      readOnly: true,
      position: 'sidebar',
      condition: ({ savedBy }) => Boolean(savedBy),
    },
  },
  // For whom she stood, where she saved it as a deputy.
  { name: 'savedFor', type: 'text', admin: HIDDEN },
]

import type { WorkflowCollection } from './slugs.ts'

/** Which fields of a document are its content, and which only say where it stands. */
export interface ContentFields {
  readonly content: readonly string[]
  readonly place: readonly string[]
}

/**
 * The content projection of each workflow collection. A change of one of these makes the person a
 * contributor (four eyes); a change of any other field does not.
 */
export const CONTENT_FIELDS = {
  reports: {
    content: ['title', 'period', 'scope', 'preamble', 'contact', 'indexNumber', 'officialUrl'],
    place: [],
  },
  sections: { content: ['heading', 'body', 'covers'], place: ['parent', 'order'] },
  'key-initiatives': {
    content: ['title', 'area', 'section', 'summary', 'responsible', 'figures'],
    place: ['order'],
  },
  'proposal-responses': {
    content: [
      'title',
      'url',
      'kind',
      'session',
      'number',
      'handledBy',
      'assistedBy',
      'proposer',
      'jointProposers',
      'isKeySupervised',
      'assignedOn',
      'dueOn',
      'repliedAt',
      'replyDocumentNumber',
      'result',
      'satisfaction',
      'disclosure',
      'withholdingReason',
      'publishedOn',
    ],
    place: ['order'],
  },
  'statistical-tables': { content: ['table', 'cells'], place: ['order'] },
} as const satisfies Record<WorkflowCollection, ContentFields>

const ITEM = [
  'workflowState',
  'contributions',
  'lastTransition',
  'savedBy',
  'savedFor',
  'report',
  'organization',
] as const

/** Fields that the system alone writes; a client that sends another value is refused. */
export const SYSTEM_FIELDS = {
  item: ITEM,
  tables: [...ITEM, 'filledFrom'],
  reports: [
    'workflowState',
    'contributions',
    'lastTransition',
    'savedBy',
    'savedFor',
    'organization',
    'year',
    'key',
    'format',
    'stages',
    'itemReview',
    'openItems',
    'startsFrom',
    'sentBack',
    'submittedRevisions',
    'submittedContributors',
    'passes',
    'paperSignature',
    'publishAt',
    'submittedBy',
    'submittedFor',
    'changeNote',
    'contentHash',
  ],
} as const

/** The fields of a collection that only the system writes. */
export const systemFieldsOf = (collection: WorkflowCollection): readonly string[] => {
  if (collection === 'reports') return SYSTEM_FIELDS.reports
  return collection === 'statistical-tables' ? SYSTEM_FIELDS.tables : SYSTEM_FIELDS.item
}

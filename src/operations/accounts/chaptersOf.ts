import type { Where } from 'payload'

/** The chapters that go to somebody else where a person leaves: those of drafts that were given to her. */
export const chaptersOf = (person: string): Where => ({
  and: [{ assignee: { equals: person } }, { 'report.workflowState': { equals: 'draft' } }],
})

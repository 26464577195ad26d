import { isWorkflowCollection } from '../../domain/slugs.ts'

/** Where on the desk the document of an alert has its page, below the admin's address; null where it has none. */
export const pageOf = ({
  subject,
  document,
}: {
  readonly subject: string
  readonly document: string
}): string | null =>
  // Who stands for whom is told on everybody's own account.
  subject === 'users'
    ? '/account'
    : isWorkflowCollection(subject) || subject === 'second-person-requests'
      ? `/collections/${subject}/${encodeURIComponent(document)}`
      : null

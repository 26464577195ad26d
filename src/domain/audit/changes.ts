import type { AuditAction } from './actions.ts'

/** A field that was changed: what was and what is. Of a password neither. */
export interface FieldChange {
  readonly field: string
  readonly from: unknown
  readonly to: unknown
}

/** The last change of a row that is told to the audit, kept in the row itself until the next one. */
export interface LastChange {
  readonly id: string
  readonly isCreation: boolean
  readonly actor: string
  readonly address: string | null
  readonly at: string
  readonly changes: readonly FieldChange[]
}

interface Audited {
  readonly creation: AuditAction
  readonly fields: { readonly [field: string]: AuditAction }
}

/** Which changes of which fields the audit is told of, and as what. */
export const AUDITED = {
  users: {
    creation: 'account.create',
    fields: {
      name: 'account.change',
      email: 'account.change',
      password: 'account.changePassword',
      memberships: 'account.changeMemberships',
      deputies: 'account.changeDeputies',
      leftAt: 'account.changeStanding',
      leftReason: 'account.changeStanding',
      handoverTo: 'account.changeStanding',
    },
  },
  organizations: {
    creation: 'organization.create',
    fields: {
      name: 'organization.change',
      slug: 'organization.change',
      kind: 'organization.change',
      parent: 'organization.change',
      creditCode: 'organization.change',
      divisionCode: 'organization.change',
      rank: 'organization.change',
      contact: 'organization.change',
      site: 'organization.change',
      localDeadlines: 'organization.change',
      stages: 'organization.changePolicy',
      itemReview: 'organization.changePolicy',
      minimumPersons: 'organization.changePolicy',
    },
  },
  webhooks: {
    creation: 'webhook.create',
    fields: {
      name: 'webhook.change',
      address: 'webhook.change',
      kinds: 'webhook.change',
      organizations: 'webhook.change',
      enabled: 'webhook.change',
    },
  },
  settings: {
    creation: 'settings.change',
    fields: {
      office: 'settings.change',
      site: 'settings.change',
      areas: 'settings.change',
      resultClasses: 'settings.change',
      calendar: 'settings.change',
      notPublic: 'settings.change',
      lexicon: 'settings.change',
      deductions: 'settings.change',
      checkDeductions: 'settings.change',
    },
  },
} as const satisfies Record<string, Audited>
export type AuditedSlug = keyof typeof AUDITED

/** Whether changes of a collection or global are told to the audit. */
export const isAudited = (slug: string): slug is AuditedSlug => Object.hasOwn(AUDITED, slug)

/** One event that a change makes: several where fields of different weight were saved together. */
export interface ChangeEvent {
  readonly action: AuditAction
  readonly changes: readonly FieldChange[]
}

/** The events that a change is told as, in the order of the table. */
export const eventsOfChange = (
  slug: AuditedSlug,
  { changes, isCreation }: Pick<LastChange, 'changes' | 'isCreation'>,
): readonly ChangeEvent[] => {
  const { creation, fields }: Audited = AUDITED[slug]
  if (isCreation) return [{ action: creation, changes }]
  return [...new Set(Object.values(fields))]
    .map((action) => ({
      action,
      changes: changes.filter(({ field }) => fields[field] === action),
    }))
    .filter((event) => event.changes.length > 0)
}

import type { Payload } from 'payload'
import { shanghaiDay } from '../../src/domain/text/shanghaiDay.ts'
import type { Report, User } from '../../src/payload-types.ts'
import { makeOffice, type Office } from './makeOffice.ts'
import { makePerson } from './makePerson.ts'
import { rest } from './rest.ts'

const DAY = 24 * 60 * 60 * 1000

/** The day so many days ahead of today, in Asia/Shanghai. */
export const dayAhead = (days: number): string => shanghaiDay(new Date(Date.now() + days * DAY))

interface Offered {
  readonly transition: string
  readonly allowed: boolean
  readonly standsFor?: string
  readonly refusals: readonly { readonly guard?: string }[]
}

/** Makes an office in which 李某 reviews and 王某 writes, and what a test does with deputies there over REST. */
export const makeDeputyWorld = async (payload: Payload) => {
  const office: Office = await makeOffice(payload, {}, 'own')
  const person = (roles: Parameters<typeof makePerson>[1][number]['roles'], name?: string) =>
    makePerson(payload, [{ organization: office.organization.id, roles }], name)
  const li = await person(['reviewer'], '李某')
  const wang = await person(['editor'], '王某')

  const ask = (
    asking: User | null,
    method: 'GET' | 'PATCH' | 'POST',
    path: string,
    body?: object,
  ) => rest(payload, asking, { method, path, ...(body ? { body } : {}) })
  const deputiesOf = async ({ id }: User) =>
    (await payload.findByID({ collection: 'users', id, depth: 0 })).deputies ?? []

  return {
    ...{ office, li, wang, person, ask, deputiesOf },
    /** Names 王某 for a week from today, unless something else is given. */
    name: (asking: User, principal: User, given: object = {}) =>
      ask(asking, 'POST', `/users/${principal.id}/deputies`, {
        ...{ deputy: wang.id, from: dayAhead(0), until: dayAhead(6) },
        ...given,
      }),
    /** Ends what was named last. */
    end: async (asking: User, principal: User) => {
      const deputation = (await deputiesOf(principal)).at(-1)?.id
      return ask(asking, 'POST', `/users/${principal.id}/deputies/end`, { deputation })
    },
    /** What somebody is offered to do with a report. */
    offered: async (asking: User, { id }: Report, transition: string) => {
      const { body } = await ask(asking, 'GET', `/reports/${id}/actions`)
      const actions: readonly Offered[] = Object(body['actions'])
      return actions.find((each) => each.transition === transition)
    },
    act: async (asking: User, { id }: Report, given: object) => {
      const { revision } = await payload.findByID({ collection: 'reports', id, depth: 0 })
      return ask(asking, 'POST', `/reports/${id}/transitions`, { revision, ...given })
    },
  }
}

/** What `makeDeputyWorld` makes. */
export type DeputyWorld = Awaited<ReturnType<typeof makeDeputyWorld>>

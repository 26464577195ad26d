import { z } from 'zod'
import { signIn } from './signIn.ts'

const people = z.object({
  docs: z.array(
    z.object({
      id: z.string(),
      revision: z.number(),
      memberships: z.array(z.looseObject({ roles: z.array(z.string()) })),
    }),
  ),
})

/** Lets the reviewer of the demo write too: a second editor of the same office. */
export const letReviewerWrite = async (url: string): Promise<void> => {
  const send = await signIn(url, 'security')
  const { body } = await send('/api/users?where[email][equals]=reviewer@gongkai.example&depth=0')
  const [person] = people.parse(body).docs
  if (!person) throw new Error('There is no reviewer')
  const { id, revision } = person
  const memberships = person.memberships.map(({ roles, ...membership }) => ({
    ...membership,
    roles: [...roles, 'editor'],
  }))
  const answer = await send(`/api/users/${id}`, {
    method: 'PATCH',
    body: { memberships, revision },
  })
  if (answer.status !== 200) throw new Error(JSON.stringify(answer.body))
}

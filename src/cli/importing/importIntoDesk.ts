import type { Payload } from 'payload'
import { openDesk } from '../../openDesk.ts'
import { importReport, type Imported, type ImportRequest } from '../../operations/importReport.ts'
import { requestAs } from '../../operations/requestAs.ts'
import type { User } from '../../payload-types.ts'
import { CommandFault, EXIT } from './CommandFault.ts'

const personWith = async (payload: Payload, email: string): Promise<User> => {
  const { docs } = await payload.find({
    collection: 'users',
    where: { email: { equals: email.toLowerCase() } },
    limit: 1,
    pagination: false,
    depth: 0,
    // The authority of whoever may run a command on the server; what is written is written as the person.
    overrideAccess: true,
    req: await requestAs(payload, null),
  })
  const [person] = docs
  if (person) return person
  throw new CommandFault({ code: 'UNKNOWN_PERSON', exit: EXIT.refused, values: { person: email } })
}

/** Opens the desk, imports a report as a person and closes the desk again. */
export const importIntoDesk = async (email: string, request: ImportRequest): Promise<Imported> => {
  const payload = await openDesk()
  try {
    const person = await personWith(payload, email)
    return await importReport(await requestAs(payload, person), request)
  } finally {
    await payload.destroy()
  }
}

import type { ServerProps } from 'payload'
import { mayAnywhere } from '../../access/mayAnywhere.ts'
import { NewAccountForm } from './NewAccountForm.tsx'

/** Above the list of people, for who opens accounts. */
export const NewAccount = ({ user }: Pick<ServerProps, 'user'>) =>
  mayAnywhere({ user: user ?? null }, 'account.manage') ? <NewAccountForm /> : null

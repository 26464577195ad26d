import type { AfterErrorHook } from 'payload'
import { tellFailedSignIns } from '../operations/audit/tellFailedSignIns.ts'

const statusOf = (error: unknown): unknown => {
  const { originalError = error } = Object(error)
  return Object(originalError).status
}

/** 401 is what a wrong password, an unknown e-mail and a locked account are answered with. */
export const noteFailedSignIn: AfterErrorHook = async ({ error, req }) => {
  if (statusOf(error) === 401) await tellFailedSignIns(req)
}

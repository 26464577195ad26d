import type { Access } from 'payload'
import { permittedEverywhere } from './permittedEverywhere.ts'

const mayManage = permittedEverywhere('webhook.manage')

/** Webhooks are deleted one by one, each on its own page. */
export const mayDeleteWebhook: Access = (asked) => asked.id !== undefined && mayManage(asked)

import type { EmailAdapter } from 'payload'

/** No mail server is configured: nothing is sent, and nothing of a message reaches the log. */
export const noMail: EmailAdapter = ({ payload }) => ({
  name: 'none',
  defaultFromAddress: 'no-reply@localhost',
  defaultFromName: 'Gongkai',
  sendEmail: async ({ subject }) => {
    payload.logger.warn({ subject }, 'no mail server is configured; a message was not sent')
  },
})

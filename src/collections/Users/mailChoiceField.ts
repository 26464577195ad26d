import type { SelectField } from 'payload'
import { MAIL_CHOICES } from '../../domain/alerts/mailChoices.ts'
import { label } from '../../fields/label.ts'

const isOwn = ({
  id,
  req,
}: {
  id?: number | string | undefined
  req: { user?: unknown }
}): boolean => id !== undefined && Reflect.get(Object(req.user), 'id') === id

/** 邮件提醒: how the person herself wants to be told; nobody chooses it for her. */
export const mailChoiceField: SelectField = {
  name: 'mailChoice',
  type: 'select',
  defaultValue: 'every',
  options: Object.entries(MAIL_CHOICES).map(([value, name]) => ({ value, label: { ...name } })),
  label: label('邮件提醒', 'Alerts by mail'),
  access: { create: () => false, update: isOwn },
  admin: {
    disableListColumn: true,
    condition: (data, _siblings, { user }) =>
      data?.['id'] === user?.id && data?.['mustChangePassword'] !== true,
    description: label(
      '邮件中只有报告名称、事项和链接，没有报告内容。服务器未配置邮件时不发送；提醒始终列在“提醒”页。',
      'A mail holds the title of the report, what waits and a link, nothing of its content. Where no mail server is configured none is sent; the page “Alerts” lists them all.',
    ),
  },
}

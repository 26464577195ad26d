import { AUDIT_ACTIONS } from '../../domain/audit/actions.ts'
import { SIGN_IN_ACTIONS, type SignInAction } from '../../domain/audit/signIns.ts'
import type { Language, Localized } from '../../domain/localized.ts'
import { timeInShanghai } from '../../record/time/shanghai.ts'
import type { Stream } from './streams.ts'

interface Column {
  readonly name: string
  readonly label: Localized
}

const column = (name: string, zh: string, en: string): Column => ({ name, label: { zh, en } })

/** The columns of the exported tables; `actionName`, `personName` and `standsForName` are for people to read. */
export const EXPORT_COLUMNS = {
  'audit-events': [
    column('sequence', '序号', 'Sequence'),
    column('at', '时间', 'At'),
    column('actionName', '动作', 'Action'),
    column('action', '动作代码', 'Action code'),
    column('personName', '行为人', 'By whom'),
    column('actor', '行为人标识', 'Actor id'),
    column('standsForName', '代何人办理', 'In the place of'),
    column('standsFor', '被代理人标识', 'Id of whom the actor stood for'),
    column('address', '来源地址', 'Address'),
    column('subject', '集合', 'Collection'),
    column('document', '文档', 'Document'),
    column('organization', '机关', 'Organization'),
    column('from', '原状态', 'From'),
    column('to', '新状态', 'To'),
    column('reason', '理由', 'Reason'),
    column('changes', '变更内容', 'What was changed'),
    column('key', '事项', 'Key'),
    column('previousHash', '上一条哈希', 'Hash of the event before'),
    column('hash', '哈希', 'Hash'),
  ],
  'sign-in-events': [
    column('sequence', '序号', 'Sequence'),
    column('at', '时间', 'At'),
    column('actionName', '动作', 'Action'),
    column('action', '动作代码', 'Action code'),
    column('account', '邮箱', 'E-mail'),
    column('personName', '人员', 'Person'),
    column('person', '人员标识', 'Person id'),
    column('address', '来源地址', 'Address'),
    column('count', '次数', 'Times'),
    column('key', '事项', 'Key'),
    column('previousHash', '上一条哈希', 'Hash of the event before'),
    column('hash', '哈希', 'Hash'),
  ],
} as const satisfies Record<Stream, readonly Column[]>

const isSignInAction = (action: string): action is SignInAction =>
  Object.hasOwn(SIGN_IN_ACTIONS, action)

const actionName = (action: string, language: Language): string =>
  isSignInAction(action)
    ? SIGN_IN_ACTIONS[action][language]
    : (AUDIT_ACTIONS.find(({ value }) => value === action)?.label[language] ?? action)

/** An event as it is exported: its own columns, its time in Asia/Shanghai, and names beside ids. */
export type ExportedEvent = Readonly<Record<string, unknown>>

interface Named {
  readonly stream: Stream
  readonly language: Language
  /** The names of people by their ids. */
  readonly names: ReadonlyMap<string, string>
}

/** Puts an event as it is stored into the columns of the export. */
export const exportedEvent = (event: object, { stream, language, names }: Named): ExportedEvent => {
  const told = (name: string): unknown => Reflect.get(event, name) ?? null
  const person = told(stream === 'audit-events' ? 'actor' : 'person')
  const made: ExportedEvent = {
    at: timeInShanghai(String(told('at'))),
    actionName: actionName(String(told('action')), language),
    personName: names.get(String(person)) ?? null,
    standsForName: names.get(String(told('standsFor'))) ?? null,
  }
  return Object.fromEntries(
    EXPORT_COLUMNS[stream].map(({ name }) => [name, made[name] ?? told(name)]),
  )
}

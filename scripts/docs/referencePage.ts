import {
  type GraphQLArgument,
  type GraphQLNamedType,
  isEnumType,
  isObjectType,
  isScalarType,
  specifiedScalarTypes,
} from 'graphql'
import { createPublicSchema } from '../../src/record/schema/createPublicSchema.ts'
import { page } from './page.ts'
import { table } from './table.ts'

interface Described {
  readonly name: string
  readonly description?: string | null | undefined
}

/** What a description says in Chinese and in English: on a line each, or with a stroke between them. */
export const inBoth = ({ name, description }: Described): readonly [string, string] => {
  const [zh, en, ...more] = (description ?? '').split(/\n| \/ /)
  if (!zh || !en || more.length > 0)
    throw new Error(`${name} is not described once in each language`)
  return [zh, en]
}

const sentence = (described: Described): string => inBoth(described).join(' ')
const anchor = (name: string): string => `[\`${name}\`](#${name.toLowerCase()})`

/** A type as it is written, its name leading to where it is described. */
const linked = (written: string): string =>
  written.replace(/\w+/, (name) =>
    specifiedScalarTypes.some((type) => type.name === name) ? `\`${name}\`` : anchor(name),
  )

const defaultOf = ({ defaultValue }: GraphQLArgument): string =>
  defaultValue === undefined ? '' : ` = ${String(defaultValue)}`

const argumentRows = (args: readonly GraphQLArgument[]) =>
  args.map((each) => [
    `　\`${each.name}\``,
    `${linked(String(each.type))}${defaultOf(each)}`,
    ...inBoth(each),
  ])

const membersOf = (type: GraphQLNamedType): readonly string[] => {
  if (isEnumType(type)) {
    const rows = type.getValues().map((value) => [`\`${value.name}\``, ...inBoth(value)])
    return [table(['值 Value', '中文', 'English'], rows)]
  }
  if (!isObjectType(type)) return []
  const rows = Object.values(type.getFields()).flatMap((field) => [
    [`\`${field.name}\``, linked(String(field.type)), ...inBoth(field)],
    ...argumentRows(field.args),
  ])
  return [table(['字段 Field', '类型 Type', '中文', 'English'], rows)]
}

/** docs/reference.md: everything that can be asked for, what each part of it means, which may be null. */
export const referencePage = (): string => {
  const schema = createPublicSchema()
  const query = schema.getQueryType()
  const types = Object.values(schema.getTypeMap())
    .filter((type) => !type.name.startsWith('__') && type !== query)
    .filter((type) => !specifiedScalarTypes.some(({ name }) => name === type.name))
  const named = (isMeant: (type: GraphQLNamedType) => boolean) =>
    types
      .filter(isMeant)
      .flatMap((type) => [`### ${type.name}`, sentence(type), ...membersOf(type)])
  return page({
    title: '公开接口参考 Reference of the record',
    sources: ['src/record/schema/definitions/'],
    parts: [
      '用法见 How to use it: [reading-the-record.md](reading-the-record.md)。同样的内容供程序读取 The same for programs: [schema.graphql](schema.graphql)。代码 Codes: [errors.md](errors.md#公开接口-the-record)。',
      '`!` 表示不为 null，`[…]` 为列表；缩进的是参数。 `!` is never null, `[…]` a list; what is indented is an argument.',
      '## 查询 Queries',
      ...(query ? membersOf(query) : []),
      '## 类型 Types',
      ...named(isObjectType),
      '## 枚举 Enums',
      ...named(isEnumType),
      '## 标量 Scalars',
      ...named(isScalarType),
    ],
  })
}

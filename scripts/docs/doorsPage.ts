import { FAMILIES } from '../../src/domain/doors/families.ts'
import { OPERATIONS, isOperation, type OperationRow } from '../../src/domain/doors/operations.ts'
import type { Outcome, Policy } from '../../src/domain/doors/policy.ts'
import { EXPRESS_DOORS } from '../../src/domain/doors/expressDoors.ts'
import { PAGE_FUNCTIONS } from '../../src/domain/doors/pageFunctions.ts'
import { ERRORS } from '../../src/domain/messages.ts'
import { page } from './page.ts'
import { table } from './table.ts'

const told = (outcome: Outcome): string => {
  if (outcome === 'answered') return '●'
  if (outcome === 'empty') return '○'
  return `${ERRORS[outcome].status} \`${outcome}\``
}

const KINDS = ['nobody', 'holders', 'colleagues', 'strangers', 'outsiders'] as const

const rowOf = (operation: string, policy: Policy): readonly string[] => {
  if (!isOperation(operation)) return []
  const { says }: OperationRow = OPERATIONS[operation]
  const permissions = policy.permissions.map((each) => `\`${each}\``).join(' ')
  return [`${says.zh} ${says.en}`, permissions, ...KINDS.map((kind) => told(policy[kind]))]
}

const routesOf = ({ routes, fields }: OperationRow): readonly string[] => [
  routes.map((each) => `\`${each}\``).join(' '),
  fields.map((each) => `\`${each}\``).join(' '),
]

/** docs/doors.md: every way in, and what it answers to whom. */
export const doorsPage = (): string =>
  page({
    title: '入口 Doors',
    sources: [
      'src/domain/doors/families.ts',
      'src/domain/doors/administration.ts',
      'src/domain/doors/operations.ts',
      'src/domain/doors/expressDoors.ts',
      'src/domain/doors/pageFunctions.ts',
    ],
    parts: [
      '每个入口对谁开放、如何拒绝。运行中的服务器有而此表没有的入口，或此表有而服务器没有的，测试不予通过；每一行都由 `tests/integration/doors.spec.ts` 逐一尝试，凡被拒绝的，公开库所示与库中所存均与之前相同。',
      'Every way in, and what it answers to whom. A way in that the running server has and this table has not, or the other way round, fails the tests; `tests/integration/doors.spec.ts` tries each row, and after every refusal the public reads, and the desk keeps, what it did before.',
      '● 办理 answered · ○ 答复中没有该机关的内容 an answer without anything of that office · 其余为拒绝 the rest are refusals ([errors.md](errors.md))',
      '未登录：没有登录的人。有权：在该机关持有所列权限之一的人。同事：能阅读该机关内容而无此权限的人。他处有权：只在其他机关持有该权限的人。其他：其余已登录的人。',
      'Nobody: who is not signed in. Holders: who holds one of the permissions in that office. Colleagues: who reads its content and holds none. Strangers: who holds one in another office alone. Others: everybody else who is signed in.',
      ...FAMILIES.flatMap(({ says, slugs, operations }) => [
        `## ${says.zh} ${says.en}`,
        slugs
          .filter(Boolean)
          .map((slug) => `\`${slug}\``)
          .join(' '),
        table(
          [
            '操作 Operation',
            '权限 Permission',
            '未登录 Nobody',
            '有权 Holders',
            '同事 Colleagues',
            '他处有权 Strangers',
            '其他 Others',
          ],
          Object.entries(operations).map(([operation, policy]) => rowOf(operation, policy)),
        ),
      ]),
      '## Express 的地址 What Express serves',
      '由运行中的服务器逐层列出，`USE` 为其下的一切。 Listed layer by layer from the app that runs; `USE` takes whatever is below.',
      table(
        ['地址 Address', '层 Layers', '中文', 'English'],
        EXPRESS_DOORS.map(({ door, layers, says }) => [
          `\`${door}\``,
          layers.map((each) => `\`${each}\``).join(' '),
          says.zh,
          says.en,
        ]),
      ),
      '## 管理页面的函数 Functions of the pages',
      '由页面以 POST 调用，未登录者 403；登录者所得不超出其经 REST 可读的内容，只改本人的界面偏好。没有 ● 的，以及表中没有的，一律不办理。`tests/e2e/adminDoors.spec.ts` 以各角色、他处人员逐一尝试。 Called by POST from the pages; 403 for nobody; who is signed in is answered no more than she reads over REST, and changes nothing but her own preferences. What has no ●, and what is not in the table, is carried out for nobody. `tests/e2e/adminDoors.spec.ts` tries each as every role and as somebody from elsewhere.',
      table(
        ['函数 Function', '', '中文', 'English'],
        PAGE_FUNCTIONS.map(({ door, isOpen, says }) => [
          `\`${door}\``,
          isOpen ? '●' : '',
          says.zh,
          says.en,
        ]),
      ),
      '## 地址 Addresses',
      'REST 的地址在 `/api/{集合}` 之下，GraphQL 在 `/api/graphql`，`*` 为单数名，`**` 为复数名。 REST below `/api/{collection}`, the desk’s GraphQL at `/api/graphql`; `*` is the singular name, `**` the plural.',
      table(
        ['操作 Operation', 'REST', 'GraphQL'],
        Object.entries(OPERATIONS).map(([name, row]) => [`\`${name}\``, ...routesOf(row)]),
      ),
    ].filter((part) => part !== ''),
  })

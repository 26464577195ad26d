import { NEVER_BY_DEPUTY } from '../../src/domain/deputies/isPermittedToDeputy.ts'
import { isPermitted, PERMISSIONS, type Permission } from '../../src/domain/permissions.ts'
import { EXCLUSIVE_ROLES, ROLE_LABELS, ROLES, SCOPE_LABELS } from '../../src/domain/roles.ts'
import { page } from './page.ts'
import { table } from './table.ts'

const isPermission = (name: string): name is Permission => Object.hasOwn(PERMISSIONS, name)

/** docs/permissions.md: who may do what. */
export const permissionsPage = (): string =>
  page({
    title: '权限 Permissions',
    sources: ['src/domain/permissions.ts', 'src/domain/roles.ts'],
    parts: [
      '没有列出的权限不属于任何人。 A permission that is not here is nobody’s.',
      table(
        ['权限 Permission', ...ROLES.map((role) => ROLE_LABELS[role].zh)],
        Object.keys(PERMISSIONS)
          .filter(isPermission)
          .map((permission) => [
            `\`${permission}\``,
            ...ROLES.map((role) => (isPermitted([role], permission) ? '●' : '')),
          ]),
      ),
      '## 代理 Deputies',
      `代理人在代理期间有被代理人的流程角色，范围与其相同，但下列权限不能代理。 A deputy has the roles of the workflow of whom she stands for, as far as they reach; never by it: ${NEVER_BY_DEPUTY.map((permission) => `\`${permission}\``).join(', ')}.`,
      '## 角色 Roles',
      `${EXCLUSIVE_ROLES.map((role) => ROLE_LABELS[role].zh).join('、')}三员分立，不兼任其他角色。 The last three exclude every other role and each other.`,
      table(
        ['角色 Role', '中文', 'English'],
        ROLES.map((role) => [`\`${role}\``, ROLE_LABELS[role].zh, ROLE_LABELS[role].en]),
      ),
      '## 范围 Scopes',
      '每个角色都有范围。 Every role is held within a scope.',
      '系统管理员、安全管理员只在本人范围内办理：登记或改动机关、改动账号、授予或撤销角色，均按改动前后的范围判断，所授范围不得大于本人的范围；姓名、邮箱、密码只有在该人全部任职都在范围内时才能改。设置涉及全部机关，须有“全部机关”的范围。 Administrators act within their scope: organizations, accounts and roles are judged by what was and by what is to be, and nobody grants a reach beyond her own; name, e-mail and password of a person are changed where all of her memberships lie within. The settings concern every organization and take the scope of all.',
      table(
        ['范围 Scope', '中文', 'English'],
        Object.entries(SCOPE_LABELS).map(([scope, { zh, en }]) => [`\`${scope}\``, zh, en]),
      ),
    ],
  })

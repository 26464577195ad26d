import type { Localized } from '../localized.ts'

/** What everybody is told of a report whose present stage nobody could pass, and whom to ask. */
export const NOBODY_LEFT: Localized = {
  zh: '没有人可以办理本环节：具有该角色的人员都参与过起草或修改，人数不足，或者没有人具有该角色。请联系安全管理员（{administrators}）授予角色。',
  en: 'Nobody left who may pass this: whoever has the role contributed to it, or is too few, or nobody has it. Ask {administrators} to grant the role.',
}

/** Where there is no security administrator either. */
export const NO_ADMINISTRATOR: Localized = {
  zh: '尚未设置，请先由系统管理员建立账号',
  en: 'the security administrator, for whom the system administrator first opens an account,',
}

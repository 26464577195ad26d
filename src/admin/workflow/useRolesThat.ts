'use client'
import { type Permission, PERMISSIONS } from '../../domain/permissions.ts'
import { ROLE_LABELS } from '../../domain/roles.ts'
import { useSay } from '../useSay.ts'

/** The names of the roles that have a permission, as one text. */
export const useRolesThat = (permission: Permission): string => {
  const { language } = useSay()
  return PERMISSIONS[permission]
    .map((role) => ROLE_LABELS[role][language])
    .join(language === 'zh' ? '、' : ', ')
}

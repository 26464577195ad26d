import type { CollectionConfig } from 'payload'
import { hiddenUnless } from '../../access/hiddenUnless.ts'
import { mayManageAccounts } from '../../access/mayManageAccounts.ts'
import { mayReadAccounts } from '../../access/mayReadAccounts.ts'
import { mayUpdateAccount } from '../../access/mayUpdateAccount.ts'
import { accountEndpoints } from '../../endpoints/accountEndpoints.ts'
import { deputyEndpoints } from '../../endpoints/deputyEndpoints.ts'
import { readAlertsEndpoint } from '../../endpoints/readAlertsEndpoint.ts'
import { refuseFirstRegister } from '../../endpoints/refuseFirstRegister.ts'
import { refuseForgotPassword } from '../../endpoints/refuseForgotPassword.ts'
import { refuseVerify } from '../../endpoints/refuseVerify.ts'
import { env } from '../../env.ts'
import { idField } from '../../fields/id.ts'
import { label } from '../../fields/label.ts'
import { lastChangeField } from '../../fields/lastChangeField.ts'
import { noteChange } from '../../hooks/noteChange.ts'
import { keepTimestamps } from '../../hooks/keepTimestamps.ts'
import { fenceRow } from '../../hooks/fenceRow.ts'
import { noteRevisionSent } from '../../hooks/noteRevisionSent.ts'
import { revisionField } from '../../fields/revisionField.ts'
import { requireData } from '../../hooks/requireData.ts'
import { refuseDelete } from '../../hooks/refuseDelete.ts'
import { tellChangeOfRow } from '../../hooks/tellChangeOfRow.ts'
import { forgetLocks } from './hooks/forgetLocks.ts'
import { forgetLocksOfUnlocked } from './hooks/forgetLocksOfUnlocked.ts'
import { judgeAccountChange } from './hooks/judgeAccountChange.ts'
import { judgeAccountScope } from './hooks/judgeAccountScope.ts'
import { judgeUnlock } from './hooks/judgeUnlock.ts'
import { judgePassword } from './hooks/judgePassword.ts'
import { noteSignIn } from './hooks/noteSignIn.ts'
import { refuseClosed } from './hooks/refuseClosed.ts'
import { refuseMailDoors } from './hooks/refuseMailDoors.ts'
import { requireCompatibleRoles } from './hooks/requireCompatibleRoles.ts'
import { requireTextEmail } from './hooks/requireTextEmail.ts'
import { slowDownGuessing } from './hooks/slowDownGuessing.ts'
import { tellSignedIn } from './hooks/tellSignedIn.ts'
import { tellSignedOut } from './hooks/tellSignedOut.ts'
import { tellUnlock } from './hooks/tellUnlock.ts'
import { deputyFields } from './deputyFields.ts'
import { mailChoiceField } from './mailChoiceField.ts'
import { membershipsField } from './membershipsField.ts'
import { presentPasswordField, presentPasswordPrompt } from './presentPasswordField.ts'
import {
  accountPanelField,
  deputyPanelField,
  firstPasswordNotice,
  signInFields,
} from './signInFields.ts'

/** 人员: accounts and what each may do in which organization. */
export const Users: CollectionConfig = {
  slug: 'users',
  labels: { singular: label('人员', 'Person'), plural: label('人员', 'People') },
  auth: {
    // The token, and with it an idle session; `guardSessions` ends a busy one.
    tokenExpiration: env.SESSION_IDLE_MINUTES * 60,
    maxLoginAttempts: env.SIGN_IN_ATTEMPTS,
    lockTime: env.SIGN_IN_LOCK_MINUTES * 60 * 1000,
    cookies: { sameSite: 'Lax', secure: env.PUBLIC_URL?.startsWith('https:') ?? false },
  },
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'email'],
    hideAPIURL: true,
    group: label('系统管理', 'Administration'),
    hidden: hiddenUnless('account.manage', 'role.grant', 'audit.read'),
    components: { beforeListTable: ['/src/admin/accounts/NewAccount.tsx#NewAccount'] },
  },
  access: {
    admin: ({ req }) => Boolean(req.user),
    read: mayReadAccounts,
    create: mayManageAccounts,
    update: mayUpdateAccount,
    unlock: mayManageAccounts,
    delete: () => false,
  },
  lockDocuments: false,
  disableBulkEdit: true,
  disableDuplicate: true,
  endpoints: [
    refuseFirstRegister,
    refuseForgotPassword,
    refuseVerify,
    readAlertsEndpoint,
    ...accountEndpoints,
    ...deputyEndpoints,
  ],
  hooks: {
    beforeOperation: [
      requireData,
      noteRevisionSent,
      noteSignIn,
      judgeUnlock,
      refuseMailDoors,
      slowDownGuessing,
    ],
    beforeValidate: [requireTextEmail],
    beforeChange: [
      fenceRow,
      judgeAccountChange,
      judgeAccountScope,
      judgePassword,
      requireCompatibleRoles,
      keepTimestamps,
      noteChange,
    ],
    afterChange: [tellChangeOfRow],
    afterOperation: [tellUnlock, forgetLocksOfUnlocked],
    beforeLogin: [refuseClosed],
    afterLogin: [tellSignedIn, forgetLocks],
    afterLogout: [tellSignedOut],
    beforeDelete: [refuseDelete],
  },
  fields: [
    idField(),
    firstPasswordNotice,
    accountPanelField,
    deputyPanelField,
    { name: 'name', type: 'text', required: true, label: label('姓名', 'Name') },
    mailChoiceField,
    membershipsField,
    presentPasswordPrompt,
    presentPasswordField,
    ...signInFields,
    ...deputyFields,
    revisionField(),
    lastChangeField,
  ],
}

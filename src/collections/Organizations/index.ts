import type { CollectionConfig } from 'payload'
import { hiddenUnless } from '../../access/hiddenUnless.ts'
import { mayUpdateOrganization } from '../../access/mayUpdateOrganization.ts'
import { permitted } from '../../access/permitted.ts'
import { signedIn } from '../../access/signedIn.ts'
import { idField } from '../../fields/id.ts'
import { label } from '../../fields/label.ts'
import { lastChangeField } from '../../fields/lastChangeField.ts'
import { writtenBy } from '../../fields/writtenBy.ts'
import { noteChange } from '../../hooks/noteChange.ts'
import { keepTimestamps } from '../../hooks/keepTimestamps.ts'
import { fenceRow } from '../../hooks/fenceRow.ts'
import { noteRevisionSent } from '../../hooks/noteRevisionSent.ts'
import { revisionField } from '../../fields/revisionField.ts'
import { requireData } from '../../hooks/requireData.ts'
import { refuseDelete } from '../../hooks/refuseDelete.ts'
import { tellChangeOfRow } from '../../hooks/tellChangeOfRow.ts'
import { judgePlace } from './hooks/judgePlace.ts'
import { requirePassableChain } from './hooks/requirePassableChain.ts'
import { requireSoundChain } from './hooks/requireSoundChain.ts'
import { requireSoundSuperior } from './hooks/requireSoundSuperior.ts'
import { contactFields } from './contactFields.ts'
import { identityFields } from './identityFields.ts'
import { policyFields } from './policyFields.ts'

/** 机关: who publishes reports; who may see a document follows from the organization it belongs to. */
export const Organizations: CollectionConfig = {
  slug: 'organizations',
  labels: { singular: label('机关', 'Organization'), plural: label('机关', 'Organizations') },
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'slug', 'kind', 'parent'],
    hideAPIURL: true,
    group: label('系统管理', 'Administration'),
    hidden: hiddenUnless('organization.manage', 'role.grant', 'audit.read'),
  },
  access: {
    read: signedIn,
    create: permitted('organization.manage'),
    update: mayUpdateOrganization,
    delete: () => false,
  },
  lockDocuments: false,
  disableBulkEdit: true,
  disableDuplicate: true,
  hooks: {
    beforeOperation: [requireData, noteRevisionSent],
    beforeValidate: [requireSoundChain],
    beforeChange: [
      fenceRow,
      judgePlace,
      requireSoundSuperior,
      requirePassableChain,
      keepTimestamps,
      noteChange,
    ],
    afterChange: [tellChangeOfRow],
    beforeDelete: [refuseDelete],
  },
  fields: [
    idField(),
    {
      type: 'tabs',
      tabs: [
        {
          label: label('基本信息', 'Identity'),
          fields: identityFields.map((field) => writtenBy('organization.manage', field)),
        },
        {
          label: label('联系方式与期限', 'Contact and deadlines'),
          fields: contactFields.map((field) => writtenBy('organization.manage', field)),
        },
        {
          label: label('审批规则', 'How reports are reviewed'),
          fields: policyFields.map((field) => writtenBy('role.grant', field)),
        },
      ],
    },
    revisionField(),
    lastChangeField,
  ],
}

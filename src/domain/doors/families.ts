import { WORKFLOW_COLLECTIONS } from '../slugs.ts'
import { ADMINISTRATION } from './administration.ts'
import type { Family } from './Family.ts'
import {
  NEVER,
  UNSEEN,
  reading,
  DELETING,
  ASKING,
  written,
  inserted,
  purge,
  requests,
} from './policies.ts'
import { alike, policy } from './policy.ts'

/** Every collection and global of the desk, and what each operation answers to whom. */
export const FAMILIES: readonly Family[] = [
  {
    says: { zh: '年度报告', en: 'Reports' },
    slugs: ['reports'],
    operations: {
      ...reading('content.read'),
      create: policy(['content.write']),
      import: policy(['content.write']),
      update: written,
      ...DELETING,
      ...ASKING,
      versions: policy(['content.read'], { strangers: 'empty' }),
      version: policy(['content.read']),
      restore: written,
      transition: policy(['report.submit'], { ...UNSEEN, holders: 'GUARD_FAILED' }),
      actions: policy(['content.read'], UNSEEN),
      compare: policy(['content.read'], UNSEEN),
      presence: policy(['content.read'], UNSEEN),
      purge,
      changes: policy(['content.read'], UNSEEN),
      lastYear: policy(['content.read'], UNSEEN),
      findings: policy(['content.read'], UNSEEN),
      numbers: policy(['content.read'], UNSEEN),
      reminder: policy(['content.read'], UNSEEN),
    },
  },
  {
    says: { zh: '报告的组成部分', en: 'Parts of reports' },
    slugs: WORKFLOW_COLLECTIONS.filter((slug) => slug !== 'reports'),
    operations: {
      ...reading('content.read'),
      create: written,
      update: written,
      ...DELETING,
      ...ASKING,
      versions: policy(['content.read'], { strangers: 'empty' }),
      version: policy(['content.read']),
      restore: written,
      transition: policy(['item.drop'], { ...UNSEEN, holders: 'GUARD_FAILED' }),
      actions: policy(['content.read'], UNSEEN),
      compare: policy(['content.read'], UNSEEN),
      presence: policy(['content.read'], UNSEEN),
      purge,
    },
  },
  {
    says: { zh: '批注（只有批注人本人可改）', en: 'Comments (changed by their author alone)' },
    slugs: ['comments'],
    operations: {
      ...reading('content.read'),
      create: policy(['comment.write'], { strangers: 'NOT_FOUND' }),
      update: policy(['comment.write'], { holders: 'NOT_PERMITTED' }),
      // The comment that is knocked at suggests nothing.
      accept: policy(['content.write'], { ...UNSEEN, holders: 'NOT_FOUND' }),
      decline: policy(['content.write'], { ...UNSEEN, holders: 'NOT_FOUND' }),
      ...DELETING,
      ...ASKING,
      purge,
    },
  },
  {
    says: { zh: '附件（一经上传不可替换）', en: 'Attachments (written once)' },
    slugs: ['attachments'],
    operations: {
      ...reading('content.read'),
      create: policy(['attachment.write'], { strangers: 'NOT_FOUND' }),
      update: alike('DELETE_REFUSED'),
      ...DELETING,
      ...ASKING,
      file: policy(['content.read']),
      purge,
      fetchFile: alike('INVALID_REQUEST', { nobody: 'NOT_PERMITTED' }),
    },
  },
  {
    says: { zh: '公开库（只由发布等操作写入）', en: 'The record (inserted by operations alone)' },
    slugs: ['editions'],
    operations: {
      ...reading('content.read'),
      ...inserted,
      // Tried on the edition that is public.
      seal: policy(['edition.seal'], { ...UNSEEN, holders: 'EDITION_IS_PUBLIC' }),
    },
  },
  {
    says: { zh: '公告（只由撤下和封存写入）', en: 'Notices (inserted by operations alone)' },
    slugs: ['notices'],
    operations: { ...reading('content.read'), ...inserted },
  },
  {
    says: { zh: '双人办理', en: 'What waits for a second person' },
    slugs: ['second-person-requests'],
    // Tried on the request to purge something that was taken back already.
    operations: {
      list: policy(requests, { strangers: 'empty' }),
      count: policy(requests, { strangers: 'empty' }),
      read: policy(requests, { strangers: 'NOT_FOUND' }),
      ...inserted,
      access: policy(requests, {
        nobody: 'empty',
        colleagues: 'empty',
        strangers: 'empty',
        outsiders: 'empty',
      }),
      withdraw: policy(['document.purge'], {
        ...UNSEEN,
        holders: 'REQUEST_CLOSED',
        colleagues: 'NOT_FOUND',
      }),
    },
  },
  {
    says: { zh: '版式文件', en: 'Renditions' },
    slugs: ['renditions'],
    operations: {
      ...reading('content.read'),
      ...inserted,
      update: alike('DELETE_REFUSED'),
      file: NEVER,
      fetchFile: alike('INVALID_REQUEST', { nobody: 'NOT_PERMITTED' }),
    },
  },
  ...ADMINISTRATION,
]

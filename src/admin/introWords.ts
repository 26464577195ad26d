import type { Localized } from '../domain/localized.ts'

/** What the dialog of each transition says it leads to: of a report, then of a part of one. */
export const INTRO_WORDS = {
  introSubmit: {
    zh: '提交后进入“{next}”，在退回或撤回之前不能再修改。',
    en: 'It goes to “{next}” and cannot be changed until it is sent back or recalled.',
  },
  introRecall: {
    zh: '撤回后回到拟稿，可以继续修改。',
    en: 'It returns to draft and can be changed again.',
  },
  introPass: { zh: '通过后进入“{next}”。', en: 'It goes on to “{next}”.' },
  introSendBack: {
    zh: '退回后由拟稿人员修改并重新提交，各环节须重新办理。',
    en: 'The editors change it and submit again; every stage is passed anew.',
  },
  introPublish: {
    zh: '发布后公众即可查阅，已公开的版次不能改动，更正须另出新版次。',
    en: 'The public can read it at once. An edition never changes; a correction is a further edition.',
  },
  introRevise: {
    zh: '更正从拟稿开始重新办理；在新版次发布之前，公众看到的仍是现有版次。',
    en: 'The correction starts as a draft. Until it is published the public reads the present edition.',
  },

  introRecordSignature: {
    zh: '登记后须由另一人核对原件并确认，报告才算签发。',
    en: 'Another person compares it with the original and confirms it; only then the report is signed.',
  },
  introConfirmSignature: {
    zh: '确认纸质签发与所登记的一致；确认后进入“{next}”。',
    en: 'You confirm that the paper says what was recorded. It goes on to “{next}”.',
  },
  introSchedule: {
    zh: '到时由系统自动发布；在此之前可以取消定时、提前发布或退回。',
    en: 'The system publishes it at that time. Until then it can be unscheduled, published or sent back.',
  },
  introUnschedule: {
    zh: '取消后回到已签发待发布，由发布人员另行发布。',
    en: 'It returns to “signed” and is published by hand, or at another time.',
  },
  introTakeDown: {
    zh: '现已公开的各版次立即不再显示，公众只看到理由和说明，且不能恢复；以后发布的版次照常显示。',
    en: 'Every edition so far is hidden at once and for good; the public reads the reason and the explanation instead. A later edition shows again.',
  },

  introItemSubmit: {
    zh: '提交后由审核人员审定，在退回或撤回之前不能再修改。',
    en: 'A reviewer approves it; it cannot be changed until it is sent back or recalled.',
  },
  introItemApprove: {
    zh: '审定后内容不再改动；确需修改的，须重新打开。',
    en: 'Its content stays as it is then; to change it, somebody opens it again.',
  },
  introItemSendBack: {
    zh: '退回后由拟稿人员修改并重新提交。',
    en: 'The editors change it and submit it again.',
  },
  introItemRecall: {
    zh: '撤回后回到拟稿，可以继续修改。',
    en: 'It returns to draft and can be changed again.',
  },
  introItemReopen: {
    zh: '重新打开后可以修改，须再次提交并审定。',
    en: 'It can be changed, and is submitted and approved anew.',
  },
  introItemDrop: {
    zh: '剔除后不再列入报告，也不编号，其下各节一并略去；内容仍保留，可以恢复。',
    en: 'It leaves the report and its numbering, and what stands below it too; its content is kept and can be restored.',
  },
  introItemRestore: {
    zh: '恢复后重新列入报告并编号。',
    en: 'It stands in the report again, with its number.',
  },
} as const satisfies Record<string, Localized>

import type { Localized } from '../../domain/localized.ts'

/** What the admin says of comments and suggestions; part of all its words. */
export const COMMENT_WORDS = {
  comments: { zh: '批注', en: 'Comments' },
  commentsNone: { zh: '还没有批注。', en: 'There are no comments yet.' },
  commentAdd: { zh: '添加批注', en: 'Add comment' },
  commentHint: {
    zh: '先在正文中选取文字，再按“添加批注”，即可针对所选文字。',
    en: 'Select words in the text first, then add a comment, and it is about them.',
  },
  commentQuote: { zh: '所批注的原文（可不填）', en: 'The words it is about (optional)' },
  commentText: { zh: '批注', en: 'Comment' },
  commentBlocking: { zh: '须在通过前解决', en: 'To be resolved before it is passed' },
  commentSuggest: { zh: '建议改写', en: 'Suggest other words' },
  commentReplacement: { zh: '改为（留空即删去）', en: 'Instead (empty: leave them out)' },
  commentSave: { zh: '提交批注', en: 'Add it' },
  commentAnswer: { zh: '回复', en: 'Answer' },
  commentResolve: { zh: '标为已解决', en: 'Resolve' },
  commentReopen: { zh: '重新打开', en: 'Open again' },
  commentResolved: { zh: '已解决', en: 'Resolved' },
  commentsResolved: { zh: '已解决（{count}）', en: 'Resolved ({count})' },
  commentQuoteGone: { zh: '所批注的文字已改动', en: 'These words have changed' },
  commentShow: { zh: '查看原文位置', en: 'Show it in the text' },
  commentAccept: { zh: '采用', en: 'Take over' },
  commentDecline: { zh: '不采用', en: 'Decline' },
  commentAccepted: { zh: '{person}已采用', en: 'Taken over by {person}' },
  commentDeclined: { zh: '{person}未采用', en: 'Declined by {person}' },
  commentDeleted: { zh: '（删去）', en: '(left out)' },
  commentSaved: { zh: '批注已提交。', en: 'The comment was added.' },
  commentTaken: { zh: '已采用，文字已写入。', en: 'Taken over; the text is written.' },
  commentsBlocking: {
    zh: '须在通过前解决的批注 {count} 条：',
    en: '{count} comment(s) to be resolved before it is passed:',
  },
} as const satisfies Record<string, Localized>

import type { Localized } from '../../domain/localized.ts'

/** What is said of a text that is not saved yet. */
export const UNSAVED_WORDS = {
  savesFirst: {
    zh: '有尚未保存的修改，办理前会先保存。',
    en: 'There are unsaved changes; they are saved before anything else is done.',
  },
  savingFirst: { zh: '正在保存修改…', en: 'Saving the changes…' },
  notSavedNotDone: {
    zh: '未办理“{transition}”：修改没有保存成功。原因见提示；处理后请再办理。',
    en: 'Not done: {transition}. Your changes could not be saved, for the reason that is shown; deal with it, then try again.',
  },
  savedNotDone: {
    zh: '修改已保存；“{transition}”现在不能办理，原因见下。',
    en: 'Your changes are saved. “{transition}” is not possible now, for the reasons below.',
  },

  alsoOpen: { zh: '同时打开此页的还有：', en: 'Also open here:' },
  openSince: { zh: '（{when} 起）', en: '(since {when})' },
  isTyping: { zh: '有未保存的修改', en: 'with unsaved changes' },
  openTwice: {
    zh: '您在另一个窗口或另一台电脑上也打开了此页。',
    en: 'You have this page open in another window or on another machine too.',
  },
  savedMeanwhile: {
    zh: '{who}已于 {when} 保存了新的内容。',
    en: '{who} saved something new at {when}.',
  },
  savedMeanwhileUnsaved: {
    zh: '{who}已于 {when} 保存了新的内容。您尚未保存的修改仍在本页，可与其合并。',
    en: '{who} saved something new at {when}. Your unsaved changes are still on this page and can be merged with it.',
  },

  mergeOpen: { zh: '查看并合并', en: 'Compare and merge' },
  mergeTitle: { zh: '合并修改', en: 'Merge the changes' },
  unsavedTitle: { zh: '尚未保存的内容', en: 'Not saved yet' },
  mergeSaved: {
    zh: '{who}于 {when} 保存了新的内容。两人的修改都在下面，关闭此窗口什么也不会丢失。',
    en: '{who} saved something new at {when}. Both changes are below; nothing is lost when you close this.',
  },
  mergeClashes: {
    zh: '有 {count} 处两人改得不同，请逐处选择；其余修改已自动合并。',
    en: 'In {count} places both of you changed the same: choose for each. Everything else is merged.',
  },
  mergeNoClash: {
    zh: '两人改的不是同一处，已自动合并，请核对后保存。',
    en: 'You changed different places, so both are merged. Look it over and save.',
  },
  mergeMineAlone: {
    zh: '没有其他人修改过。以下是尚未保存的内容。',
    en: 'Nobody else changed anything. This is what is not saved yet.',
  },
  mergePurged: {
    zh: '您打开本页之后，此文档的内容已由两人清除。请勿把被清除的内容再次保存。',
    en: 'Two people purged the content of this document after you opened the page. Do not save again what had to go.',
  },
  mergeEmpty: { zh: '（此处为空）', en: '(nothing here)' },
  mergeLeft: { zh: '还有 {count} 处未选择', en: '{count} still to choose' },
  mergeLater: { zh: '暂不处理', en: 'Not now' },
  mergeTake: { zh: '放入页面继续修改', en: 'Put it into the page' },
  mergeSave: { zh: '保存合并结果', en: 'Save the merged text' },
  theirSide: { zh: '对方的修改', en: 'What the other changed' },
  mySide: { zh: '我的修改', en: 'What I changed' },
  takeTheirs: { zh: '用对方的', en: 'Take the other’s' },
  takeMine: { zh: '用我的', en: 'Take mine' },
  takeBoth: { zh: '两段都要（对方的在前）', en: 'Take both (the other’s first)' },
  takeAllTheirs: { zh: '全部用对方的', en: 'The other’s everywhere' },
  takeAllMine: { zh: '全部用我的', en: 'Mine everywhere' },
  allOfTheirs: { zh: '对方的全部修改（{count} 项）', en: 'All that the other changed ({count})' },
  allOfMine: { zh: '我的全部修改（{count} 项）', en: 'All that I changed ({count})' },

  draftFound: {
    zh: '本机留有您 {when} 未保存的内容。',
    en: 'This machine has kept what you typed and did not save, at {when}.',
  },
  draftOutdated: {
    zh: '本机留有您 {when} 未保存的内容；此后文档又有更新，可与之合并。',
    en: 'This machine has kept what you typed and did not save, at {when}. The document has changed since; the two can be merged.',
  },
  draftWaits: {
    zh: '本机留有您 {when} 未保存的内容，仍为您留着：现在输入的另行留存，保存后可与之合并。',
    en: 'What you typed and did not save at {when} is still kept on this machine. What you type now is kept beside it; save, and the two can be merged.',
  },
  draftRestore: { zh: '恢复', en: 'Restore' },
  draftCompare: { zh: '比较', en: 'Compare' },
  draftDiscard: { zh: '放弃', en: 'Discard' },
  draftTooLong: {
    zh: '修改的内容过长，本机不再留存副本，请尽快保存。',
    en: 'What you changed is too long to be kept on this machine as a draft; save it soon.',
  },

  signInAgain: { zh: '登录已失效，请重新登录', en: 'You are no longer signed in' },
  signInAgainWhy: {
    zh: '您的内容没有丢失，仍在本页。重新登录后自动保存。',
    en: 'Nothing is lost: your text is still on this page, and is saved once you have signed in again.',
  },
  account: { zh: '账号', en: 'Account' },
  password: { zh: '密码', en: 'Password' },
  signInAndSave: { zh: '登录并保存', en: 'Sign in and save' },
} as const satisfies Record<string, Localized>

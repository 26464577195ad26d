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
} as const satisfies Record<string, Localized>

/** What stands in a text that is empty: the base speaks of commands. */
export const EMPTY_TEXT = {
  zh: '在此输入正文，按“/”可插入标题、列表等',
  en: 'Write here; “/” inserts a heading, a list and the like',
}

/**
 * What the base says otherwise than the office: words of its own kind (条目, 仪表板, 文档 ID), and sentences that tell
 * somebody who is not technical nothing to do.
 */
export const BASE_WORDS = {
  zh: {
    general: {
      addFilter: '添加条件',
      backToDashboard: '返回我的待办',
      created: '建立时间',
      createdAt: '建立时间',
      createNew: '新建',
      createNewLabel: '新建{{label}}',
      creatingNewLabel: '新建{{label}}',
      dashboard: '我的待办',
      enterAValue: '请输入',
      filters: '筛选',
      lastModified: '最后修改',
      newLabel: '新建{{label}}',
      noFiltersSet: '没有筛选条件',
      noResultsDescription: '请换一个词搜索，或减少筛选条件。',
      noResultsFound: '没有找到',
      notFound: '没有找到',
      noLabel: '—',
      nothingFound: '没有找到这个页面',
      payloadSettings: '偏好设置',
      perPage: '每页 {{limit}} 条',
      searchBy: '搜索{{label}}',
      selectValue: '请选择',
      sorryNotFound: '地址可能有误，或者您无权查看。',
      untitled: '尚无标题',
      updatedAt: '最后修改',
    },
    fields: { addLabel: '添加{{label}}', newLabel: '新建{{label}}' },
    error: {
      documentNotFound: '没有找到您要打开的内容：可能不存在，或者您无权查看。',
      emailOrPasswordIncorrect: '电子邮件或密码不正确。',
    },
    version: { versionID: '版本号' },
    desk: { compare: '比较版本' },
  },
  en: {
    general: {
      backToDashboard: 'Back to my work',
      dashboard: 'My work',
      noLabel: '—',
      nothingFound: 'There is no such page',
      payloadSettings: 'Preferences',
      sorryNotFound: 'The address may be wrong, or the page is not open to you.',
    },
    error: {
      documentNotFound: 'What you wanted to open is not there, or not open to you.',
    },
    desk: { compare: 'Compare versions' },
  },
}

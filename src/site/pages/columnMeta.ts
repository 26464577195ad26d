import type { Meta } from '../layout/Page.ts'
import type { SiteRequest } from '../SiteRoute.ts'
import { sayIn } from '../words.ts'

/** The meta tags of a page that lists: 栏目名称, 栏目描述, 栏目关键词, 栏目类别. */
export const columnMeta = (
  { settings, language }: Pick<SiteRequest, 'settings' | 'language'>,
  name?: string,
): readonly Meta[] => {
  const say = sayIn(language)
  const column = settings.column ?? say('column')
  return [
    ['ColumnName', name ?? column],
    ['ColumnDescription', say('indexLead')],
    ['ColumnKeywords', [column, ...(name ? [name] : [])].join(',')],
    ['ColumnType', column],
  ]
}

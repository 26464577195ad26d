import type { Field } from 'payload'
import { label } from '../fields/label.ts'

const text = (
  name: string,
  labels: readonly [zh: string, en: string],
  help?: readonly [zh: string, en: string],
): Field => ({
  name,
  type: 'text',
  label: label(...labels),
  ...(help ? { admin: { description: label(...help) } } : {}),
})

/** 公开页面: what the pages for the public say of the office and of the portal they belong to. */
export const siteFields: Field[] = [
  {
    name: 'site',
    type: 'group',
    label: label('公开页面', 'Public pages'),
    admin: {
      description: label(
        '写入每个公开页面的页头、页脚和 meta 标签。',
        'What every public page says in its header, its footer and its meta tags.',
      ),
    },
    fields: [
      text(
        'name',
        ['网站名称', 'Name of the site'],
        [
          '如 太仓市人民政府门户网站；默认为本机关名称。',
          'Such as the name of the portal; by default that of the office’s own organization.',
        ],
      ),
      text(
        'domain',
        ['网站域名', 'Domain of the site'],
        ['如 www.taicang.gov.cn。', 'Such as www.taicang.gov.cn.'],
      ),
      text('code', ['政府网站标识码', 'Site identification code'], ['十位数字。', 'Ten digits.']),
      text(
        'column',
        ['栏目名称', 'Name of the column'],
        ['默认为 政府信息公开年报。', 'By default 政府信息公开年报.'],
      ),
      text('icp', ['ICP 备案号', 'ICP filing number']),
      text('police', ['公安备案号', 'Public security filing number']),
      {
        name: 'isIndexed',
        type: 'checkbox',
        defaultValue: false,
        label: label('允许搜索引擎收录', 'Search engines may list the pages'),
        admin: {
          description: label(
            '报告已在门户网站公开的不要勾选：同一内容只应收录一处（国办公开办函〔2019〕61号）。',
            'Not where the reports stand on the portal: the same content belongs in one place (国办公开办函〔2019〕61号).',
          ),
        },
      },
    ],
  },
]

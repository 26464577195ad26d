import type { Field } from 'payload'
import { isWebAddress } from '../domain/isWebAddress.ts'
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
        name: 'terms',
        type: 'textarea',
        maxLength: 300,
        label: label('数据使用说明', 'Terms of use of the data'),
        admin: {
          description: label(
            '写在每页页脚，并随数据文件给出，如 转载、使用请注明来源。不填则不写。',
            'In the footer of every page and with the files of data; nothing is said where it is empty.',
          ),
        },
      },
      {
        name: 'termsUrl',
        type: 'text',
        label: label('数据使用说明的网址', 'Address of the terms of use'),
        validate: (value: unknown) =>
          !value || isWebAddress(value) || '须为 http 或 https 地址 / an http or https address',
        admin: {
          description: label(
            '如门户网站声明、开放数据授权许可的地址。',
            'Such as that of the portal’s statement or of a licence for open data.',
          ),
        },
      },
      {
        name: 'isIndexed',
        type: 'checkbox',
        defaultValue: false,
        label: label('允许搜索引擎收录', 'Search engines may list the pages'),
        admin: {
          description: label(
            '报告已在门户网站公开的不要勾选：主动公开的政府信息应在门户网站统一的政府信息公开平台集中发布（《条例》第二十四条，国办公开办函〔2019〕61号）。',
            'Not where the reports stand on the portal, which is where disclosed information belongs (Regulation, article 24; 国办公开办函〔2019〕61号).',
          ),
        },
      },
    ],
  },
]

import { formatMessage, type ErrorRow } from '../../domain/messages.ts'

/** Every code with which the record refuses, and its HTTP status where the whole request is refused. */
export const PUBLIC_ERRORS = {
  MALFORMED_REQUEST: {
    status: 400,
    message: {
      zh: '请求无法读取：须为含 query 的 JSON 对象，variables 须为对象。',
      en: 'The request cannot be read: it must be a JSON object with a query, variables being an object.',
    },
  },
  NO_BATCHES: {
    status: 400,
    message: {
      zh: '一次请求只接受一个查询；可在一个查询中并列各项，或在同一连接上逐个请求。',
      en: 'A request takes one query: put what you ask for beside each other in it, or send further ones on the same connection.',
    },
  },
  PERSISTED_QUERY_NOT_FOUND: {
    // Clients look at the body and send the text then.
    status: 200,
    message: {
      zh: '服务器不认识该 sha256Hash，请连同 query 再发一次。',
      en: 'The server does not know this sha256Hash: send it again with its query.',
    },
  },
  PERSISTED_QUERY_MISMATCH: {
    status: 400,
    message: {
      zh: 'sha256Hash 与 query 不符。',
      en: 'The sha256Hash is not that of the query.',
    },
  },
  TOO_MANY_REQUESTS: {
    status: 429,
    message: {
      zh: '该地址每分钟最多 {limit} 次，请在 {wait} 秒后重试。',
      en: 'One address may ask for {limit} a minute; try again in {wait} seconds.',
    },
  },
  TOO_MANY_DOWNLOADS: {
    status: 503,
    message: {
      zh: '正在进行的批量下载已达 {limit} 个，请在 {wait} 秒后重试。',
      en: 'There are {limit} bulk downloads under way already; try again in {wait} seconds.',
    },
  },
  METHOD_NOT_ALLOWED: {
    status: 405,
    message: { zh: '只接受 GET、HEAD 和 POST。', en: 'Only GET, HEAD and POST are answered.' },
  },
  BODY_TOO_LARGE: {
    status: 413,
    message: { zh: '请求超过 {limit} 字节。', en: 'The request is longer than {limit} bytes.' },
  },
  BODY_TOO_SLOW: {
    status: 408,
    message: {
      zh: '请求内容未在 {limit} 秒内送达。',
      en: 'The request did not come within {limit} seconds.',
    },
  },
  HEAD_TOO_LARGE: {
    status: 431,
    message: {
      zh: '请求的地址和头部超过 {limit} 字节；较长的查询请用 POST。',
      en: 'Address and headers of the request are longer than {limit} bytes; send long queries by POST.',
    },
  },
  HEAD_TOO_SLOW: {
    status: 408,
    message: {
      zh: '请求未在 {limit} 秒内送达。',
      en: 'The head of the request did not come within {limit} seconds.',
    },
  },
  UNSUPPORTED_MEDIA_TYPE: {
    status: 415,
    message: {
      zh: '请求须为 UTF-8 的 application/json。',
      en: 'The request must be application/json in UTF-8.',
    },
  },
  SYNTAX_ERROR: {
    status: 400,
    message: { zh: '查询有语法错误：{detail}', en: 'The query has a syntax error: {detail}' },
  },
  INVALID_QUERY: {
    status: 400,
    message: {
      zh: '查询不合接口定义：{detail}',
      en: 'The query does not fit the schema: {detail}',
    },
  },
  INVALID_VARIABLES: {
    status: 400,
    message: {
      zh: '变量或操作名不合查询：{detail}',
      en: 'The variables or the operation name do not fit the query: {detail}',
    },
  },
  READ_ONLY: {
    status: 400,
    message: {
      zh: '公开接口只供查询，不接受修改或订阅。',
      en: 'The record can only be read; it takes no mutation and no subscription.',
    },
  },
  QUERY_TOO_LARGE: {
    status: 400,
    message: {
      zh: '查询过长：最多 {limit} 个词法单元。',
      en: 'The query is too long: at most {limit} tokens.',
    },
  },
  ENDLESS_FRAGMENT: {
    status: 400,
    message: {
      zh: '片段 {found} 包含它自己，请去掉循环引用。',
      en: 'The fragment {found} contains itself; break the circle.',
    },
  },
  TOO_REPETITIVE: {
    status: 400,
    message: {
      zh: '查询重复的字段过多（最多 {limit} 个），请合并后重试。',
      en: 'The query repeats too many fields (at most {limit} of them); merge them and try again.',
    },
  },
  TOO_DEEP: {
    status: 400,
    message: {
      zh: '查询嵌套 {found} 层，最多 {limit} 层。',
      en: 'The query is {found} levels deep; at most {limit} are answered.',
    },
  },
  TOO_MANY_ALIASES: {
    status: 400,
    message: {
      zh: '查询含 {found} 个别名，最多 {limit} 个。',
      en: 'The query has {found} aliases; at most {limit} are answered.',
    },
  },
  TOO_MANY_DIRECTIVES: {
    status: 400,
    message: {
      zh: '查询含 {found} 个指令，最多 {limit} 个。',
      en: 'The query has {found} directives; at most {limit} are answered.',
    },
  },
  TOO_MANY_VARIABLES: {
    status: 400,
    message: {
      zh: '变量中的值最多 {limit} 个（列表及其各项均计）。',
      en: 'The variables may hold at most {limit} values, lists and what is in them counted.',
    },
  },
  TOO_SLOW: {
    status: 503,
    message: {
      zh: '查询在 {limit} 秒内未能完成，请减小 first 或分开查询。',
      en: 'The query was not done within {limit} seconds. Lower first, or ask in parts.',
    },
  },
  TOO_COSTLY: {
    status: 400,
    message: {
      zh: '查询最多涉及 {limit} 行，此查询为 {found} 行（带内容的报告每份计 10 行）；请减小 first 或分开查询。',
      en: 'The query asks for up to {found} rows, a report with its content counting as ten; at most {limit} are answered. Lower first, or ask in parts.',
    },
  },
  BAD_PAGE_SIZE: {
    status: 400,
    message: {
      zh: 'first 为 {found}，须在 0 到 {limit} 之间。',
      en: 'first is {found}; it must be from 0 to {limit}.',
    },
  },
  BAD_CURSOR: {
    status: 400,
    message: {
      zh: '游标不是这个列表给出的，请从头查询。',
      en: 'The cursor was not given by this list; start from the beginning.',
    },
  },
  BAD_SEARCH: {
    status: 400,
    message: {
      zh: '请输入要查找的词语，最多 {limit} 个字。',
      en: 'Say what to look for, in at most {limit} characters.',
    },
  },
  RECORD_UNAVAILABLE: {
    status: 503,
    message: {
      zh: '公开库暂时无法读取，请稍后重试。',
      en: 'The record cannot be read at present; try again later.',
    },
  },
  INTERNAL: {
    status: 500,
    message: { zh: '服务出错，请稍后重试。', en: 'Something went wrong here; try again later.' },
  },
} as const satisfies Record<string, ErrorRow>

export type PublicErrorCode = keyof typeof PUBLIC_ERRORS

/** The words of the protocol: some clients know the refusal by them alone. */
const PERSISTED_QUERY_NOT_FOUND = 'PersistedQueryNotFound'

/** The sentence of a code in both languages: the record's readers name none. */
export const publicMessage = (
  code: PublicErrorCode,
  values: Readonly<Record<string, number | string>>,
): string => {
  const { zh, en } = PUBLIC_ERRORS[code].message
  if (code === 'PERSISTED_QUERY_NOT_FOUND') return PERSISTED_QUERY_NOT_FOUND
  return `${formatMessage(zh, values)} / ${formatMessage(en, values)}`
}

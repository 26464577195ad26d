import { OPEN, type OtherDoor } from './pageFunctions.ts'

/** What Express serves at an address. */
export interface ExpressDoor extends OtherDoor {
  /**
   * What of it stands in Express: `GET /path` is a route, `USE /path` takes every method and whatever is
   * below; as often as the app holds it.
   */
  readonly layers: readonly string[]
}

/** Everything that the server's app holds, the desk's and the record's; `npm run start:record` holds less. */
export const EXPRESS_DOORS: readonly ExpressDoor[] = [
  {
    door: '*',
    layers: Array.from({ length: 5 }, () => 'USE /'),
    says: {
      zh: '每个请求：记录编号和日志、安全响应头；最后，没有的地址和未料到的故障各有说明',
      en: 'every request: its id and line in the log, security headers; at the end what is said at an address that is not there, and after a fault that nobody expected',
    },
  },
  { door: 'GET /healthz', layers: ['GET /healthz'], says: OPEN },
  { door: 'GET /readyz', layers: ['GET /readyz'], says: OPEN },
  {
    door: 'GET /metrics',
    layers: ['GET /metrics'],
    says: {
      zh: '运行指标，只有数；出示令牌者可读，未设令牌则没有此地址',
      en: 'numbers of the process alone; for who shows the token, and not there where none is set',
    },
  },
  {
    door: 'GET, POST /graphql',
    layers: [],
    says: {
      zh: '公开库，向所有人开放，只读，只含已公开的内容；先于 Express 应答',
      en: 'the record: open to everybody, read-only, what is public alone; answered ahead of Express',
    },
  },
  {
    door: 'GET /feed.xml, /reports/*/feed.xml',
    layers: ['GET /feed.xml', 'GET /reports/:organization/feed.xml'],
    says: {
      zh: '公开、更正、撤下、封存的订阅源，向所有人开放',
      en: 'the feed of publications, corrections, takedowns and seals: open to everybody',
    },
  },
  {
    door: 'GET /sitemap.xml, /sitemaps/*, /robots.txt',
    layers: ['GET /sitemap.xml', 'GET /sitemaps/:part.xml', 'GET /robots.txt'],
    says: {
      zh: '供搜索引擎读取：可收录的页面；默认为不收录',
      en: 'for search engines: the pages that they may list, none unless the settings say so',
    },
  },
  {
    door: 'GET /reports/*.csv, /reports/*.json, /data/*',
    layers: [
      ...['GET /data/tables.csv', 'GET /data/tables.json'],
      ...['GET /data/years/:year/tables.csv', 'GET /data/years/:year/tables.json'],
      ...['GET /data/dictionary.csv', 'GET /data/dictionary.json'],
      ...['GET /reports/:organization/:year.json', 'GET /reports/:organization/:year.csv'],
      'GET /reports/:organization/:year/editions/:edition.json',
      'GET /reports/:organization/:year/editions/:edition.csv',
      'GET /reports/:organization/:year/editions/:edition/tables.csv',
      'GET /reports/:organization/:year/editions/:edition/tables.json',
      'GET /reports/:organization/:year/editions/:edition/tables/:table.csv',
      'GET /reports/:organization/:year/editions/:edition/tables/:table.json',
    ],
    says: {
      zh: '公开的报告和统计表的数据，向所有人开放，只读，只含已公开的内容',
      en: 'published reports and statutory tables as data: open to everybody, read-only, what is public alone',
    },
  },
  {
    door: 'GET /reports/*, /years/*, /search, /assets/*',
    layers: [
      'GET /assets/:name',
      'GET /reports',
      'GET /years/:year',
      'GET /reports/:organization',
      'GET /reports/:organization/figures',
      'GET /reports/:organization/:year',
      'GET /reports/:organization/:year/editions/:edition',
      'GET /reports/:organization/:year/editions/:edition/changes',
      'GET /search',
      'GET /reports{/*rest}',
      'GET /years{/*rest}',
      'GET /search{/*rest}',
      'GET /assets{/*rest}',
      'GET /data{/*rest}',
      'GET /sitemaps{/*rest}',
    ],
    says: {
      zh: '公开页面（在 SITE_PATH 之下），向所有人开放，只读，只含已公开的内容',
      en: 'the public pages (below SITE_PATH): open to everybody, read-only, what is public alone',
    },
  },
  {
    door: '/api/*',
    layers: ['USE /api', 'USE /api'],
    says: {
      zh: '编审端的 REST 和 GraphQL，各入口见上；其他网站发来的写入请求，过深、过多、无终点的查询一律拒绝',
      en: 'the desk’s REST and GraphQL, whose doors are above; what another site sends, and a query too deep, too large or without end, is refused',
    },
  },
  {
    door: 'GET /api/reports/{id}/preview',
    layers: ['GET /api/reports/:id/preview'],
    says: {
      zh: '工作稿的预览页：须已登录，限于本人可见的报告；标明草稿、送审稿或签发稿，不留存、不收录',
      en: 'a working report as its page: for who is signed in and may read it; marked as what it is, kept and indexed nowhere',
    },
  },
  {
    door: 'GET /api/reports/{id}/sheets/{sheet}',
    layers: ['GET /api/reports/:id/sheets/:sheet'],
    says: {
      zh: '审签单（sign-off）和公开审查单（clearance），可打印：须已登录，限于本人可见的报告；不留存、不收录',
      en: 'the sheet of sign-offs and the record of clearance, to be printed: for who is signed in and may read the report; kept and indexed nowhere',
    },
  },
  {
    door: 'GET /',
    layers: ['GET /'],
    says: { zh: '转到编审端', en: 'leads to the desk' },
  },
  {
    door: '/admin/*',
    layers: Array.from({ length: 6 }, () => 'USE /admin'),
    says: {
      zh: '管理页面及其函数（见下），未登录者只见登录页；其他网站发来的写入请求一律拒绝',
      en: 'the pages of the admin and their functions (below); nobody sees but the one for signing in, and what another site sends is refused',
    },
  },
  {
    door: '/_next/*',
    layers: ['USE /_next', 'USE /_next'],
    says: { zh: '页面所用文件，不含数据', en: 'files of the pages, no data' },
  },
]

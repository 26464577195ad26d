import type { RequestHandler } from 'express'
import { BROWSER_FLOOR, isOldBrowser } from '../domain/browsers/browserFloor.ts'

const LIST = Object.entries(BROWSER_FLOOR).map(([name, version]) => `${name} ${version}`)

/** Read by every browser there is: no script, no style sheet, nothing that is fetched. */
const PAGE = `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="renderer" content="webkit">
<title>浏览器版本过低</title>
</head>
<body style="max-width:40em;margin:3em auto;padding:0 1em;font-size:18px;line-height:1.7;color:#000;background:#fff">
<h1>浏览器版本过低</h1>
<p>本系统不支持当前的浏览器，请改用以下浏览器或更新的版本：${LIST.join('、')}。</p>
<p>使用 360、QQ、搜狗等双核浏览器的，请切换到“极速模式”；仍看到本页的，请升级浏览器，或联系单位的系统管理员。</p>
<div lang="en">
<h2>This browser is too old</h2>
<p>The desk does not work in it. Please use ${LIST.join(', ')} or newer. In a browser with two engines switch to its fast mode (极速模式), or ask your system administrator.</p>
</div>
</body>
</html>
`

/** A browser that cannot show the pages of the admin is told so before they are sent: it would show a blank one. */
export const tellOldBrowsers: RequestHandler = (req, res, next) => {
  const isPage = req.method === 'GET' && req.accepts('html') !== false
  if (!isPage || !isOldBrowser(req.get('user-agent') ?? '')) {
    next()
    return
  }
  res.set('Cache-Control', 'no-store').set('Vary', 'User-Agent').type('html').send(PAGE)
}

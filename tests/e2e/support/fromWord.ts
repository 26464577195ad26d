import type { Page } from 'playwright-core'

const mark = (text: string) => `<span style='mso-list:Ignore'>${text}<span>&nbsp;</span></span>`

/** A piece of a document as Word puts it on the clipboard. */
export const FROM_WORD = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head>
<meta name=Generator content="Microsoft Word 15"><style>p.MsoNormal {mso-style-unhide:no;}</style></head>
<body lang=ZH-CN><!--StartFragment-->
<h2 style='mso-list:l0 level1 lfo1'>${mark('（一）')}公开渠道<o:p></o:p></h2>
<p class=MsoNormal style='text-indent:24pt'>见<a href="javascript:alert(1)">下表</a>。</p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><span style='font-family:Wingdings'>${mark('l')}</span>第一项</p>
<table class=MsoTableGrid border=1><tr><td rowspan=2 style='background:#D9E2F3'><p><b>渠道</b></p></td><td>2018</td></tr>
<tr><td><p>四万<o:p></o:p></p><table><tr><td>其中移动版</td></tr></table></td></tr></table>
<script>alert(2)</script><!--EndFragment--></body></html>`

/** Pastes a piece of a page or a document where the cursor stands. */
export const pasteHtml = (page: Page, html: string): Promise<void> =>
  page.evaluate((copied) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/html', copied)
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    )
  }, html)

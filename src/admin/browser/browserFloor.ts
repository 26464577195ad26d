/** The oldest browsers in which the desk works: Next 16's, and Firefox from the release on that sorts without touching. */
export const BROWSER_FLOOR = {
  Chrome: '111',
  Edge: '111',
  Firefox: '115',
  Safari: '16.4',
} as const

const LIST = Object.entries(BROWSER_FLOOR)
  .map(([name, version]) => `${name} ${version}`)
  .join('、')

const NOTICE = [
  '<div role="alert" style="max-width:40em;margin:3em auto;padding:0 1em;font-size:18px;line-height:1.7;color:#000;background:#fff">',
  '<h1>浏览器版本过低</h1>',
  `<p>本系统不支持当前的浏览器，请改用以下浏览器或更新的版本：${LIST}。</p>`,
  '<p>使用 360、QQ、搜狗等双核浏览器的，请切换到“极速模式”；仍看到本页的，请升级浏览器，或联系单位的系统管理员。</p>',
  '<div lang="en"><h2>This browser is too old</h2>',
  `<p>The desk does not work in it. Please use ${LIST.replaceAll('、', ', ')} or newer. `,
  'In a browser with two engines switch to its fast mode, or ask your system administrator.</p></div>',
  '</div>',
].join('')

/**
 * Looks, in the words of 2009, which every browser reads, whether the page can work here. Where it cannot, the
 * notice is written in the place of the page, and the rest of it is swallowed as hidden text.
 */
export const BROWSER_CHECK = `(function () {
  var works = false;
  try {
    works = typeof Array.prototype.toSorted === 'function' &&
      !!window.CSS && CSS.supports('color', 'color-mix(in srgb, red, blue)') &&
      new RegExp('(?<=a)b').test('ab');
  } catch (error) {
    works = false;
  }
  if (works) return;
  document.write(${JSON.stringify(NOTICE)} + '<plaintext style="display:none">');
})();`.replaceAll('</', '<\\/')

/** What is read where scripts are switched off. */
export const WITHOUT_SCRIPT =
  '本系统需要启用 JavaScript，请在浏览器设置中启用后刷新本页。 This desk needs JavaScript; switch it on in the settings of the browser and load the page again.'

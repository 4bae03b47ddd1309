import { startServer } from '#scripts/serving/start-server.ts';
import { launchChromium } from '#scripts/browser/launch-chromium.ts';
import { writeFileSync, existsSync } from 'node:fs';
const pages = (process.env.PAGES ?? '').split(',');
const server = await startServer({ folder: '/tmp/build-look', base: '' });
const browser = await launchChromium([]);
for (const lang of ['zh','en']) for (const width of [1440,360]) {
  const ctx = await browser.newContext({ viewport: { width, height: 900 } });
  const page = await ctx.newPage();
  page.on('pageerror', (e) => console.log('ERR', page.url(), e.message));
  for (const p of pages) {
    const name = `${p.replaceAll('/','_')||'overview'}.${lang}.${width}`;
    const out = `/tmp/look/shots/${name}.png`;
    if (existsSync(out)) continue;
    try {
      await page.goto(`${server.url}${lang==='en'?'/en':''}/synthetic-county/${p}`, { waitUntil: 'networkidle', timeout: 60000 });
      await page.waitForTimeout(400);
      const o = await page.evaluate(() => {
        const w = document.documentElement.clientWidth;
        const bad: string[] = [];
        if (document.documentElement.scrollWidth > w) bad.push('PAGE OVERFLOW '+document.documentElement.scrollWidth);
        return { h: document.documentElement.scrollHeight, bad, text: document.body.innerText };
      });
      writeFileSync(`/tmp/look/text/${name}.txt`, o.text);
      console.log(name, o.h, o.bad.join(';'));
      await page.screenshot({ path: out, fullPage: true });
    } catch (e) { console.log('FAIL', name, String(e).slice(0,200)); }
  }
  await ctx.close();
}
await browser.close(); await server.close();

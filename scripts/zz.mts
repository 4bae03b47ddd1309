import { launchChromium } from './browser/launch-chromium.ts';
import { startServer } from './serving/start-server.ts';
const server = await startServer({ folder: 'build', port: 0 } as never);
const browser = await launchChromium();
const shots = JSON.parse(process.argv[2]!) as [string, string, number][];
for (const [name, path, width] of shots) {
	const page = await browser.newPage({ viewport: { width: width || 1000, height: name === 'overview' ? 820 : 900 } });
	await page.goto(server.url.replace(/\/$/, '') + path);
	await page.addStyleTag({ content: '.exhibit{content-visibility:visible!important}' });
	await page.waitForTimeout(2500);
	if (name === 'overview') await page.screenshot({ path: '.github/overview.png' }); else if (width) await page.screenshot({ path: `/tmp/s4/${name}.png`, fullPage: true });
	else await page.pdf({ path: `/tmp/s4/${name}.pdf`, format: 'A4', preferCSSPageSize: true, printBackground: true });
	await page.close();
}
await browser.close();
await server.close();

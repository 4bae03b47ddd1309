import type { Page } from 'playwright-core';

/** What is out of sight or folded is not laid out, and would hide what it cuts. */
export async function showAll(page: Page): Promise<void> {
	await page.addStyleTag({ content: '.exhibit { content-visibility: visible !important }' });
	await page.evaluate(() => {
		for (const details of document.querySelectorAll('details')) details.open = true;
	});
	await page.waitForLoadState('networkidle');
}

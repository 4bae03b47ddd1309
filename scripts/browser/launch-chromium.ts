import { chromium, type Browser, type LaunchOptions } from 'playwright-core';
import { findChromium } from './find-chromium.ts';
import { HOW_TO_GET_ONE } from './install-chromium.ts';

/** Keeps Chromium from asking hosts of its own: a closed network refuses them, many at a time. */
const QUIET = [
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync'
];

/**
 * Start a headless Chromium with a profile of its own, as root too, and in containers that allow
 * no sandbox.
 *
 * @param extraArguments Chromium switches beside the quiet ones.
 */
export async function launchChromium(extraArguments: string[] = []): Promise<Browser> {
	const executablePath = findChromium();
	if (!executablePath) throw new Error(HOW_TO_GET_ONE);
	const options: LaunchOptions = { executablePath, args: [...QUIET, ...extraArguments] };
	// Chromium refuses to run its sandbox as root.
	if (process.getuid?.() === 0) return chromium.launch({ ...options, chromiumSandbox: false });
	try {
		return await chromium.launch({ ...options, chromiumSandbox: true });
	} catch {
		return chromium.launch({ ...options, chromiumSandbox: false });
	}
}

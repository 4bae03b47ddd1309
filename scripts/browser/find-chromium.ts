import { accessSync, constants } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

const NAMES = [
	'chromium',
	'chromium-browser',
	'google-chrome',
	'google-chrome-stable',
	'microsoft-edge'
];

/**
 * A Chromium on this machine: the one that JIUZHU_CHROMIUM or CHROME_PATH names, else one in a
 * usual place, else Playwright's own.
 *
 * @returns its path, or undefined when there is none.
 */
export function findChromium(environment: NodeJS.ProcessEnv = process.env): string | undefined {
	const named = [environment['JIUZHU_CHROMIUM'], environment['CHROME_PATH']];
	return [...named, ...onPath(environment), ...usualPlaces(environment), playwrightsOwn()].find(
		(path) => path !== undefined && path !== '' && isProgram(path)
	);
}

function onPath({ PATH = '' }: NodeJS.ProcessEnv): string[] {
	return PATH.split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
}

function usualPlaces(environment: NodeJS.ProcessEnv): string[] {
	if (process.platform === 'darwin') {
		const apps = ['Chromium', 'Google Chrome', 'Microsoft Edge'].map(
			(name) => `Applications/${name}.app/Contents/MacOS/${name}`
		);
		return apps.flatMap((app) => [join('/', app), join(homedir(), app)]);
	}
	if (process.platform === 'win32') {
		const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'];
		const programs = ['Chromium', 'Google\\Chrome'].map(
			(name) => `${name}\\Application\\chrome.exe`
		);
		programs.push('Microsoft\\Edge\\Application\\msedge.exe');
		return roots.flatMap((root) =>
			programs.map((program) => join(environment[root] ?? '', program))
		);
	}
	return ['/opt/google/chrome/chrome', '/snap/bin/chromium', '/usr/lib/chromium/chromium'];
}

function playwrightsOwn(): string | undefined {
	try {
		return chromium.executablePath();
	} catch {
		return undefined;
	}
}

function isProgram(path: string): boolean {
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}

// Loaded into a measured process before its own code: on its way out it writes what it used into the
// file that USAGE_FILE names.
import { readFileSync, writeFileSync } from 'node:fs';

export interface ProcessUsage {
	/** Most memory held at a time, bytes. */
	memory: number;
	/** Seconds of all processors together. */
	cpu: number;
}

const file = process.env.USAGE_FILE;
if (file)
	process.once('exit', () => {
		const { userCPUTime, systemCPUTime } = process.resourceUsage();
		const usage: ProcessUsage = { memory: peakMemory(), cpu: (userCPUTime + systemCPUTime) / 1e6 };
		writeFileSync(file, JSON.stringify(usage));
	});

function peakMemory(): number {
	try {
		const status = readFileSync('/proc/self/status', 'utf8');
		return Number(/^VmHWM:\s+(\d+) kB/m.exec(status)?.[1]) * 1024;
	} catch {
		// Elsewhere than on Linux, where alone this figure begins with that of the parent.
		return process.resourceUsage().maxRSS * 1024;
	}
}

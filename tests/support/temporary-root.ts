import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** One folder for all that a run of tests writes, so that nothing of it stays on the machine. */
export default async function temporaryRoot(): Promise<() => Promise<void>> {
	const root = await mkdtemp(join(tmpdir(), 'lookout-tests-'));
	// A database server runs as another user, and passes through.
	await chmod(root, 0o711);
	process.env['TMPDIR'] = root;
	return () => rm(root, { recursive: true, force: true });
}

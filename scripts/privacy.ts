import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { AppError } from '#lib/errors.ts';
import { auditProblem } from '#scripts/protection/problem/audit-problem.ts';
import { protectProblem } from '#scripts/protection/problem/protect-problem.ts';
import { readJjProblem } from '#scripts/protection/problem/read-jj-problem.ts';
import { readJsonProblem } from '#scripts/protection/problem/read-json-problem.ts';
import { reportError } from '#scripts/report-error.ts';

const USAGE = 'npm run -s privacy -- audit|protect FILE';

process.exitCode = await main(process.argv.slice(2));

async function main(args: string[]): Promise<number> {
	try {
		const [action, path, ...others] = args;
		if ((action !== 'audit' && action !== 'protect') || path === undefined || others.length > 0)
			throw new AppError('usage/unknown-option', {
				reason: 'audit or protect, and one FILE',
				usage: USAGE
			});
		const problem = await readProblem(path);
		const answer = await (action === 'audit' ? auditProblem(problem) : protectProblem(problem));
		// JSON knows no infinity: an open end is null.
		process.stdout.write(`${JSON.stringify(answer, null, '\t')}\n`);
		return answer.violations.length > 0 ? 1 : 0;
	} catch (error) {
		return reportError(error);
	}
}

async function readProblem(path: string) {
	const file = basename(path);
	let text: string;
	try {
		text = await readFile(path, 'utf8');
	} catch (cause) {
		const reason = cause instanceof Error ? cause.message : String(cause);
		throw new AppError('protection/problem-invalid', { file, reason }, { cause });
	}
	return /^\s*[{[]/.test(text) ? readJsonProblem(text, file) : readJjProblem(text, file);
}

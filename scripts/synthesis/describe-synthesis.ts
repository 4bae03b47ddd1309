import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { monthText } from './month.ts';
import { windowOf, type SynthesisOptions } from './options.ts';

/** Say beside the tables that nobody in them exists, and with which options they can be made again. */
export async function describeSynthesis(
	folder: string,
	options: SynthesisOptions & { errors?: number }
): Promise<void> {
	const { first, last } = windowOf(options);
	const description = {
		kind: 'synthetic',
		title: { 'zh-CN': '合成县（合成数据）', en: 'Synthetic county (synthetic data)' },
		notes: [
			{
				'zh-CN': '全部数据由程序生成，不含任何真实的人、家庭或地区；总量参照一份公开调研报告设定。',
				en: 'All of it is made by a program; no person, household or place in it exists. Its totals follow a public report.'
			}
		],
		period: { from: monthText(first), to: monthText(last) },
		options
	};
	await mkdir(folder, { recursive: true });
	await writeFile(join(folder, 'synthetic.json'), `${JSON.stringify(description, null, 2)}\n`);
}

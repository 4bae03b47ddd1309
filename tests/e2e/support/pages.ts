/** With one town each, whose profile is read too; a town of many hidden figures of the synthetic county. */
const WITH_TOWNS: Readonly<Record<string, string>> = {
	yuzhong: '500103001',
	jinan: '350111202',
	dehua: '350526110',
	'synthetic-county': '990101102'
};
/** Those that have anything to warn of, and so a notice. */
const WITH_NOTICES = ['jinan', 'synthetic-county'];
/** The reports of a dataset, where it has any. */
const REPORTS: Readonly<Record<string, readonly string[]>> = {
	yuzhong: ['bulletin'],
	yuhang: ['bulletin'],
	nation: ['bulletin'],
	'synthetic-county': ['inspection', 'work', 'bulletin', 'annual']
};
const PAGES = [
	'',
	'coverage/',
	'recipients/',
	'standards/',
	'balance/',
	'funds/',
	'timeliness/',
	'dynamics/',
	'checks/',
	'leads/',
	'capacity/',
	'reported/',
	'changes/',
	'problems/',
	'evaluation/',
	'ask/',
	'reports/',
	'warnings/',
	'reconciliation/',
	'verify/',
	'crosscheck/',
	'releases/',
	'findings/',
	'definitions/',
	'safety/'
];

export const DATASETS = [...Object.keys(WITH_TOWNS), 'yuhang', 'sanming', 'fujian', 'nation'];

/** The pages of a dataset that are read one by one, after the language: `/yuzhong/coverage/`. */
export function pagesOf(dataset: string): string[] {
	const town = WITH_TOWNS[dataset];
	return [
		...PAGES,
		...(town ? ['towns/', `towns/${town}/`] : []),
		...(REPORTS[dataset] ?? []).map((report) => `reports/${report}/`),
		...(WITH_NOTICES.includes(dataset) ? ['warnings/notice/'] : [])
	].map((path) => `/${dataset}/${path}`);
}

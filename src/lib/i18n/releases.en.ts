import type { releasesZhCN } from './releases.zh-CN.ts';

export const releasesEn: Record<keyof typeof releasesZhCN, string> = {
	'nav.releases': 'Release notes',
	'releases.title': 'Release notes: {title}',
	'releases.lead': 'Released {released}, figures to {period}; snapshot {snapshot}.',
	'releases.next': 'Next release {date}.',
	'releases.next-unknown': 'No date is set for the next release: it follows new sources.',
	'releases.contact': 'Contact: {contact}',
	'releases.contact-none': 'Contact: the dataset names none.',
	'releases.highlights': 'Main points',
	'releases.highlights-from': 'From “{report}”',
	'releases.changed': 'What changed since the last release',
	'releases.changed-first': 'This is the first release; there is none before it.',
	'releases.then': 'then',
	'releases.now': 'now',
	'releases.compare': 'Compare two releases',
	'releases.compare-from': 'From',
	'releases.compare-to': 'to',
	'releases.comparing': 'Comparing two snapshots …',
	'releases.summary-none': 'Both snapshots hold the same figures.',
	'releases.summary-new':
		'From {then} to {now}: {added} figures are new; no figure released before was changed.',
	'releases.summary-revised':
		'From {then} to {now}: {added} figures are new, {revised} revised, {hidden} now hidden, {told} now published, {gone} no longer released.',
	'releases.table-caption': 'Changes by kind of figure',
	'releases.measure': 'Data',
	'releases.fate-new': 'New',
	'releases.fate-revised': 'Revised',
	'releases.fate-hidden': 'Now hidden',
	'releases.fate-told': 'Now published',
	'releases.fate-gone': 'No longer released',
	'releases.added-of': 'Periods of the new',
	'releases.span': '{first} to {last}',
	'releases.revised-title': 'Figures that were changed',
	'releases.revised-note':
		'At most {listed} of each kind are listed. Figures are revised when late or corrected reports come in; what is hidden also depends on each release’s protection. New figures are not listed one by one.',
	'releases.cell': 'Place, period and group',
	'releases.fate': 'Change',
	'releases.quality': 'Quality',
	'releases.quality-findings':
		'Figures of sources that contradict themselves, kept as printed: {count}; see “{page}”.',
	'releases.quality-validation': 'What validation of the records found: see “{page}”.',
	'releases.quality-protected':
		'Protected under the “{policy}” policy: small figures are hidden, some are rounded, and all releases together were attacked before this one; see “{page}”.',
	'releases.quality-published':
		'Figures are from public government sources and were not protected; what was not published is not estimated.',
	'releases.quality-own':
		'The records were not protected: for checking inside the office only, not for release.',
	'releases.method':
		'Method: the definition of every metric, its numerator, denominator, legal basis and additivity are under “{page}”.',
	'releases.symbols': 'What data symbols mean is under “{page}”, Data symbols.',
	'releases.files': 'Data files',
	'releases.files-note':
		'Parquet, read by DuckDB, Python, R and others. Beside every number stand its status (hidden, rounded, approximate …) and its source. SHA-256 tells whether a download is whole.',
	'releases.file': 'File',
	'releases.holds': 'Holds',
	'releases.rows': 'Rows',
	'releases.size': 'Size (kB)',
	'releases.manifest': 'Manifest (manifest.json)',
	'releases.history': 'All releases',
	'releases.snapshot': 'Snapshot',
	'releases.released': 'Released',
	'releases.until': 'Figures to',
	'releases.status': 'Status'
};

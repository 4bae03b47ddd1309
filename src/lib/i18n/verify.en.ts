import type { verifyZhCN } from './verify.zh-CN.ts';

export const verifyEn: Record<keyof typeof verifyZhCN, string> = {
	'verify.title': 'Check a number',
	'verify.lead':
		'A check code of twelve signs stands under every chart and table. Enter it here, or paste the permanent link of a figure: it is worked out again from the snapshot, and this page says whether it has changed since.',
	'verify.input': 'Check code or permanent link',
	'verify.button': 'Check',
	'verify.signs':
		'Codes avoid signs that are easily mistaken: 0 O, 1 I L, 2 Z, 5 S, 8 B, U V. Case and dashes do not matter.',
	'verify.searching': 'Looking for the code page by page ({share}) …',
	'verify.working': 'Working it out from the snapshot …',
	'verify.mistyped':
		'Typing error: the last sign does not fit the first eleven, so at least one of them is wrong. Please compare with the original.',
	'verify.length': 'A check code has 12 signs; this one has {length}.',
	'verify.sign': 'Sign {at}, “{sign}”, is not used in check codes.',
	'verify.elsewhere': 'This code belongs to “{title}”.',
	'verify.elsewhere-link': 'Check it there',
	'verify.no-snapshot':
		'This site has no such snapshot {snapshot}, so it cannot be checked: it was not published here, or is no longer kept.',
	'verify.no-question':
		'The code is well formed and comes from snapshot {snapshot}, released on {released}, but is not among the usual charts and tables. For your own queries and other filters, paste the permanent link instead.',
	'verify.same':
		'Confirmed. Worked out again from the current snapshot, it equals what the code stands for.',
	'verify.same-older':
		'Confirmed, and unchanged since. Worked out again from its own snapshot, it equals what the code stands for, and the current snapshot has the same figures where they were known then.',
	'verify.revised':
		'Right at the time, changed since. Worked out again from its own snapshot, it equals what the code stands for; {count} figures differ in the current snapshot.',
	'verify.differs':
		'Does not match. The code is well formed, but the figures worked out from its snapshot are not those it stands for: the number was not made from the data of this site.',
	'verify.added': '{count} figures were not known then and are now.',
	'verify.cited-title': '{metric} ({scope})',
	'verify.recomputed': 'Worked out again from the current snapshot.',
	'verify.recomputed-same':
		'Worked out again from its own snapshot; the current one has the same figures where they were known then.',
	'verify.recomputed-revised':
		'Worked out again from its own snapshot; {count} figures differ in the current one.',
	'verify.status.current': 'current',
	'verify.status.superseded': 'superseded',
	'verify.status.corrected': 'corrected',
	'verify.status.withdrawn': 'withdrawn',
	'verify.reason.superseded': 'A later snapshot has been released; its figures stand.',
	'verify.reason.corrected': 'The snapshot was wrong and has been corrected by a later one.',
	'verify.reason.withdrawn': 'The snapshot has been withdrawn; its figures should not be used.',
	'verify.seen': 'The number you have before you',
	'verify.seen-example': '2,051人, 24.98%',
	'verify.seen-unread':
		'This cannot be read as a number. Write it plainly, as 1,739 or 24.98%, or with the Chinese unit as 185.3万元.',
	'verify.seen-same': 'The same as in the table above. {name}',
	'verify.seen-rounded': 'Follows by rounding from the table above. {name}',
	'verify.seen-different': 'Different: none of the figures above, nor any of them rounded.',
	'verify.seen-cannot-tell': 'Cannot be checked: the figures above are hidden or not reported.',
	'verify.snapshot-line': '{snapshot}, released on {released}, {status}',
	'verify.then': 'Then',
	'verify.now': 'Now',
	'verify.value': 'Value',
	'verify.row': 'Item',
	'verify.whole': 'Total',
	'verify.first-rows': 'The first {shown} of {count}; all of them follow from the query.',
	'verify.file': 'Data file',
	'verify.file-line': '{path} (SHA-256 {hash})',
	'verify.protection': 'Protection',
	'verify.protected':
		'Protected by the policy “{policy}”; {hidden} of the {count} figures here are hidden.',
	'verify.unprotected': 'Published by government offices; not treated.',
	'verify.unprotected-records': 'Not protected; for internal checks only.',
	'verify.code': 'Check code',
	'verify.link': 'Permanent link',
	'verify.cite': 'Citation (GB/T 7714)',
	'verify.citation':
		'{author}. {place}: {title}[DS/OL]. Snapshot {snapshot}. ({released})[{today}]. {link}. Check code {code}.',
	'verify.page.current':
		'This link cites snapshot {snapshot}, which is the current one; its figures have not changed.',
	'verify.page.superseded':
		'This link cites snapshot {snapshot}, released on {released} and since superseded. This page shows the current figures; those of the time can be checked by their code or link.',
	'verify.page.corrected':
		'This link cites snapshot {snapshot}, released on {released}, which was wrong and has been corrected. This page shows the corrected figures.',
	'verify.page.withdrawn':
		'This link cites snapshot {snapshot}, released on {released} and since withdrawn; its figures should not be used. This page shows the current figures.',
	'verify.page.unknown':
		'This site does not have the snapshot {snapshot} that this link cites. This page shows the current figures.',
	'verify.page.link': 'Permanent link of this page',
	'verify.and-more': '{words} and others, {count} in all',
	'verify.run': '{first} to {last}',
	'verify.base': 'against {base}',
	'verify.page-figures': 'Origin and check codes of the figures on this page',
	'verify.traced': 'Trace and check',
	'verify.trace-more': 'all {count}',
	'verify.trace-spoken': 'Trace and check: {name}, check code {code}'
};

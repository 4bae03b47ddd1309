import type { checksZhCN } from './checks.zh-CN.ts';

export const checksEn: Record<keyof typeof checksZhCN, string> = {
	'checks.times': 'checks',
	'checks.persons': 'persons',
	'checks.per-hundred-unit': 'per 100 households',
	'checks.verification': 'Verifications',
	'checks.home_visit': 'Home visits',
	'checks.spot_check': 'Spot checks',
	'checks.certification': 'Proofs of life',
	'checks.in-verification': 'verifications',
	'checks.in-home_visit': 'home visits',
	'checks.in-spot_check': 'spot checks',
	'checks.in-certification': 'proofs of life',
	'checks.short-verification': 'Verified',
	'checks.short-home_visit': 'Visits',
	'checks.short-spot_check': 'Spot',
	'checks.short-certification': 'Life',
	'checks.count': '{count} {kind}',
	'checks.title': '{period}: {counts}',
	'checks.title-hidden': '{period}: how often anything was checked is hidden',
	'checks.lead': '{place}, {period}: {clauses}.',
	'checks.lead-verified':
		'{verified} means verifications, of which {mismatched} did not match, {share} (95% interval {interval})',
	'checks.lead-unmatched': '{verified} means verifications; how many did not match is hidden',
	'checks.lead-alone': '{verified} means verifications',
	'checks.lead-per': '{visited} home visits, {per} per 100 households on the rolls',
	'checks.lead-visited': '{visited} home visits',
	'checks.lead-hidden': '{kinds}: numbers hidden, not zero',
	'checks.mismatch': 'Verifications that did not match',
	'checks.mismatch-interval': '95% interval {interval}',
	'checks.interval': '{least}–{most}',
	'checks.visits-per': 'Home visits',
	'checks.rolls-note': '÷ households on subsistence allowance or destitute support',
	'checks.fewest': 'Fewest checks in a town',
	'checks.fewest-note': '{year}, {names}{side}',
	'checks.fewest-note-shown': '{year}, of {told} towns published: {names}{side}',
	'checks.fewest-within': ' (within the control limits)',
	'checks.fewest-below': ' (below the control limits)',
	'checks.several': '{count} towns alike',
	'checks.kinds-title': '{kind}: {from} in {first}, {to} in {last}',
	'checks.kinds-title-year': 'Over the last four quarters: {counts}',
	'checks.kinds-title-one': '{kind}: {to} in {last}',
	'checks.kinds-sub': 'Checks by kind and quarter',
	'checks.kinds-note':
		'By the day on which they were asked for. A household may have several, so that they may be more than households. Means tests of applications are not among them.',
	'checks.mismatches-title':
		'{kind} that did not match: {share} in {period}; {low} to {high} in {count} quarters published',
	'checks.mismatches-title-one':
		'{kind} that did not match: {share} in {period} (95% interval {interval})',
	'checks.mismatches-title-told':
		'{kind} that did not match: {low} to {high} in {count} quarters published',
	'checks.mismatches-sub': 'Checks that did not match, of those of the kind, %, by quarter',
	'checks.part': 'Of them',
	'checks.of': '{part} of {whole}',
	'checks.share': '%',
	'checks.interval-name': '95% interval, %',
	'checks.visit-share': 'Home visits, %',
	'checks.interval-note':
		'Few checks make a wide interval; where those of two quarters overlap, nothing follows from the difference. Intervals in the table are of means verifications.',
	'checks.mismatch-note':
		'What did not match is to be reviewed and is no proof that anything was concealed. It is published of the county alone, and not by data source.',
	'checks.visits-title': 'Home visits per 100 households: {from} in {first}, {to} in {last}',
	'checks.visits-sub':
		'Home visits over households on subsistence allowance or destitute support at the end of the quarter, times 100',
	'checks.visits-note':
		'A household may be visited several times in a quarter, and applicants are among them: it is no share of households visited.',
	'checks.households': 'Households',
	'checks.per-hundred': 'Per 100',
	'checks.visits-per-short': 'Visits/100',
	'checks.all-per-short': 'All/100',
	'checks.all': 'All checks',
	'checks.years-title': 'Home visits a year per 100 households: {from} in {first}, {to} in {last}',
	'checks.years-sub':
		'Checks of the year over households on subsistence allowance or destitute support at its end, times 100',
	'checks.years-note':
		'All checks are those of all towns and institutions; with one of these hidden, the sum of the year is not published.',
	'checks.towns-title':
		'Checks per 100 households in {year}: between {low} and {high} in all towns{verdict}',
	'checks.towns-title-shown':
		'Checks per 100 households in {year}: between {low} and {high} in {told} towns published{verdict}',
	'checks.towns-title-even': 'Checks per 100 households in {year}: {low} in every town',
	'checks.towns-title-even-shown':
		'Checks per 100 households in {year}: {low} in each of {told} towns published',
	'checks.towns-sub':
		'All checks of the year over households on subsistence allowance at its end, times 100, {year}, in the order of divisions',
	'checks.dibao': 'Households',
	'checks.towns-note':
		'Checks of applicants and of households on destitute support are counted, while the latter’s number is hidden in most towns, so that all are held against households on subsistence allowance. A household may be checked several times: this is no share. Institutions are not compared.',
	'checks.inside': ', within the control limits',
	'checks.outside': ', {count} beyond the control limits',
	'checks.chance': 'Control limits',
	'checks.within': 'within',
	'checks.above': 'above',
	'checks.below': 'below',
	'checks.limits-note':
		'Control limits: how many checks a town would have by chance alone were every household as likely to be checked (99.8%). Within them, more or fewer say nothing of how strictly a town checks.',
	'checks.common-note':
		'“Other towns” are the towns and institutions that are not published by themselves; without their households there is no rate.',
	'checks.destitute': 'Destitute',
	'checks.certification-title':
		'{count} proofs of life in {period}, beside {persons} persons on destitute support',
	'checks.certification-title-alone': '{count} proofs of life in {period}',
	'checks.certification-sub':
		'Quarters published: proofs of life (bars), and persons on destitute support at the end of the quarter (circles)',
	'checks.certification-note':
		'Those who prove it need not be on destitute support, and may do so twice: two numbers, no rate.'
};

import type { problemsZhCN } from './problems.zh-CN.ts';

export const problemsEn: Record<keyof typeof problemsZhCN, string> = {
	'problems.title':
		'Of {all} problems that inspections keep raising, figures support {supported}, speak against {opposed}, and leave {open} open',
	'problems.lead':
		'{all} problems that recur in reports of inspections, beside the latest figures of {place} to the end of {period}: {supported} are supported, {opposed} are not, and {open} cannot be judged. The limits are set by this site and stated one by one; they are not in law. “Supported” means that figures agree with what is said, not that it is proven. The words rest on totals alone: they point at no household and no person, and replace no inquiry.',
	'problems.caseload': 'Caseload and its review',
	'problems.leads': 'Leads',
	'problems.money': 'Balance and funds',
	'problems.handling': 'Handling and staff',
	'problems.group-title': '{group}: {verdicts}',
	'problems.count-joiner': ', ',
	'problems.count-supported': '{n} supported',
	'problems.count-opposed': '{n} not supported',
	'problems.count-open': '{n} that cannot be judged',
	'problems.sub': 'Latest figures to the end of {period}',
	'problems.problem': 'Problem',
	'problems.figures': 'Figures',
	'problems.word': 'Verdict',
	'problems.page': 'Page',
	'problems.is-supports': 'Supported',
	'problems.is-opposes': 'Not supported',
	'problems.is-absent': 'Open: no figure',
	'problems.is-hidden': 'Open: figure hidden',
	'problems.is-crosses': 'Open: not clearly past the limit',
	'problems.is-unmeasured': 'Open: not measured itself',
	'problems.is-lead': 'Open: leads only',
	'problems.is-mixed': 'Open: figures differ',
	'problems.rule': '{problem}: {rule}',
	'problems.limits':
		'Shares of cases, households and persons are read by their 95% Wilson interval; shares of money by an interval that takes rounding in. A word is given only where all of the interval lies on one side of the limit.',
	'problems.named': '{name}: {text}',
	'problems.none': 'no figure',
	'problems.figure': '{value} ({period})',
	'problems.gap-all': '{outside} of {count} towns ({period})',
	'problems.gap-shown': '{outside} of the {count} towns shown ({period})',
	'problems.services-text':
		'{now} person-times (12 months to {period}), {before} in the 12 months before',
	'problems.leads-unit': ' leads',
	'problems.yuan': ' yuan',
	'problems.reviewed': 'households reviewed within the year',
	'problems.turnover': 'quarterly turnover',
	'problems.mismatches': 'verifications that did not match',
	'problems.separated': 'households with separated residence',
	'problems.registered': 'coverage of the registered population',
	'problems.resident': 'of the resident population',
	'problems.duplicate': 'leads of duplicate payment',
	'problems.missed': 'leads of suspected omission',
	'problems.due-death': 'confirmed due, paid after death',
	'problems.due-prison': 'confirmed due, paid while in prison',
	'problems.gap': 'coverage outside control limits',
	'problems.fiscal': 'fiscal share',
	'problems.donation': 'share of donations',
	'problems.single-trip': 'taken in without being sent back',
	'problems.transfers': 'transfers done in time',
	'problems.villages': 'villages with an assistant',
	'problems.full-time': 'full-time share',
	'problems.certified': 'certified share',
	'problems.services': 'services',
	'unanswered.title': 'What this site does not answer',
	'unanswered.lead':
		'What reports name and totals cannot or should not answer, with the reason for each.',
	'unanswered.phrase': 'As named',
	'unanswered.kind': 'Kind',
	'unanswered.reason': 'Reason',
	'unanswered.context': 'Context',
	'unanswered.outside': 'Outside',
	'needs.title': 'Where what the documents name is answered',
	'needs.lead':
		'Five documents name {count} things; {answered} of them are answered by the metrics, lists or reported figures below. Where only a part is, it says what is missing. Whether there is a figure depends on the period chosen on each page.',
	'needs.answer': 'Answer',
	'needs.page': 'Page',
	'needs.joiner': '. ',
	'needs.document': '{document} ({count})',
	'needs.S0': 'A report on the reform of social assistance',
	'needs.S1': '“How to make social assistance more precise”, a newspaper’s inquiry',
	'needs.S2': 'Research report on social assistance in X district, 2025',
	'needs.S3':
		'“Speed up the development of social assistance”, Party group of the Ministry of Civil Affairs',
	'needs.S4': 'A report on “one door to accept, all departments to handle”',
	'problems.S0-16': 'Caseload review is hard',
	'problems.S0-16-rule':
		'supported if fewer than 95% of households on subsistence allowance were reviewed within the year, not supported from 95%; turnover is context.',
	'problems.S0-20': 'Income misstated, left out or not declared',
	'problems.S0-20-rule':
		'supported if 5% or more of means verifications did not match, not supported below; what does not match is to be reviewed and is no offence.',
	'problems.S0-23': 'Places of registration and residence do not know of each other',
	'problems.S0-23-rule':
		'supported if 5% or more of households on subsistence allowance live elsewhere than registered, not supported below; the share says only how many are concerned.',
	'problems.S2-24': 'Residents registered elsewhere cannot fully use social assistance',
	'problems.S2-24-rule':
		'not supported if residents at the end of last year were no more than the registered population; otherwise it cannot be judged, for nobody counts those from elsewhere who go without.',
	'problems.S2-19': 'Duplicate assistance and blind spots side by side',
	'problems.S2-19-rule':
		'only leads found in the year are listed; they are unverified, and no word is given.',
	'problems.S2-20': 'Paid on after death or imprisonment',
	'problems.S2-20-rule':
		'supported if confirmed leads of either kind owe money, not supported if those of both owe none; by the year in which leads were found.',
	'problems.S4-03': 'Some of those most in need do not get all that they are due',
	'problems.S4-03-rule':
		'only leads of suspected omission are listed; they are unverified, and no word is given.',
	'problems.S2-22': 'Marked gaps between towns in money, standards and coverage',
	'problems.S2-22-rule':
		'supported if coverage of the registered population in any town lies outside the 99.8% control limits, not supported if all lie within; age or urban and rural life may explain it, too.',
	'problems.S2-31': 'More than 90% of the money comes from budgets',
	'problems.S2-31-rule':
		'supported if general budgets, without the lottery, pay 90% or more of the subsistence allowance, not supported below; 90% is the report’s figure, not a red line.',
	'problems.S0-27': 'Society takes too little part',
	'problems.S0-27-rule':
		'supported if donations are less than 5% of the money for subsistence allowance, not supported from 5%; voluntary work is not in it.',
	'problems.S4-06': 'Wrong, duplicate or missing assistance, and needless trips',
	'problems.S4-06-rule':
		'of needless trips alone: supported if fewer than 90% of applications were taken in without being sent back, not supported from 90%.',
	'problems.S4-07': 'Requests passed from one office to another',
	'problems.S4-07-rule':
		'not supported if 90% or more of transfers were done in time; otherwise it cannot be judged, for refusals to take a case on are not counted.',
	'problems.S1-15': 'Too few staff, too little trained',
	'problems.S1-15-rule':
		'supported if fewer than 95% of villages have an assistant or fewer than 50% of staff are certified, not supported if neither.',
	'problems.S2-29': 'Posts mostly part-time, high turnover of staff, few qualified',
	'problems.S2-29-rule':
		'supported if both the full-time and the certified share are below 50%, not supported if neither; there is no figure of staff turnover.',
	'problems.S2-28': 'Too few services such as care, counselling, inclusion and skills',
	'problems.S2-28-rule':
		'supported if services of the last 12 months are fewer than in the 12 before; otherwise it cannot be judged, for needs were not assessed. Services are as towns report them.'
};

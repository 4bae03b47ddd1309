import type { warningRulesZhCN } from './warning-rules.zh-CN.ts';

export const warningRulesEn: Record<keyof typeof warningRulesZhCN, string> = {
	'warnings.overdue': 'Overdue or long-open cases',
	'warnings.overdue-note':
		'Of the subsistence cases open at a quarter’s end, those beyond their limit; where only days are published, those beyond 20 working days, which a longer limit may allow. Open cases are not published by town: only the whole {whole} is judged.',
	'warnings.overdue-basis':
		'Limits: Documents 57 of 2021, art. 22, and 83 of 2022; threshold: convention of this system',
	'warnings.overdue-verify':
		'List each overdue or long-open case, the step at which it stands and whether the limit was duly extended; set a date for its decision.',
	'warnings.on-time-low': 'Low on-time rate',
	'warnings.on-time-low-note':
		'Of the subsistence cases approved in the year, those decided within their limit. Among few cases one or two weigh much, so it must also lie below the binomial 95% control limit around the threshold.',
	'warnings.on-time-low-basis':
		'Limits: Documents 57 of 2021, art. 22, and 83 of 2022; threshold: convention of this system',
	'warnings.on-time-low-verify':
		'Go through cases decided late: dates of acceptance, enquiry, posting and confirmation, the reason, and what will change.',
	'warnings.on-time-fall': 'Fall of the on-time rate (towns)',
	'warnings.on-time-fall-note':
		'On-time rate of the year against the year before; of towns, only years are published. The fall must be beyond chance: the 95% intervals of both years lie apart.',
	'warnings.on-time-fall-basis': 'Threshold: convention of this system; interval: Wilson (1927)',
	'warnings.on-time-fall-verify':
		'Against the year before: what changed in staff, powers and number of cases, and which step became slower.',
	'warnings.on-time-fall-whole': 'Fall of the on-time rate (whole area)',
	'warnings.on-time-fall-whole-note':
		'On-time rate of the whole {whole} against the quarter before and that of last year, whichever fell more, where the 95% intervals lie apart.',
	'warnings.on-time-fall-whole-basis':
		'Threshold: convention of this system; interval: Wilson (1927)',
	'warnings.on-time-fall-whole-verify':
		'Which steps and towns became slower, and whether the limits themselves changed.',
	'warnings.standard-multiple': 'Destitute standard too low',
	'warnings.standard-multiple-note':
		'Basic living standard of destitute support over the subsistence standard of the same place and month, for town and country each. Above the county standards are means and are not judged.',
	'warnings.standard-multiple-basis':
		'The ministry’s published articles ask for 1.3 times, without naming the document that sets it',
	'warnings.standard-multiple-verify':
		'Check the documents of both standards, their dates, whether both rose together, and what is owed.',
	'warnings.reserve': 'Reserve used up',
	'warnings.reserve-note':
		'Only the quota of each town’s reserve for temporary assistance is published, not what was paid from it, so this cannot be judged. No warning does not mean enough.',
	'warnings.reserve-basis': 'No threshold is set',
	'warnings.reserve-verify':
		'What was paid from the reserve is not published: check its balance yourselves.',
	'warnings.quiet-dibao': 'Few new subsistence cases',
	'warnings.quiet-dibao-note':
		'New households of the year against the town’s share by its households at the start; of towns, only years are published, and so few that they are hidden cannot be judged. The threshold is the chance of so few or fewer were all towns alike (Poisson): a small town with few new cases is no surprise and gives no warning.',
	'warnings.quiet-dibao-basis': 'Threshold: convention of this system; Poisson distribution',
	'warnings.quiet-dibao-verify':
		'Look for applications not accepted and leads not followed; if there were truly none, say where and how you looked.',
	'warnings.quiet-temporary': 'Little temporary assistance',
	'warnings.quiet-temporary-note':
		'Households assisted against the town’s share by registered inhabitants, worked out likewise; so few that they are hidden cannot be judged. Towns differ in poverty, so there may be good reason: verify.',
	'warnings.quiet-temporary-basis': 'Threshold: convention of this system; Poisson distribution',
	'warnings.quiet-temporary-verify':
		'Check requests, emergencies found and use of the reserve: was anybody left without help?',
	'warnings.caseload-jump': 'Jump of persons on the rolls',
	'warnings.caseload-jump-note':
		'Persons on subsistence allowance against the town’s share a year before (else the month before), too many or too few. Most people stay on the rolls, so chance moves less than the limits allow.',
	'warnings.caseload-jump-basis':
		'Threshold: convention of this system; binomial control limits, Spiegelhalter (2005)',
	'warnings.caseload-jump-verify':
		'Check who came, left and moved: was anybody taken on or off in bulk, or left unreported?',
	'warnings.few-checks': 'Few checks',
	'warnings.few-checks-note':
		'Checks of the year against the town’s share by subsistence households at its end; only too few count. Others are checked too; visits planned household by household vary less than the limits.',
	'warnings.few-checks-basis': 'Threshold: convention of this system; binomial control limits',
	'warnings.few-checks-verify':
		'Compare plan and records of visits: what was not checked, and what was not recorded?',
	'warnings.assistants': 'Villages without an assistant',
	'warnings.assistants-note':
		'Villages with a social-assistance assistant (full-time or part-time) at the month’s end, over all villages.',
	'warnings.assistants-basis':
		'Document 153 of 2017 asks for capacity at the grass roots; threshold: convention of this system',
	'warnings.assistants-verify':
		'List the villages without an assistant, who stands in, and by when the post is filled.',
	'warnings.reviewed': 'Regular reviews not done',
	'warnings.reviewed-note':
		'Of the subsistence households due for review in the year, those reviewed; without a recorded date it counts as not done. Not published by town.',
	'warnings.reviewed-basis': 'Document 57 of 2021, art. 31; threshold: convention of this system',
	'warnings.reviewed-verify': 'List households overdue for review by town, and plan the visits.'
};

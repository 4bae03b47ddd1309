import type { timelinessZhCN } from './timeliness.zh-CN.ts';

export const timelinessEn: Record<keyof typeof timelinessZhCN, string> = {
	'timeliness.title':
		'{topic}, {period}: {count} applications decided, {share} within 20 working days',
	'timeliness.title-limit': '{topic}, {period}: {count} applications decided, {share} on time',
	'timeliness.title-untold':
		'{topic}, {period}: {count} applications decided; how long they took is not published',
	'timeliness.title-none': '{topic}, {period}: no application was decided',
	'timeliness.title-hidden': '{topic}, {period}: how many applications were decided is hidden',
	'timeliness.lead': '{topic}, {place}, {period}: {decided} applications decided',
	'timeliness.lead-hidden':
		'{topic}, {place}, {period}: how many applications were decided is hidden',
	'timeliness.lead-days': '; the median took {median}, the 90th percentile {ninth}',
	'timeliness.lead-untold': '; to protect persons, working days are not published for this quarter',
	'timeliness.lead-limit': ', {share} of them on time',
	'timeliness.none': 'none',
	'timeliness.all': 'all',
	'timeliness.lead-open': '. Open when the quarter ended: {open}',
	'timeliness.lead-open-none': '. None were open when the quarter ended.',
	'timeliness.lead-open-hidden': '. How many were open when it ended is hidden.',
	'timeliness.lead-open-untold': ', for how long is not published.',
	'timeliness.lead-beyond': ', of which {beyond} for more than 20 working days.',
	'timeliness.cases': 'Cases',
	'timeliness.unit': 'cases',
	'timeliness.count': '{count}',
	'timeliness.days': 'working days',
	'timeliness.key-decided': 'Decided',
	'timeliness.key-open': 'Open at the end',
	'timeliness.key-within-20': 'Within 20 working days',
	'timeliness.key-on-time': 'On-time rate',
	'timeliness.open-beyond-note': '{share}% for more than 20 working days',
	'timeliness.open-untold': 'for how long is not published',
	'timeliness.key-median': 'Median of decided',
	'timeliness.key-p90': '90th percentile of decided',
	'timeliness.bin-note': 'only its bin is known',
	'timeliness.untold': 'not published for this quarter, to protect persons',
	'timeliness.between': '{from} to {to} working days',
	'timeliness.at-most': 'up to {to} working days',
	'timeliness.at-least': '{from} working days or more',
	'timeliness.range': '{least}–{most}',
	'timeliness.short-at-most': '≤{to}',
	'timeliness.short-at-least': '≥{from}',
	'timeliness.time': 'Took',
	'timeliness.time-so-far': 'So far',
	'timeliness.share': 'Share',
	'timeliness.working-days': 'Working days',
	'timeliness.within-days': '≤{days}, %',
	'timeliness.days-title':
		'{early} were decided within 20 working days, {late} within 30 working days',
	'timeliness.days-title-all': 'All were decided within 20 working days',
	'timeliness.days-title-none': 'None were decided within 30 working days',
	'timeliness.days-title-limit': '{share} were decided within the limit',
	'timeliness.days-title-no-limit': '{period}: what was decided has no limit in law for the whole',
	'timeliness.days-sub': '{topic}, cases by working days from acceptance to decision, {period}',
	'timeliness.days-sub-limit': '{topic}, cases within the limit and over it, {period}',
	'timeliness.limits':
		'Limits for subsistence allowance: 20 working days where confirmation is devolved, 30 where it is not, 45 in special cases such as an objection; none for what was accepted before July 2021. Only what is decided is in this chart.',
	'timeliness.no-curve-untold':
		'How many were open at the start or the end of the quarter is not published, so open ones cannot be counted in; decided ones alone show no backlog.',
	'timeliness.no-curve-inconsistent':
		'Decided and open applications do not fit each other, so open ones cannot be counted in; the days of acceptance and decision should be checked.',
	'timeliness.waiting-title': 'Open ones counted, half the applications are decided after {days}',
	'timeliness.waiting-title-open':
		'Open ones counted, more than half are still open after {days} working days',
	'timeliness.waiting-title-unknown':
		'Open ones counted, nobody can tell after how many working days half are decided',
	'timeliness.waiting-sub':
		'{topic}, share still open after so many working days, bounds, %, {period}',
	'timeliness.upper': 'At most',
	'timeliness.lower': 'At least',
	'timeliness.most': 'At most',
	'timeliness.least': 'At least',
	'timeliness.waiting-note':
		'Corrected for those open at the start and the end (Kaplan–Meier with delayed entry). The share lies between the lines: within a bin nobody knows who was decided first and who is still open. Withdrawn ones have no day on which they were withdrawn and are left out; where they are many the share may lie a little outside.',
	'timeliness.waiting-aged':
		'Open ones are counted in at their age, by the bins published at both ends of the quarter.',
	'timeliness.waiting-unaged':
		'At the start or the end it is not published for how many days open ones have been waiting, so the lines lie far apart.',
	'timeliness.open-title': '{total} open, {over} of them for more than 20 working days ({share})',
	'timeliness.open-title-none': '{total} open, none for more than 20 working days',
	'timeliness.open-title-limit': '{total} open, {over} of them over the limit ({share})',
	'timeliness.open-title-limit-none': '{total} open, none over the limit',
	'timeliness.open-sub':
		'{topic}, open when the quarter ended, cases by working days so far, {period}',
	'timeliness.open-beyond': 'for more than {days} working days: {count}',
	'timeliness.open-note':
		'Limits differ with devolution and special cases (20, 30, 45 working days), so not all of more than 20 are overdue.',
	'timeliness.line-decided': 'Decided',
	'timeliness.line-open': 'Open',
	'timeliness.line-within-20': '≤20 days',
	'timeliness.line-on-time': 'On time',
	'timeliness.column-decided': 'Decided',
	'timeliness.column-open': 'Open',
	'timeliness.column-within-20': '≤20, %',
	'timeliness.column-on-time': 'On time, %',
	'timeliness.column-interval': '95%',
	'timeliness.what-decided': 'Applications decided',
	'timeliness.what-open': 'Open applications',
	'timeliness.what-within-20': 'The share decided within 20 working days',
	'timeliness.what-on-time': 'The on-time rate',
	'timeliness.trend-up': '{what} rose from {from} in {first} to {to} in {last}',
	'timeliness.trend-down': '{what} fell from {from} in {first} to {to} in {last}',
	'timeliness.trend-chance':
		'{what}: {from} in {first}, {to} in {last}; their 95% intervals overlap',
	'timeliness.trend-even': '{what}: {from} in {first} and in {last}',
	'timeliness.trend-sub': '{topic}, share of those decided, %, by quarter',
	'timeliness.trend-sub-counts': '{topic}, cases, by quarter',
	'timeliness.trend-note':
		'A quarter tells one division: by days, by the limit, or the total alone, as where all were on time; hence the gaps. Hidden: the quarter does not tell this division, or too few.',
	'timeliness.trend-two':
		'“≤20 days” and “on time” are two definitions and do not continue each other.',
	'timeliness.step': 'Step',
	'timeliness.steps-title':
		'Of the steps published in {period}, the fewest finish within 10 working days in: {step} ({share})',
	'timeliness.steps-title-even':
		'Of the steps published in {period}, the lowest share within 10 working days is {share} in several',
	'timeliness.steps-title-all':
		'The steps published in {period} were all finished within 10 working days',
	'timeliness.steps-title-one':
		'{step} in {period}: {share} within 10 working days; of the whole process {whole}',
	'timeliness.steps-sub': '{topic}, share of each step within 10 working days, %, {period}',
	'timeliness.steps-note':
		'Each step has its own start: acceptance when handed in, verification when begun, review and the whole process at acceptance, confirmation after review; so they do not add up to the whole. Shown is the last quarter up to the chosen one in which two are published (the whole process counts as one).',
	'timeliness.untold-note':
		'Hidden: to protect persons the total alone is published, also where all were on time or all in one bin.',
	'timeliness.devolution': 'Devolved',
	'timeliness.devolved-yes': 'Yes',
	'timeliness.devolved-no': 'No',
	'timeliness.devolved-_U': 'Unknown',
	'timeliness.devolved-title':
		'Accepted where confirmation was devolved in {year}: {yes} within 20 working days; elsewhere {no}',
	'timeliness.devolved-title-yes':
		'Accepted where confirmation was devolved in {year}: {yes} within 20 working days',
	'timeliness.devolved-title-no':
		'Accepted where confirmation was not devolved in {year}: {no} within 20 working days',
	'timeliness.devolved-sub': '{topic}, share decided within 20 working days, %, {year}',
	'timeliness.devolved-note':
		'By whether confirmation was devolved to the town on the day of acceptance. Towns and cases differ too: the difference is not devolution’s alone. Shown is the last whole year up to the chosen quarter that tells it.',
	'timeliness.devolved-limits': 'The limits differ: 20 working days where devolved, 30 where not.',
	'timeliness.channel': 'Channel',
	'timeliness.channels-title':
		'Of those decided in {year}, {proactive} came by proactive identification, {online} online',
	'timeliness.channels-title-shown':
		'Most of the channels published in {year}: {channel} ({count} cases)',
	'timeliness.channels-title-tie':
		'Several channels have the most of those published in {year}: {count} cases',
	'timeliness.channels-sub': '{topic}, share of those decided, by channel, %, {year}',
	'timeliness.channels-sub-counts': '{topic}, cases decided, by channel, {year}',
	'timeliness.channels-note':
		'Approved and refused ones, so the share of proactive identification is not that among new recipients.',
	'timeliness.channels-on-time':
		'On time: share of those with a limit in law that were decided within it.',
	'timeliness.approved': 'Approved',
	'timeliness.with-limit': 'With limit',
	'timeliness.towns-title':
		'On-time rates of {told} towns published in {year}: {low} to {high}; their intervals overlap, which ranks nobody',
	'timeliness.towns-title-apart':
		'On-time rates of {told} towns published in {year}: {low} to {high}, lowest in {town}; some intervals do not overlap',
	'timeliness.towns-title-even': 'On-time rates of {told} towns published in {year} are all {low}',
	'timeliness.towns-title-one': 'In {year} only the on-time rate of {town} is published: {low}',
	'timeliness.towns-sub': '{topic}, on-time rate and its 95% interval, %, {year}',
	'timeliness.towns-note':
		'Approved ones only; with limit: those that have one in law. The bar is the 95% interval (Wilson): the fewer the cases, the wider; where intervals overlap, it may be chance. In the order of divisions, not ranked.',
	'timeliness.untold-towns':
		'Hidden: too few cases, or none or too few within the limit or over it, so that no case can be inferred. Towns that were always on time may be hidden too: those published do not stand for all.',
	'timeliness.stages-title':
		'Of the steps in {year} but posting, “{stage}” was done within 3 working days least often: {share}',
	'timeliness.stages-sub':
		'{topic}, applications decided in the year, % of each step done within 3 working days, {year}',
	'timeliness.stage': 'Step',
	'timeliness.stage-cases': 'Cases',
	'timeliness.stage-share': 'Within 3 days',
	'timeliness.merged': 'merged',
	'timeliness.stages-note':
		'From the first day of a step (not counted) to the last, in working days; public posting takes seven days by rule. Merged: small bins are published with their neighbours, so that three days cannot be judged apart. A step that took all cases equally long is not listed. Only steps that ended in the year of the decision count: of those after it, such as the first payment, the longest are missing.',
	'timeliness.devolution-title-all':
		'All {count} towns confirm cases themselves, from {first} to {last}',
	'timeliness.devolution-title': '{count} towns confirm cases themselves, from {first} to {last}',
	'timeliness.devolution-sub':
		'The month from which a town confirms cases itself, in the order of divisions',
	'timeliness.devolution-month': 'Since'
};

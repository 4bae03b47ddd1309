import type { fundsZhCN } from './funds.zh-CN.ts';

export const fundsEn: Record<keyof typeof fundsZhCN, string> = {
	'funds.about-figure': '≈',
	'funds.short-01': 'Subsistence',
	'funds.short-02': 'Destitute',
	'funds.short-08': 'Temporary',
	'funds.short-dibian': 'Near line',
	'funds.yuan': 'yuan',
	'funds.yuan-month': 'yuan/person·month',
	'funds.yuan-time': 'yuan a time',
	'funds.households': 'households',
	'funds.amount': 'Amount',
	'funds.amount-yuan': 'Yuan',
	'funds.months': 'Jan–{last}',
	'funds.and-change': ', {change}',
	'funds.change': '{change} on {base}',
	'funds.change-none': 'the same as in {base}',
	'funds.change-none-rounded': 'once rounded the same as in {base}',
	'funds.title': '{period}, {topic}: {amount} paid{change}',
	'funds.title-hidden': '{period}, {topic}: what was paid is hidden',
	'funds.title-none': '{period}, {topic}: what was paid is not reported',
	'funds.lead': '{place}: {clauses}.',
	'funds.lead-none':
		'{place}, {period}, {topic}: what was paid is not published; other programmes are below.',
	'funds.lead-paid': '{place}, {period}, {topic}: {amount} paid.',
	'funds.lead-ytd': '{months}, {topic}, {amount} paid in all{change}',
	'funds.lead-gap': 'in the month {mean} yuan a person, {gap} of the standard',
	'funds.lead-mean': 'in the month {mean} yuan a person',
	'funds.lead-mean-printed':
		'in the month {mean} yuan a person, without one-off payments that the source names',
	'funds.lead-rural': 'in {period} the country had {share} of the money, {topic}',
	'funds.lead-use': 'in {period}, {use} of the quota for temporary assistance was used',
	'funds.place': '{place}, {topic}',
	'funds.lead-fiscal': 'in {period} budgets gave {share}, without the welfare lottery',
	'funds.paid': '{topic}, paid',
	'funds.mean-long': 'Mean monthly benefit',
	'funds.mean-note': 'for the month, back pay included',
	'funds.mean-note-printed': 'without one-off payments',
	'funds.gap-rate': 'Gap rate',
	'funds.gap-percent': 'Gap rate %',
	'funds.gap-note': 'standard {standard} yuan',
	'funds.fiscal': 'Fiscal share',
	'funds.fiscal-note-figure': '{period}; with the lottery {share}',
	'funds.temporary-mean': 'Mean temporary assistance',
	'funds.temporary-note-figure': '{period}, {times} person-times',
	'funds.count-month': '{count} months',
	'funds.count-quarter': '{count} quarters',
	'funds.count-year': '{count} years',
	'funds.each-month': 'a month',
	'funds.each-quarter': 'a quarter',
	'funds.each-year': 'a year',
	'funds.paid-title': '{topic}: {low} to {high} paid {each} in {periods} published',
	'funds.paid-title-shown':
		'{topic}: {low} to {high} paid {each} in the {periods} that are not hidden or missing',
	'funds.paid-title-same': '{topic}: {amount} paid {each} in {periods} published',
	'funds.paid-title-same-shown':
		'{topic}: {amount} paid {each} in the {periods} that are not hidden or missing',
	'funds.paid-title-one': 'Paid in {period}, by programme',
	'funds.paid-sub': '{topic}, money paid, {unit}; other programmes are in the table',
	'funds.paid-sub-only': '{topic}, money paid, {unit}',
	'funds.paid-sub-one': 'Money paid, {unit}, {period}',
	'funds.paid-silent': 'Hidden or not reported, and left out of the table: {topics}.',
	'funds.all-exact': '{topic}: all of {periods} exact.',
	'funds.all-rounded': '{topic}: all of {periods} rounded.',
	'funds.some-rounded': '{topic}: {rounded} of {periods} rounded, the others exact.',
	'funds.ytd-title': '{months}, {topic}: {amount} paid in all{change}',
	'funds.ytd-title-others': '{months}, paid in all by programme; {topic} is hidden',
	'funds.ytd-sub': 'Year to date, {unit}',
	'funds.ytd-sub-before': 'Year to date, {unit}; a hollow dot is the same months of last year',
	'funds.ytd-now': 'To date',
	'funds.ytd-before': 'Last year',
	'funds.ytd-change': 'Change %',
	'funds.ytd-note':
		'From January to the month, compared with the same months of last year only; not worked out where one of them is hidden.',
	'funds.kinds-title': '{period}, {topic}: {amount} paid, of which {part} {kind} ({share}%)',
	'funds.kinds-sub': '{topic}, by kind of payment, {unit}, {period}',
	'funds.kinds-rest': '{amount} besides these kinds are not told apart by the source.',
	'funds.strata-title': '{topic}: the country had {from}% of the money in {first}, {to}% in {last}',
	'funds.strata-sub': '{topic}, money paid in towns and in the country, {unit}',
	'funds.urban': 'Urban',
	'funds.rural': 'Rural',
	'funds.rural-share': 'Rural %',
	'funds.kind': 'Kind',
	'funds.share': 'Share %',
	'funds.listed': '{topic} in the {count} towns listed',
	'funds.source': 'Source',
	'funds.sources-title': '{period}, {topic}: most came from the {source}, {share}',
	'funds.sources-title-even': '{period}, {topic}: where the money came from',
	'funds.sources-sub': '{topic}, share of each source of money, %, {period}',
	'funds.share-quarter': 'Quarter %',
	'funds.share-year': '{year} %',
	'funds.sources-note': 'Sources are rounded one by one, so shares are approximate.',
	'funds.sources-difference':
		'Sources add up to {sources} yuan, the three months to {months}: the difference of {difference} yuan is rounding, and was left as it is.',
	'funds.without-lottery': 'No lottery',
	'funds.with-lottery': 'With lottery',
	'funds.fiscal-title-range':
		'{topic}: budgets gave {about}{low}% to {high}% in the last {count} quarters',
	'funds.fiscal-title-same':
		'{topic}: budgets gave {about}{low}% in each of the last {count} quarters',
	'funds.fiscal-title-range-shown':
		'{topic}: budgets gave {about}{low}% to {high}% in the {count} quarters published',
	'funds.fiscal-title-same-shown':
		'{topic}: budgets gave {about}{low}% in each of the {count} quarters published',
	'funds.fiscal-sub':
		'{topic}, fiscal share, %; the welfare lottery is a government fund, so there are two readings',
	'funds.fiscal-note':
		'Budgets are the general budgets of centre, province, prefecture and county. A survey report says “over 90 % from budgets” of a problem, that money has one source and society gives little; it is no line to reach or to stay under.',
	'funds.mean': 'Yuan each',
	'funds.standard': 'Standard',
	'funds.benefit-title':
		'{period}, {topic}: {mean} yuan a person and month, {gap}% of the standard of {standard} yuan',
	'funds.benefit-title-mean': '{period}, {topic}: {mean} yuan a person and month',
	'funds.benefit-sub': '{topic}, gap rate (mean monthly benefit over standard), %, by quarter',
	'funds.benefit-sub-mean': '{topic}, mean monthly benefit, yuan/person·month, by quarter',
	'funds.benefit-note':
		'A quarter’s mean is the money of its three months over persons on the rolls at the end of each, back pay and price subsidies included; back pay counts in the month it is for. Two standards are weighted by person-months. A low rate mostly says that families have more of their own; it does not say that they are paid too little.',
	'funds.gap-least': 'Highest std.',
	'funds.gap-most': 'Lowest std.',
	'funds.gap-note-interval':
		'Towns and country have two standards, and in some months the persons in each are not published: standard and rate of these quarters are known between bounds only.',
	'funds.bracket': 'A month',
	'funds.bracket-count': 'Number',
	'funds.bracket-mean': 'Mean, yuan',
	'funds.brackets-title': '{topic}, end of {year}: most households, {count}, got {bracket} a month',
	'funds.brackets-title-shown':
		'{topic}, end of {year}: of the brackets published, most households, {count}, got {bracket} a month',
	'funds.brackets-title-even': '{topic}: what households got a month at the end of {year}',
	'funds.brackets-sub': '{topic}, households by regular benefit of the last month, end of {year}',
	'funds.brackets-note':
		'Of a household, not of a person; brackets of few households are merged with their neighbours.',
	'funds.person-times': 'Times',
	'funds.temporary-title':
		'{period}, temporary assistance: {amount} yuan, given {times} times, {mean} yuan a time',
	'funds.temporary-sub': 'Temporary assistance, mean of one time, yuan',
	'funds.temporary-mean-yuan': 'Yuan a time',
	'funds.temporary-note':
		'Amount over person-times; somebody assisted twice counts twice. Where there are few, one large payment moves the mean a lot.',
	'funds.temporary-rounded':
		'Where a month is rounded the amount is approximate, and the mean is given to two digits.',
	'funds.use-name': 'Use of funds',
	'funds.use-figure': 'paid over quota',
	'funds.quota': 'Quota',
	'funds.use': 'Use %',
	'funds.use-title':
		'{told} towns used {low}% to {high}% of their quota, {count} of them 90% or more',
	'funds.use-title-shown':
		'Of {told} towns published, use was {low}% to {high}% of the quota, in {count} of them 90% or more',
	'funds.use-sub': 'Temporary assistance paid over its quota, %, {period}',
	'funds.use-note':
		'闽民救〔2020〕19号 asks for 90 % at least; the table does not say whether the quota is for a quarter or a year, so no verdict is given here. Where few are assisted, one or two payments move the rate a lot.',
	'funds.share-amount': 'Money %',
	'funds.share-persons': 'Persons %',
	'funds.towns-title':
		'{period}, {topic}: {low} to {high} yuan a person and month in {count} towns',
	'funds.towns-title-shown':
		'{period}, {topic}: {low} to {high} yuan a person and month in the {count} towns published',
	'funds.towns-title-same': '{period}, {topic}: {low} yuan a person and month in all {count} towns',
	'funds.towns-title-same-shown':
		'{period}, {topic}: {low} yuan a person and month in the {count} towns published',
	'funds.towns-sub':
		'{topic}, mean monthly benefit, yuan/person·month, {period}, in the order of divisions',
	'funds.towns-extremes':
		'Of the towns published, the mean is highest in {most}, lowest in {least}.',
	'funds.towns-note':
		'The mean depends on what families have of their own and on how many they are; it does not tell good work from bad. Where persons are few, some who come or go move it a lot.',
	'funds.towns-hidden':
		'Towns without a mean, since their persons or money are not published: {hidden}.',
	'funds.towns-rounded':
		'Amounts of towns are rounded; means are given to ten yuan, and shares are approximate.',
	'funds.towns-rest': '“Other towns” is what several towns with few households have together.',
	'funds.lacking': 'Missing or hidden, {topic}: {names}.',
	'funds.name-year-to-date': 'sums over the year',
	'funds.name-sources': 'sources of money',
	'funds.name-benefit': 'the gap rate by quarter',
	'funds.name-brackets': 'households by benefit',
	'funds.name-towns': 'the mean benefit of towns',
	'funds.budget-title': '{rate} of the budget for {topic} in {year} was paid out',
	'funds.budget-title-untold': 'Budget and receipts for {topic} in {year}',
	'funds.budget-sub': '{topic}, {unit}, {year}',
	'funds.budget-planned': 'Budget',
	'funds.budget-adjusted': 'Adjusted',
	'funds.budget-received': 'Received',
	'funds.budget-paid': 'Paid',
	'funds.budget-months':
		'Money of the {year} budget first came in {received} and was last paid out in {disbursed}, {count} months apart. Told by month; days are not worked out.',
	'funds.budget-months-apart':
		'Money of the {year} budget first came in {received}; it was last paid out in {disbursed}. Told by month; days are not worked out.',
	'funds.budget-months-disbursed':
		'Money of the {year} budget was last paid out in {disbursed}; no month of receipt is recorded.',
	'funds.budget-months-received':
		'Money of the {year} budget first came in {received}; no month of payout is recorded.',
	'funds.budget-left': 'Left over',
	'funds.budget-rate': 'Paid ÷ adjusted',
	'funds.budget-note':
		'Paid over the year (the sum of its months) over the adjusted budget; what is left over, received and not paid, is carried over; a negative figure was drawn from what was carried over before, or advanced. Whole years alone.',
	'funds.reserve-title': '{count} towns hold {total} yuan in reserve for temporary assistance',
	'funds.reserve-sub':
		'Reserve in yuan; person-times of temporary assistance in {year}, in the order of divisions',
	'funds.reserve-quota': 'Reserve (yuan)',
	'funds.reserve-times': 'Person-times',
	'funds.reserve-note':
		'The reserve is today’s. Records do not say which payments came out of it, so its use is not worked out; person-times are given beside it.'
};

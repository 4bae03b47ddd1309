/** Codes of the tables that a bureau hands over; the first name is the one stored. */
export const programmeCodes = [
	...['01', '02', '03', '04', '05', '06', '07', '08'],
	...['dibian', 'rigid', 'monitored']
] as const;

/** Statuses held over time; the other programmes are events. */
export const standingProgrammes = ['01', '02', 'dibian', 'rigid', 'monitored'] as const;

export const areaKinds = ['street', 'town', 'township', 'institution', 'zone'] as const;
export const strataCodes = ['urban', 'rural'] as const;
export const exitReasons = [
	'death',
	'income',
	'moved',
	'voluntary',
	'nondisclosure',
	'other'
] as const;
export const paymentKinds = ['regular', 'back_pay', 'price_subsidy', 'one_off'] as const;
export const moneySources = [
	'central',
	'provincial',
	'municipal',
	'county',
	'lottery',
	'donation',
	'other'
] as const;
export const channels = ['window', 'online', 'proactive', 'agent'] as const;
export const urgencies = ['normal', 'small_quick', 'emergency'] as const;
export const outcomes = ['approved', 'refused', 'withdrawn', 'open'] as const;
/** 民发〔2021〕57号第22条、民政部 财政部 2022-10 通知四(一): grounds for 45 working days. */
export const extensionGrounds = [
	'objection',
	'separated_residence',
	'out_of_area',
	'hard_case'
] as const;

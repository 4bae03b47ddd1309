import type { capacityZhCN } from './capacity.zh-CN.ts';

export const capacityEn: Record<keyof typeof capacityZhCN, string> = {
	'capacity.title-all': 'Every village has an assistant; {share} of the staff are full-time',
	'capacity.title': '{missing} of {villages} villages have no assistant',
	'capacity.title-staff': 'Staff and services',
	'capacity.lead':
		'In {period}, {covered} of {villages} villages of {place} had an assistant, {assistants} persons in all. Of all staff {full} were full-time; of those of whom it is reported, {certified} were certified.',
	'capacity.load':
		' For each assistant there are {load} households on subsistence allowance or destitute support.',
	'capacity.assistants': 'Assistants',
	'capacity.informants-note': 'besides {count} information officers',
	'capacity.contracts':
		'Services contracted in the same months: {amount}; what was agreed, not what was paid.',
	'capacity.persons': 'persons',
	'capacity.households': 'households',
	'capacity.coverage-note': '{part} of {whole} villages',
	'capacity.full-note': '{part} of {whole}',
	'capacity.certified-note': '{part} of {whole} reported',
	'capacity.caseload': 'Households per assistant',
	'capacity.caseload-note': 'on subsistence allowance or destitute support',
	'capacity.towns-title': 'Towns in which some village has no assistant: {count}',
	'capacity.towns-title-all': 'Every town has an assistant in each village',
	'capacity.towns-sub': 'Villages with an assistant, %, {period}',
	'capacity.shares-title': 'Full-time staff: {from} in {first}, {to} in {last}',
	'capacity.shares-sub': 'Full-time and certified staff, % of all staff, at the month’s end',
	'capacity.kinds-title':
		'{first} to {last}: of the services, {kind} was given most, {times} person-times',
	'capacity.kinds-sub': 'Person-times by kind of service, {first} to {last}',
	'capacity.times-title': 'Services: {from} person-times in {first}, {to} in {last}',
	'capacity.times-sub': 'Person-times a month, all seven kinds',
	'capacity.reported': 'Reported by towns, unverified; what is not reported counts as none.',
	'capacity.kind': 'Kind of service',
	'capacity.times': 'person-times'
};

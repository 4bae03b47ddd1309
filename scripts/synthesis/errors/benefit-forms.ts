import { recordsTable } from '#scripts/records/tables.ts';
import { dayOf, firstDay, monthText, type Month } from '../month.ts';
import { yuan, type Row } from '../row.ts';
import type { Town } from '../towns.ts';
import type { Form, MakeForm } from './form.ts';
import type { Ground } from './ground.ts';
import { openSpell } from './spell-forms.ts';

/** A list of this many is long enough to be judged as one. */
const LIST = 12;

/** What is wrong with money against the spell of whoever it is paid to, and against the standard. */
export const benefitForms: Readonly<Record<string, MakeForm>> = {
	'payment-outside-spell': (ground) => ({ rows: [pay(ground, newHolder(ground), 0.5)] }),
	'roster-outside-spell': (ground) => ({ rows: [list(ground, newHolder(ground), 0.5)] }),
	'paid-after-death': (ground) => {
		const { last } = ground.window;
		const died = { ends_on: dayOf(last - 6, 10), exit_reason: 'death' };
		const holder = { ...newHolder(ground, last - 12), ...died };
		// 补发 rather than the month's benefit, which would lie outside the spell as well.
		return supported([holder], (each) => ({ ...pay(ground, each, 0.5), kind: 'back_pay' }));
	},
	'spell-no-longer-paid': (ground) => {
		const { last } = ground.window;
		return supported([newHolder(ground, last - 8)], (each) => pay(ground, each, 0.5, last - 6));
	},
	'amount-above-standard': (ground) =>
		supported([newHolder(ground)], (each) => pay(ground, each, 1.5)),
	// A household ten thousand times too high, one ten thousand times too low, a whole list in hundreds.
	'mixed-units': (ground, { name }) => {
		const write = name === 'roster' ? list : pay;
		const holders = Array.from({ length: LIST + 2 }, (_, at) =>
			newHolder(ground, ground.window.last, at < 2 ? undefined : welfareHome(ground))
		);
		const shares = [6000, 0.00006];
		return supported(holders, (each, at) => write(ground, each, shares[at] ?? 0.006));
	}
};

/** Good spells and, for each, a row that is not. */
function supported(spells: readonly Row[], write: (spell: Row, at: number) => Row): Form {
	return {
		support: spells.map((row) => ({ table: 'spells', row })),
		rows: spells.map(write)
	};
}

/** A household of one on 低保. */
function newHolder(ground: Ground, from = ground.window.last, place?: Town): Row {
	const towns = ground.towns.filter(({ kind }) => kind !== 'institution');
	const town = place ?? ground.random.pick(towns);
	return {
		...openSpell(ground, recordsTable('spells')),
		...{ programme: '01', town_code: town.code, urban_rural: 'urban', relation: 'head' },
		starts_on: firstDay(from)
	};
}

/** Nobody there is on 低保, so that its list is all ours. */
function welfareHome({ towns }: Ground): Town {
	const home = towns.find(({ kind }) => kind === 'institution');
	if (!home) throw new Error('no institution');
	return home;
}

/** @param share of the standard a head. */
function pay(ground: Ground, spell: Row, share: number, month = ground.window.last): Row {
	const unscheduled = { due_yuan: undefined, due_on: undefined, paid_on: undefined };
	const regular = { ...benefit(ground, spell, share, month), kind: 'regular', ...unscheduled };
	return { ...ground.copy(recordsTable('payments')), ...regular };
}

/** The same as a row of the roster. */
function list(ground: Ground, spell: Row, share: number): Row {
	const { person_id } = spell;
	const common = benefit(ground, spell, share, ground.window.last);
	return { ...ground.copy(recordsTable('roster')), ...common, person_id, paid_on: undefined };
}

function benefit(ground: Ground, spell: Row, share: number, month: Month): Row {
	const { household_id, programme, town_code } = spell;
	const cents = Math.round(ground.standards.basic('urban', month) * 100 * share);
	return {
		...{ household_id, programme, town_code },
		...{ month: monthText(month), amount_yuan: yuan(cents) }
	};
}

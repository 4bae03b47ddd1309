import { addNaturalDays } from '#lib/calendar/natural-days.ts';
import { monthAt, type SynthesisOptions, type Window } from './options.ts';
import { compareText, idOf } from './order.ts';
import { randomStream, type Random } from './random.ts';
import { flag, type Row } from './row.ts';
import { firstDay } from './month.ts';
import type { Town } from './towns.ts';

interface Post {
	town: Town;
	village?: string;
	role: 'assistant' | 'information_officer' | 'officer';
	/** Share of the window at which the post is first filled. */
	opened: number;
}

/** 经办人员, 协理员 and 信息员: most have other duties as well and stay about four years (种子001, 002). */
export function synthesiseStaff(
	options: SynthesisOptions,
	window: Window,
	towns: readonly Town[]
): Row[] {
	const random = randomStream(options.seed, 'staff');
	const posts = towns.filter(({ weight }) => weight > 0).flatMap((town) => postsOf(town, random));
	return posts
		.flatMap((post) => holdersOf(post, window, random))
		.sort((a, b) => compareText(String(a['from_on']), String(b['from_on'])))
		.map((row, at) => ({ staff_id: idOf('S', at + 1), ...row }));
}

function postsOf(town: Town, random: Random): Post[] {
	const villages = Array.from({ length: town.villages }, (_, at) => `${town.name}第${at + 1}村居`);
	return [
		...Array.from({ length: town.weight > 0.1 ? 3 : 2 }, (): Post => ({
			...{ town, role: 'officer', opened: 0 }
		})),
		...villages.flatMap((village): Post[] => [
			// The last villages had nobody until late, and a few have nobody yet.
			...(random.chance(0.95)
				? [{ town, village, role: 'assistant', opened: random.between(0, 80) / 100 } as const]
				: []),
			{ town, village, role: 'information_officer', opened: 0.35 }
		])
	];
}

function holdersOf({ town, village, role, opened }: Post, window: Window, random: Random): Row[] {
	const rows: Row[] = [];
	let from_on = opened < 0.2 ? addNaturalDays(window.begin, -random.between(30, 1500)) : '';
	from_on ||= firstDay(monthAt(window, opened));
	while (from_on <= window.end) {
		const leaves = addNaturalDays(from_on, random.between(300, 2600));
		const isFull = role === 'officer' ? random.chance(0.7) : random.chance(0.2);
		const certified = random.chance(role === 'officer' ? 0.5 : 0.15);
		rows.push({
			...{ town_code: town.code, village, role, from_on },
			...{ full_time: flag(isFull), certified: flag(certified) },
			to_on: leaves <= window.end ? leaves : undefined
		});
		from_on = addNaturalDays(leaves, random.between(1, 120));
	}
	return rows;
}

import type { Bilingual } from '#lib/i18n/locale.ts';
import { shownFrom, type Policy } from './policy.ts';

/** Programmes that may stand together where each by itself is too small, narrowest group first. */
export const PROGRAMME_GROUPS: readonly {
	code: string;
	members: readonly string[];
	name: Bilingual;
}[] = [
	{
		code: 'G1',
		members: ['01', '02'],
		name: { 'zh-CN': '基本生活救助', en: 'Basic living assistance' }
	},
	{
		code: 'G2',
		members: ['01', '02', 'dibian', 'rigid'],
		name: {
			'zh-CN': '基本生活救助及低收入家庭',
			en: 'Basic living assistance and low-income families'
		}
	}
];

export interface PublishedProgrammes {
	/** Shown by themselves. */
	alone: string[];
	/** Shown as one, with those of its members that somebody is on. */
	group?: { code: string; members: string[] };
	/** Not shown: too small, and a group would give them away by what is shown of it. */
	refused: string[];
}

/**
 * Which programmes of a county a year may show: those that never had fewer than ⌈1.4 K⌉ households in
 * the months that decide. What is smaller appears in the narrowest group that is large enough and of
 * which nothing is shown by itself, since that would leave the rest by subtraction; else not at all.
 *
 * @param leastOf by programme of the county, the fewest households in any deciding month.
 */
export function publishedProgrammes(
	leastOf: ReadonlyMap<string, number>,
	groupLeast: (members: readonly string[]) => number,
	policy: Policy
): PublishedProgrammes {
	const least = shownFrom(policy);
	const programmes = [...leastOf.keys()].sort();
	const alone = programmes.filter((programme) => (leastOf.get(programme) ?? 0) >= least);
	const small = programmes.filter((programme) => !alone.includes(programme));
	const group = PROGRAMME_GROUPS.map(({ code, members }) => ({
		code,
		members: members.filter((member) => small.includes(member)),
		isWhole: !members.some((member) => alone.includes(member))
	})).find(({ members, isWhole }) => isWhole && members.length > 1 && groupLeast(members) >= least);
	if (!group) return { alone, refused: small };
	const { code, members } = group;
	return {
		alone,
		group: { code, members },
		refused: small.filter((programme) => !members.includes(programme))
	};
}

import { translator } from '#lib/i18n/translate.ts';
import { wholeWord } from '#lib/wording/words.ts';
import type { ProfileFacts, ProfileRow } from './profile-rows.ts';

/** What a reader must know of the lines that are shown, and of no others. */
export function howToRead(
	{ outline, locale }: Pick<ProfileFacts, 'outline' | 'locale'>,
	rows: readonly ProfileRow[]
): string[] {
	const t = translator(locale);
	const has = (...kinds: readonly string[]) => rows.some(({ kind }) => kinds.includes(kind));
	const isRanked = rows.some(({ kind, place }) => kind === 'size' && place);
	const whole = wholeWord(outline, locale);
	return [
		...(isRanked ? [t('town.how-place')] : []),
		...(has('share', 'events', 'cases') ? [t('town.how-chance')] : []),
		...(has('mean') ? [t('town.how-mean')] : []),
		t('town.how-ratio', { whole }),
		...(rows.some(({ toldTowns }) => toldTowns !== null)
			? [t('town.how-together', { whole })]
			: []),
		t('town.how-peers')
	];
}

import { group } from 'd3-array';
import { blockOf } from '#scripts/protection/release/figure.ts';
import { both, type CheckResult } from '../checks/check-result.ts';
import { sha256 } from '../sha256.ts';
import { placeOf, type Attacked } from './attacked.ts';

/** Every figure that any release holds, beside what another one says of the same. */
export function attackUnited(now: Attacked, earlier: readonly Attacked[]): CheckResult[] {
	const own = new Map(now.figures.map((figure) => [placeOf(figure), figure]));
	const revealed: CheckResult['failures'] = [];
	const revised: CheckResult['failures'] = [];
	const narrowed: CheckResult['failures'] = [];
	const gained: CheckResult['failures'] = [];
	let looked = 0;
	for (const before of earlier) {
		const id = before.inspected.manifest.id;
		const blocks = group(before.figures, blockOf);
		const places = new Set(before.figures.map(placeOf));
		for (const old of before.figures) {
			looked += 1;
			const place = placeOf(old);
			const same = own.get(place);
			if (!same || same.status !== old.status) {
				if (old.status === 'C' || same?.status === 'C')
					revealed.push(
						both(
							`${place}在${id}与本次中一隐一显`,
							`${place} is hidden in one of ${id} and this release only`
						)
					);
				else if (old.status === 'R' || same?.status === 'R')
					narrowed.push(
						both(`${place}在${id}与本次中取整不同`, `${place} is rounded otherwise in ${id}`)
					);
				else revised.push(both(`${place}在${id}中有，本次没有`, `${place} of ${id} is gone`));
			} else if (same.published !== old.published)
				(old.status === 'R' ? narrowed : revised).push(
					both(`${place}与${id}中不同`, `${place} is not what it was in ${id}`)
				);
		}
		for (const figure of now.figures)
			if (figure.status !== 'C' && blocks.has(blockOf(figure)) && !places.has(placeOf(figure)))
				gained.push(
					both(
						`${placeOf(figure)}是${id}之后补加的细节`,
						`${placeOf(figure)} was added to a period that ${id} told`
					)
				);
	}
	return [
		{ name: both('各次合并', 'united releases'), looked, failures: revealed },
		{ name: both('改数', 'revisions'), looked, failures: revised },
		{ name: both('取整求交', 'intersected roundings'), looked, failures: narrowed },
		{ name: both('补加细节', 'gained detail'), looked, failures: gained }
	];
}

/** Each release names the one before by the hash of its manifest, and of its attestation. */
export function attackLedger(now: Attacked, earlier: readonly Attacked[]): CheckResult {
	const { previous } = now.inspected.manifest;
	const name = both('发布台账', 'ledger');
	const { releases, previous_attestation } = now.attestation.ledger;
	const failures: CheckResult['failures'] = [];
	if ((previous === null) !== (releases === 0))
		failures.push(
			both(
				'清单与台账对前次发布说法不一',
				'manifest and attestation differ on whether a release came before'
			)
		);
	const last = earlier.find(({ inspected }) => inspected.manifest.id === previous?.id);
	if (last) {
		const { manifest, manifestSha256 } = last.inspected;
		const isSame =
			manifestSha256 === previous?.manifest_sha256 &&
			sha256(JSON.stringify(manifest.attestation)) === previous_attestation;
		if (!isSame)
			failures.push(
				both(
					`前次发布${manifest.id}与链接的校验值不符`,
					`${manifest.id} is not the release that is linked by hash`
				)
			);
	} else if (previous && earlier.length > 0)
		failures.push(
			both(`缺少前次发布${previous.id}`, `the release before, ${previous.id}, is missing`)
		);
	return { name, looked: earlier.length + 1, failures };
}

import { plannedStock, stockPlans, type Standing } from './calibration.ts';
import { drawExit, drawLeavingMember, endEpisode } from './departures.ts';
import { presentStays, type Episode, type Person } from './household.ts';
import { firstDay, type Month } from './month.ts';
import { continueIn, drawTopUp, drawTown } from './open-episode.ts';
import { activeOf, enrol, type Roll } from './roll.ts';

/** Let households leave, change programme, move, grow and shrink; nothing of it on the last day. */
export function decideMonthEnd(month: Month, roll: Roll): void {
	for (const { programme } of stockPlans) {
		const open = [...activeOf(roll, programme)];
		for (const episode of open) decide(episode, month, roll);
		roll.active.set(
			programme,
			activeOf(roll, programme).filter(({ to }) => to === undefined)
		);
	}
}

function decide(episode: Episode, month: Month, roll: Roll): void {
	const { random } = roll;
	if (episode.programme === '01' && becomesDestitute(episode, month, roll)) return;
	const reason = drawExit(episode, month, random);
	if (reason) {
		const people = presentStays(episode).map(({ person }) => person);
		endEpisode(episode, month, reason);
		leave(episode, people, month, roll);
	} else if (episode.programme !== '02' && random.chance(0.0005)) {
		move(episode, month, roll);
	} else {
		drawLeavingMember(episode, month, random);
		if (month < roll.window.last - 3) drawNewborn(episode, month, roll);
		if ((month - episode.from) % 12 === 11 && random.chance(0.2))
			episode.toppedUp.push({
				from: month + 1,
				permille: drawTopUp(episode.programme, random)
			});
	}
}

/** A household that leaves may become 低边 the next day, or come back some time. */
function leave(episode: Episode, people: Person[], month: Month, roll: Roll): void {
	const reason = episode.stays.at(-1)?.reason;
	const { household, programme, town } = episode;
	const candidate = { household, people, town, left: month };
	const mayTransfer = programme === '01' && reason === 'income' && people.length > 1;
	if (mayTransfer && roll.random.chance(0.4) && hasPlace('dibian', month, roll))
		roll.transferring.push({ ...candidate, programme: 'dibian' });
	else if (reason !== 'moved') roll.gone.push({ ...candidate, programme });
}

/** 低保 and 特困 exclude each other: the one ends the day before the other begins. */
function becomesDestitute(episode: Episode, month: Month, roll: Roll): boolean {
	const [stay, ...others] = episode.stays.length === 1 ? episode.stays : presentStays(episode);
	const isOldAndAlone = stay && others.length === 0 && month - stay.person.born > 720;
	if (!isOldAndAlone || !roll.random.chance(0.0006) || !hasPlace('02', month, roll)) return false;
	const { household, town } = episode;
	endEpisode(episode, month, 'other');
	const people = [stay.person];
	roll.transferring.push({ household, people, town, programme: '02', left: month });
	return true;
}

/** Does the plan leave room for one more next month? */
function hasPlace(programme: Standing, month: Month, roll: Roll): boolean {
	const plan = stockPlans.find((each) => each.programme === programme);
	if (!plan || month + 1 >= roll.window.last) return false;
	const waiting = roll.transferring.filter((each) => each.programme === programme).length;
	const planned = plannedStock(plan, month + 1, roll.window, roll.options).households;
	return activeOf(roll, programme).filter(({ to }) => !to).length + waiting < planned;
}

/** Within the county; where there is one town only, nowhere. */
function move(episode: Episode, month: Month, roll: Roll): void {
	const others = roll.towns.filter(({ code, weight }) => code !== episode.town.code && weight > 0);
	if (others.length === 0) return;
	const town = drawTown(others, roll.random);
	endEpisode(episode, month, 'moved');
	enrol(roll, continueIn(town, episode, month + 1));
}

function drawNewborn(episode: Episode, month: Month, { random, people }: Roll): void {
	if (episode.stays.length < 2) return;
	const present = presentStays(episode);
	const hasMother = present.some(
		({ person }) => person.sex === 'f' && month - person.born > 240 && month - person.born < 480
	);
	if (present.length < 2 || present.length > 7 || !hasMother || !random.chance(0.004)) return;
	episode.stays.push({
		person: people.newborn(month + 1),
		relation: 'member',
		startsOn: firstDay(month + 1)
	});
}

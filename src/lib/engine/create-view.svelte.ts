import { whenIdle } from '#lib/components/when-idle.ts';
import { asAppError, type AppError } from '#lib/errors.ts';
import {
	answerAll,
	shippedAnswers,
	type Answers,
	type Questions
} from '#lib/queries/answer-all.ts';
import type { AnswerSource } from '#lib/queries/query-metric.ts';

interface Shown<State> {
	state: State;
	answers: Answers;
}

/** Milliseconds of waiting that go unsaid: most answers come sooner, and a page that flickers is no calmer. */
const UNSAID = 150;
/** States whose answers from the engine are kept, so that going back costs nothing. */
const KEPT = 12;

/**
 * What a page shows for its state. Shipped answers are there at once, also while prerendering;
 * for anything else the engine is asked and the previous figures stay, with their own state, until
 * it has answered. Create it while a component initialises.
 *
 * @param address the query of the page's address.
 * @param read the page's state from a query; that of an empty one is always shipped.
 * @param beside what the reader is likely to change next, likeliest first; asked of the engine ahead.
 */
export function createView<State>(
	source: () => AnswerSource,
	address: { readonly params: URLSearchParams },
	read: (params: URLSearchParams) => State,
	ask: (state: State) => Questions,
	beside: (state: State) => readonly Readonly<Record<string, string>>[] = () => []
) {
	let asked = $state.raw<Shown<State>>();
	let failure = $state.raw<{ state: State; error: AppError }>();
	let last: Shown<State> | undefined;

	const state = $derived(read(address.params));
	const shipped = $derived(shippedFor(state));
	const current = $derived(shipped ?? (asked?.state === state ? asked : undefined));
	const error = $derived(failure?.state === state ? failure.error : undefined);
	const shown = $derived.by(() => {
		if (current) last = current;
		return current ?? last ?? (shippedFor(read(new URLSearchParams())) as Shown<State>);
	});

	function shippedFor(state: State): Shown<State> | undefined {
		const answers = shippedAnswers(source(), ask(state));
		return answers && { state, answers };
	}

	// A component outlives its page where the next one is of the same kind: other data, other answers.
	let answeredFor: object | undefined;
	let answered = new Map<string, Promise<Answers>>();
	function answersAt(params: URLSearchParams, wanted: State): Promise<Answers> {
		const { shipped } = source();
		if (answeredFor !== shipped) [answeredFor, answered] = [shipped, new Map()];
		const key = params.toString();
		const known = answered.get(key);
		if (known) return known;
		const answers = answerAll(source(), ask(wanted));
		answered.set(key, answers);
		const kept = answered;
		answers.catch(() => kept.delete(key));
		for (const oldest of kept.keys()) if (kept.size > KEPT) kept.delete(oldest);
		return answers;
	}

	/** One after another: the likeliest is not to wait for the others. */
	async function lookAhead(): Promise<void> {
		const from = state;
		for (const changes of beside(from)) {
			const params = new URLSearchParams(address.params);
			for (const [name, value] of Object.entries(changes)) params.set(name, value);
			const next = read(params);
			if (from !== state) return;
			// That it cannot be answered is said when it is asked for.
			if (!shippedFor(next)) await answersAt(params, next).catch(() => undefined);
		}
	}

	function request(): void {
		const wanted = state;
		failure = undefined;
		answersAt(address.params, wanted).then(
			// An answer to a question that the reader has since changed is nobody's.
			(answers) => {
				if (wanted === state) asked = { state: wanted, answers };
			},
			(reason) => {
				if (wanted === state) failure = { state: wanted, error: asAppError(reason) };
			}
		);
	}

	$effect(() => {
		if (!shipped) request();
	});

	let settled = $state.raw<Shown<State>>();
	$effect(() => {
		const next = shown;
		const isAsked = next === asked;
		return whenIdle(() => {
			settled = next;
			// Who had the engine answer once is likely to ask on.
			if (isAsked) void lookAhead();
		});
	});

	let isLate = $state(false);
	$effect(() => {
		if (current !== undefined || error !== undefined) return;
		const timer = setTimeout(() => (isLate = true), UNSAID);
		return () => {
			clearTimeout(timer);
			isLate = false;
		};
	});

	return {
		/** What the address asks for; `shown.state` is what the figures belong to. */
		get state() {
			return state;
		},
		get shown() {
			return shown;
		},
		/** The same once it has been painted: for exhibits, which take tens of milliseconds to redraw. */
		get settled() {
			return settled ?? shown;
		},
		get pending() {
			return current === undefined && error === undefined;
		},
		/** Pending for so long that it is to be said. */
		get isLate() {
			return isLate;
		},
		get error() {
			return error;
		},
		retry: request,
		/** Have the likeliest next answers ready, as soon as a reader turns to what would ask for them. */
		lookAhead: () => void lookAhead(),
		/** Start the engine ahead of a question about to be asked; that it cannot start is said when it is. */
		prepare: () =>
			void source()
				.engine()
				.catch(() => undefined)
	};
}

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

/**
 * What a page shows for its state. Shipped answers are there at once, also while prerendering;
 * for anything else the engine is asked and the previous figures stay, with their own state, until
 * it has answered. Create it while a component initialises.
 *
 * @param address the query of the page's address.
 * @param read the page's state from a query; that of an empty one is always shipped.
 */
export function createView<State>(
	source: () => AnswerSource,
	address: { readonly params: URLSearchParams },
	read: (params: URLSearchParams) => State,
	ask: (state: State) => Questions
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

	function request(): void {
		const wanted = state;
		failure = undefined;
		answerAll(source(), ask(wanted)).then(
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
		return whenIdle(() => (settled = next));
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
		get error() {
			return error;
		},
		retry: request,
		/** Start the engine ahead of a question about to be asked; that it cannot start is said when it is. */
		prepare: () =>
			void source()
				.engine()
				.catch(() => undefined)
	};
}

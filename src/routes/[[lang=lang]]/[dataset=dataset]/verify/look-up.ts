import type { SnapshotEntry, SnapshotManifest } from '#lib/contract/manifest.ts';
import { fetchManifest } from '#lib/engine/fetch-manifest.ts';
import { openEngine } from '#lib/engine/open-engine.ts';
import type { Question } from '#lib/queries/answer-all.ts';
import { queryMetric, type Answer } from '#lib/queries/query-metric.ts';
import { answerMark, snapshotMark } from '#lib/tracing/answer-code.ts';
import { isFault, readCode, type CodeFault } from '#lib/tracing/check-code.ts';
import type { Wanted } from '#lib/tracing/figure-link.ts';

/** A figure worked out again from the snapshot it is of, and from the current one where that is another. */
export interface Traced {
	question: Question;
	entry: SnapshotEntry;
	manifest: SnapshotManifest;
	asked: Answer;
	current?: Answer;
	/** Whether the answer is the one that the code stands for; undefined where there was no code. */
	fits?: boolean;
}

export type Result =
	| { kind: 'fault'; fault: CodeFault }
	| { kind: 'elsewhere'; dataset: string }
	| { kind: 'no-snapshot'; snapshot: string }
	| { kind: 'no-question'; entry: SnapshotEntry }
	| { kind: 'traced'; figures: Traced[] };

interface Known {
	dataset: string;
	snapshots: readonly SnapshotEntry[];
	others: readonly { id: string; snapshots: readonly string[] }[];
	/** The address of `/snapshots`. */
	root: string;
	find: (mark: string) => Promise<Question | undefined>;
}

/** @throws {AppError} what the engine throws, and `snapshot/…` where a file is not what it was */
export async function lookUp(wanted: Wanted, known: Known): Promise<Result> {
	const { dataset, snapshots, others } = known;
	const current = snapshots.find(({ status }) => status === 'current');
	if (wanted.code === undefined) {
		const entry = snapshots.find(({ id }) => id === (wanted.snapshot ?? current?.id));
		if (!entry) return { kind: 'no-snapshot', snapshot: wanted.snapshot ?? '' };
		return { kind: 'traced', figures: await traceAll(wanted.questions, entry, current, known) };
	}
	const code = readCode(wanted.code);
	if (isFault(code)) return { kind: 'fault', fault: code };
	const entry = snapshots.find(({ id }) => snapshotMark(dataset, id) === code.snapshot);
	const question = entry && (await known.find(code.question));
	if (entry && question) {
		const [traced] = await traceAll([question], entry, current, known);
		const fits = answerMark(traced?.asked.cells ?? []) === code.answer;
		return { kind: 'traced', figures: traced ? [{ ...traced, fits }] : [] };
	}
	const other = others.find(({ id, snapshots }) =>
		snapshots.some((snapshot) => snapshotMark(id, snapshot) === code.snapshot)
	);
	if (other) return { kind: 'elsewhere', dataset: other.id };
	return entry ? { kind: 'no-question', entry } : { kind: 'no-snapshot', snapshot: '' };
}

async function traceAll(
	questions: readonly Question[],
	entry: SnapshotEntry,
	current: SnapshotEntry | undefined,
	known: Known
): Promise<Traced[]> {
	const manifest = await fetchManifest(entry, known);
	const now = current && current !== entry ? await fetchManifest(current, known) : undefined;
	return Promise.all(
		questions.map(async (question) => {
			const asked = await answerOf(question, manifest, known);
			if (!now) return { question, entry, manifest, asked };
			// What the current snapshot no longer has is not a failure, but the answer.
			const answer = await answerOf(question, now, known);
			return { question, entry, manifest, asked, current: answer };
		})
	);
}

function answerOf(
	{ metric, request }: Question,
	manifest: SnapshotManifest,
	{ dataset, root }: Known
) {
	const { id: snapshot, parameters, attestation } = manifest;
	const policy = attestation?.policy.id ?? null;
	const engine = () => openEngine(`${root}/${dataset}/${snapshot}`, manifest);
	return queryMetric(
		{ dataset, snapshot, policy, parameters, shipped: {}, engine },
		metric,
		request
	);
}

/** How far DuckDB is with the statement that it works on, 0–100; −1 where it cannot say. */
export interface StatementProgress {
	percentage: number;
	rows_processed: bigint;
}

export interface ProgressOptions {
	/** Hears a line at a time. */
	say: (line: string) => void;
	/** Takes a text as it is, where one line may be written over again and again. */
	terminal?: ((text: string) => void) | undefined;
	/** Milliseconds; only differences count. */
	now?: () => number;
}

/** What a long run tells: names, counts and times, never a value. */
export interface Progress {
	/** A line to keep. */
	say(line: string): void;
	/**
	 * Begin a part of the work.
	 *
	 * @param total steps; without it, nobody knows how many.
	 * @param watch how far the step under way is, asked while it runs.
	 */
	begin(name: string, total?: number, watch?: () => StatementProgress): void;
	/** The step under way is done; the next one is about `name`. */
	step(name: string): void;
	/** So many more rows came by. */
	rows(count: number): void;
	/** The part is done. @returns seconds that it took. */
	end(): number;
}

/** Back to the line's beginning, and everything on it gone. */
const ERASE = '\r\u001b[K';
/** Milliseconds between two looks, and between two plain lines. */
const EVERY = { terminal: 250, plain: 10_000 } as const;

export function createProgress({
	say,
	terminal,
	now = () => performance.now()
}: ProgressOptions): Progress {
	let part: Part | undefined;
	let timer: NodeJS.Timeout | undefined;
	let drawn = 0;

	function draw(): void {
		if (!part) return;
		const line = describe(part, now());
		if (terminal) terminal(`${ERASE}${line}`);
		else say(line);
		drawn = now();
	}
	const clear = () => part && terminal?.(ERASE);

	return {
		say(line) {
			clear();
			say(line);
		},
		begin(name, total, watch) {
			part = { name, about: '', done: 0, total, rows: 0, started: now(), watch };
			timer = setInterval(draw, terminal ? EVERY.terminal : EVERY.plain);
			timer.unref();
			draw();
		},
		step(name) {
			if (!part) return;
			const isNew = part.about !== name;
			if (part.about !== '') part.done++;
			part.about = name;
			if (terminal ? now() - drawn > EVERY.terminal : isNew) draw();
		},
		rows(count) {
			if (part) part.rows += count;
		},
		end() {
			if (!part) return 0;
			clearInterval(timer);
			const seconds = (now() - part.started) / 1000;
			const rows = part.rows > 0 ? ` · ${part.rows.toLocaleString('en')} rows 行` : '';
			clear();
			say(`${part.name}${rows} · ${clock(seconds)}`);
			part = undefined;
			return seconds;
		}
	};
}

interface Part {
	name: string;
	/** What the step under way is about. */
	about: string;
	done: number;
	total: number | undefined;
	rows: number;
	started: number;
	watch: (() => StatementProgress) | undefined;
}

/** `汇总 counting: flows · 312/480 · 65 % · 41/s · 剩余 left 0:04` */
function describe({ name, about, done, total, rows, started, watch }: Part, at: number): string {
	const seconds = (at - started) / 1000;
	const { percentage = -1, rows_processed: processed = 0n } = watch?.() ?? {};
	const within = percentage > 0 ? Math.min(1, percentage / 100) : 0;
	const share = total ? (done + within) / total : within;
	const seen = rows > 0 ? rows : total === undefined ? Number(processed) : 0;
	const perSecond = (count: number) => Math.round(count / seconds).toLocaleString('en');
	return [
		about === '' ? name : `${name}: ${about}`,
		...(total ? [`${done}/${total}`] : []),
		...(seen > 0 ? [`${seen.toLocaleString('en')} rows 行`] : []),
		...(share > 0 ? [`${Math.floor(share * 100)} %`] : []),
		...(seconds >= 1 && seen > 0 ? [`${perSecond(seen)}/s`] : []),
		...(seconds >= 1 && share > 0.02 ? [`剩余 left ${clock((seconds * (1 - share)) / share)}`] : [])
	].join(' · ');
}

/** Minutes and seconds, `0:04`. */
function clock(seconds: number): string {
	const whole = Math.round(seconds);
	return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

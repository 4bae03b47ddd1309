import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { globSync } from 'tinyglobby';

/**
 * Write `.br` and `.gz` beside every file of the built site that shrinks, for servers that send
 * them as they are. Brotli at its best takes a minute for the engine, so results are kept by
 * content in `node_modules/.cache`.
 */
const [BUILD = 'build'] = process.argv.slice(2);
const CACHE = 'node_modules/.cache/compressed';
const WORTH_KEEPING = 1_000_000;

const encodings = {
	br: (bytes: Buffer) =>
		promisify(brotliCompress)(bytes, {
			params: {
				[constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
				// The widest window that browsers read: 0.1 MB less of the engine than the default.
				[constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
				[constants.BROTLI_PARAM_SIZE_HINT]: bytes.length
			}
		}),
	gz: (bytes: Buffer) => promisify(gzip)(bytes, { level: constants.Z_BEST_COMPRESSION })
};

async function compress(file: string, ending: keyof typeof encodings): Promise<number> {
	const bytes = await readFile(file);
	const kept = join(CACHE, `${createHash('sha256').update(bytes).digest('hex')}.widest.${ending}`);
	const known = await readFile(kept).catch(() => undefined);
	const packed = known ?? (await encodings[ending](bytes));
	if (known === undefined && bytes.length > WORTH_KEEPING) {
		// Named only when whole: a run cut off must not leave half an engine for the next.
		await writeFile(`${kept}.part`, packed);
		await rename(`${kept}.part`, kept);
	}
	if (packed.length >= bytes.length) return bytes.length;
	await writeFile(`${file}.${ending}`, packed);
	return packed.length;
}

await mkdir(CACHE, { recursive: true });
const files = globSync(`${BUILD}/**/*.{html,js,json,css,svg,wasm,txt}`);
const sizes = await Promise.all(files.map(async (file) => (await stat(file)).size));
const packed = await Promise.all(
	files.flatMap((file) => [compress(file, 'br'), compress(file, 'gz').then(() => 0)])
);
const total = (numbers: number[]) => (numbers.reduce((sum, n) => sum + n, 0) / 1e6).toFixed(1);
process.stderr.write(
	`compressed ${files.length} files: ${total(sizes)} MB → ${total(packed)} MB\n`
);

import { statfs } from 'node:fs/promises';

/** Bytes a payment that a step may need at its fullest: Parquet, the other sources, what spills. */
const BYTES_PER_PAYMENT = { parquet: 8, others: 500, spill: 150 };

/** What a step may need on the disk at a time, bytes. */
export const bytesNeeded = (payments: number, hasOthers: boolean): number =>
	payments *
	(BYTES_PER_PAYMENT.parquet +
		BYTES_PER_PAYMENT.spill +
		(hasOthers ? BYTES_PER_PAYMENT.others : 0));

/** @returns what is wrong and what to do, or nothing. */
export async function obstacleOnDisk(folder: string, needed: number): Promise<string | undefined> {
	const { bavail, bsize } = await statfs(folder);
	const free = bavail * bsize;
	if (free >= needed) return undefined;
	const gigabytes = (bytes: number) => `${(bytes / 1e9).toFixed(1)} GB`;
	return (
		`${folder} has ${gigabytes(free)} free and the bench may need ${gigabytes(needed)}: ` +
		`name a larger disk in TMPDIR, or fewer steps with --steps 1,10.`
	);
}

/** Seconds as one would say them: `40 s`, `12 min`. */
export const minutes = (seconds: number): string =>
	seconds < 120 ? `${Math.round(seconds)} s` : `${Math.round(seconds / 60)} min`;

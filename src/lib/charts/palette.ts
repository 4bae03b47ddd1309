/**
 * Colours that stay apart for colour-blind readers and in grey print. Red is kept for warnings.
 * The CSS tokens in `app.css` have the same values.
 */
export const INK = '#1d232b';
export const MUTED = '#5a6472';
export const RULE = '#d8dde4';
export const ACCENT = '#123f63';
export const QUIET = '#9fb3c5';
export const SERIES = ['#123f63', '#c9782b', '#3d8080', '#87608c', '#6d7782', '#a58a3c'] as const;
export const FONT =
	'"PingFang SC","Microsoft YaHei","Noto Sans CJK SC","Source Han Sans SC",sans-serif';

import { balance } from './balance/balance.ts';
import { capacity } from './capacity/capacity.ts';
import { dynamics } from './dynamics/dynamics.ts';
import { standards } from './standards/standards.ts';
import { timeliness } from './timeliness/timeliness.ts';
import type { Theme } from './define-theme.ts';
import { themeIds, type ThemeId } from './theme-ids.ts';

const byId: Readonly<Record<ThemeId, Theme>> = {
	standards,
	balance,
	timeliness,
	dynamics,
	capacity
};

/** Every theme, in the order of the menu. */
export const themes: readonly Theme[] = themeIds.map((id) => byId[id]);

export const themeById = (id: ThemeId): Theme => byId[id];

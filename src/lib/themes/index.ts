import { balance } from './balance/balance.ts';
import { capacity } from './capacity/capacity.ts';
import { changes } from './changes/changes.ts';
import { checks } from './checks/checks.ts';
import { dynamics } from './dynamics/dynamics.ts';
import { leads } from './leads/leads.ts';
import { funds } from './funds/funds.ts';
import { recipients } from './recipients/recipients.ts';
import { problems } from './problems/problems.ts';
import { reconciliation } from './reconciliation/reconciliation.ts';
import { reported } from './reported/reported.ts';
import { standards } from './standards/standards.ts';
import { timeliness } from './timeliness/timeliness.ts';
import type { Theme } from './define-theme.ts';
import { themeIds, type ThemeId } from './theme-ids.ts';

const byId: Readonly<Record<ThemeId, Theme>> = {
	...{ recipients, standards, balance, funds, timeliness, dynamics, checks, leads, capacity },
	...{ reported, changes, problems, reconciliation }
};

/** Every theme, in the order of the menu. */
export const themes: readonly Theme[] = themeIds.map((id) => byId[id]);

export const themeById = (id: ThemeId): Theme => byId[id];

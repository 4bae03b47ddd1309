import type { Theme } from './define-theme.ts';
import type { ThemeId } from './theme-ids.ts';

/** Each in a file of its own, so that a page fetches no theme but its own. */
const loaders: Readonly<Record<ThemeId, () => Promise<Theme>>> = {
	recipients: async () => (await import('./recipients/recipients.ts')).recipients,
	standards: async () => (await import('./standards/standards.ts')).standards,
	balance: async () => (await import('./balance/balance.ts')).balance,
	funds: async () => (await import('./funds/funds.ts')).funds,
	timeliness: async () => (await import('./timeliness/timeliness.ts')).timeliness,
	dynamics: async () => (await import('./dynamics/dynamics.ts')).dynamics,
	checks: async () => (await import('./checks/checks.ts')).checks,
	leads: async () => (await import('./leads/leads.ts')).leads,
	capacity: async () => (await import('./capacity/capacity.ts')).capacity,
	reported: async () => (await import('./reported/reported.ts')).reported,
	changes: async () => (await import('./changes/changes.ts')).changes,
	problems: async () => (await import('./problems/problems.ts')).problems,
	reconciliation: async () => (await import('./reconciliation/reconciliation.ts')).reconciliation
};

export const loadTheme = (id: ThemeId): Promise<Theme> => loaders[id]();

/** Σ times × value, within bounds. Unbounded sides are infinite. */
export interface LinearRow {
	lower: number;
	upper: number;
	terms: readonly { column: number; times: number }[];
}

/** What is known of some unknown numbers: bounds of each, and linear relations among them. */
export interface LinearSystem {
	lower: readonly number[];
	upper: readonly number[];
	rows: readonly LinearRow[];
}

/** Columns that no row ties to others, directly or through third ones, can be looked at by themselves. */
export interface Component {
	columns: readonly number[];
	rows: readonly LinearRow[];
}

/** The components of a system, each with its columns in ascending order. */
export function componentsOf({ lower, rows }: LinearSystem): Component[] {
	const parents = lower.map((_, column) => column);
	const rootOf = (column: number): number => {
		let root = column;
		while (parents[root] !== root) root = parents[root] as number;
		for (let at = column; at !== root;) {
			const next = parents[at] as number;
			parents[at] = root;
			at = next;
		}
		return root;
	};
	for (const { terms } of rows) {
		const [first, ...others] = terms;
		if (!first) continue;
		for (const { column } of others) parents[rootOf(column)] = rootOf(first.column);
	}
	const components = new Map<number, { columns: number[]; rows: LinearRow[] }>();
	for (const column of parents.keys()) {
		const root = rootOf(column);
		const component = components.get(root) ?? { columns: [], rows: [] };
		component.columns.push(column);
		components.set(root, component);
	}
	for (const row of rows) {
		const [first] = row.terms;
		if (first) components.get(rootOf(first.column))?.rows.push(row);
	}
	return [...components.values()];
}

import { countLinks } from './count-links.ts';
import type { CubeLink } from './define-link.ts';
import { handlingLinks } from './handling-links.ts';
import { moneyLinks } from './money-links.ts';
import { processLinks } from './process-links.ts';
import { stockLinks } from './stock-links.ts';

/** Every relation between published cells that an attacker knows, and an audit must therefore know. */
export const cubeLinks: readonly CubeLink[] = [
	...stockLinks,
	...moneyLinks,
	...processLinks,
	...handlingLinks,
	...countLinks
];

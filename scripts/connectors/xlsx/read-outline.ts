import { posix } from 'node:path';
import { AppError } from '#lib/errors.ts';
import type { Package } from './open-package.ts';
import { walkXml } from './read-xml.ts';

export interface Sheet {
	/** As its tab shows it. */
	name: string;
	hidden: boolean;
	/** Where its cells are; none for a sheet that is a chart. */
	part: string | undefined;
}

/** What a workbook says about itself, before any cell. */
export interface Outline {
	/** In the order of the tabs. */
	sheets: readonly Sheet[];
	/** Days are counted from 1904-01-01, as old Macintosh versions did. */
	date1904: boolean;
	sharedStrings: string | undefined;
	styles: string | undefined;
}

interface Relation {
	id: string;
	/** Last word of its type; what stands before differs between the standard's two forms. */
	type: string;
	part: string;
}

/**
 * @throws {AppError} `source/unsupported` for an archive that holds no XML workbook (`.ods`, `.xlsb`, a
 *   zip of anything), `source/unreadable` for a broken one.
 */
export async function readOutline(pack: Package): Promise<Outline> {
	const main = (await readRelations(pack, '')).find(({ type }) => type === 'officeDocument');
	if (!main || !pack.has(main.part) || !main.part.toLowerCase().endsWith('.xml'))
		throw new AppError('source/unsupported', { file: pack.file });
	const relations = await readRelations(pack, main.part);
	const partOf = (type: string): string | undefined =>
		relations.find((relation) => relation.type === type)?.part;

	const sheets: Sheet[] = [];
	let root: string | undefined;
	let date1904 = false;
	await walkXml(pack, main.part, {
		open(name, attributes) {
			root ??= name;
			if (name === 'workbookPr') date1904 = /^(1|true)$/.test(attributes['date1904'] ?? '');
			if (name !== 'sheet') return;
			const id = Object.entries(attributes).find(([key]) => /:id$/.test(key))?.[1];
			const cells = relations.find((each) => each.id === id && each.type === 'worksheet');
			const hidden = /hidden/i.test(attributes['state'] ?? '');
			sheets.push({ name: attributes['name'] ?? '', hidden, part: cells?.part });
		}
	});
	if (root !== 'workbook') throw new AppError('source/unsupported', { file: pack.file });
	return { sheets, date1904, sharedStrings: partOf('sharedStrings'), styles: partOf('styles') };
}

/** Where a part points to; of the package itself for ''. None where it points nowhere. */
async function readRelations(pack: Package, of: string): Promise<Relation[]> {
	const folder = posix.dirname(of);
	const part = posix.join(folder, '_rels', `${posix.basename(of)}.rels`);
	const relations: Relation[] = [];
	if (!pack.has(part)) return relations;
	await walkXml(pack, part, {
		open(name, { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode }) {
			if (name !== 'Relationship' || mode === 'External') return;
			const to = posix.resolve('/', folder, target).slice(1);
			relations.push({ id, type: posix.basename(type), part: to });
		}
	});
	return relations;
}

import { crc32, deflateRawSync } from 'node:zlib';

export interface FixtureSheet {
	name: string;
	state?: 'hidden' | 'veryHidden';
	/** What stands within `<sheetData>`. */
	rows: string;
}

interface Rest {
	sheets: readonly FixtureSheet[];
	strings?: readonly string[];
	/** Number formats; cell style n shows the nth, style 0 none. A number is a built-in one. */
	formats?: readonly (string | number)[];
	date1904?: boolean;
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook as Excel lays it out, with the least that makes it one. */
export function workbook({ sheets, strings = [], formats = [], date1904 }: Rest): Buffer {
	const numbers = formats.map((format, at) => (typeof format === 'number' ? format : 164 + at));
	const codes = formats.map((format, at) =>
		typeof format === 'number'
			? ''
			: `<numFmt numFmtId="${164 + at}" formatCode="${format.replaceAll('"', '&quot;')}"/>`
	);
	const relations = [
		...sheets.map((_, at) => ['worksheet', `worksheets/sheet${at + 1}.xml`]),
		['sharedStrings', 'sharedStrings.xml'],
		['styles', 'styles.xml']
	];
	const tabs = sheets.map(
		({ name, state = 'visible' }, at) =>
			`<sheet name="${name}" sheetId="${at + 1}" state="${state}" r:id="rId${at + 1}"/>`
	);
	return archive({
		'_rels/.rels': rels([['officeDocument', 'xl/workbook.xml']]),
		'xl/_rels/workbook.xml.rels': rels(relations),
		'xl/workbook.xml':
			`<workbook xmlns:r="${OFFICE}"><workbookPr date1904="${date1904 ? 1 : 0}"/>` +
			`<sheets>${tabs.join('')}</sheets></workbook>`,
		'xl/sharedStrings.xml': `<sst>${strings.map((text) => `<si>${text}</si>`).join('')}</sst>`,
		'xl/styles.xml':
			`<styleSheet><numFmts>${codes.join('')}</numFmts>` +
			`<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>` +
			`${numbers.map((id) => `<xf numFmtId="${id}"/>`).join('')}</cellXfs></styleSheet>`,
		...Object.fromEntries(
			sheets.map(({ rows }, at) => [
				`xl/worksheets/sheet${at + 1}.xml`,
				`<worksheet><sheetData>${rows}</sheetData></worksheet>`
			])
		)
	});
}

function rels(targets: readonly string[][]): string {
	const each = targets.map(
		([type, target], at) =>
			`<Relationship Id="rId${at + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`
	);
	return `<Relationships>${each.join('')}</Relationships>`;
}

/** A row whose cells are texts, from column A; null leaves one out. */
export function texts(row: number, ...cells: readonly (string | null)[]): string {
	const each = cells.map((text, at) =>
		text === null ? '' : `<c r="${letter(at)}${row}" t="inlineStr"><is><t>${text}</t></is></c>`
	);
	return `<row r="${row}">${each.join('')}</row>`;
}

const letter = (at: number): string => String.fromCharCode(65 + at);

/** A zip archive of some texts. */
export function archive(parts: Readonly<Record<string, string>>): Buffer {
	const local: Buffer[] = [];
	const central: Buffer[] = [];
	let offset = 0;
	for (const [name, text] of Object.entries(parts)) {
		const content = Buffer.from(text);
		const packed = deflateRawSync(content);
		const shared = Buffer.alloc(26);
		shared.writeUInt16LE(20, 0);
		shared.writeUInt16LE(0x800, 2);
		shared.writeUInt16LE(8, 4);
		shared.writeUInt32LE(crc32(content), 10);
		shared.writeUInt32LE(packed.length, 14);
		shared.writeUInt32LE(content.length, 18);
		shared.writeUInt16LE(Buffer.byteLength(name), 22);
		const rest = Buffer.alloc(14);
		rest.writeUInt32LE(offset, 10);
		const entry = Buffer.concat([Buffer.from('PK\x03\x04'), shared, Buffer.from(name), packed]);
		central.push(Buffer.from('PK\x01\x02\x14\0', 'latin1'), shared, rest, Buffer.from(name));
		local.push(entry);
		offset += entry.length;
	}
	const directory = Buffer.concat(central);
	const end = Buffer.alloc(22);
	end.write('PK\x05\x06', 'latin1');
	end.writeUInt16LE(local.length, 8);
	end.writeUInt16LE(local.length, 10);
	end.writeUInt32LE(directory.length, 12);
	end.writeUInt32LE(offset, 16);
	return Buffer.concat([...local, directory, end]);
}

/** The start of an OLE2 container, and a directory that names some streams. */
export function ole2(...streams: readonly string[]): Buffer {
	const entries = streams.map((name) => {
		const entry = Buffer.alloc(128);
		entry.write(name, 'utf16le');
		entry.writeUInt16LE(2 * (name.length + 1), 64);
		return entry;
	});
	const header = Buffer.alloc(512);
	Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(header);
	return Buffer.concat([header, ...entries]);
}

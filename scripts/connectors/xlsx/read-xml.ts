import sax from 'sax';
import { AppError } from '#lib/errors.ts';
import type { Package } from './open-package.ts';

/** What to do as elements come by; names without their prefix, which producers choose freely. */
export interface ElementHandlers {
	open(name: string, attributes: Readonly<Record<string, string>>): void;
	close?(name: string): void;
	text?(text: string): void;
}

/**
 * Walk one part of a package. Yields after each piece that was read, so that a caller may hand on what
 * its handlers gathered and memory stays level.
 *
 * @throws {AppError} `source/unreadable` where it is no well-formed XML.
 */
export async function* readXml(
	{ file, text }: Pick<Package, 'file' | 'text'>,
	part: string,
	handlers: ElementHandlers
): AsyncGenerator<void> {
	const xml = sax.parser(true, { position: false });
	xml.onopentag = ({ name, attributes }) =>
		handlers.open(localName(name), attributes as Record<string, string>);
	xml.onclosetag = (name) => handlers.close?.(localName(name));
	xml.ontext = (piece) => handlers.text?.(piece);
	xml.oncdata = (piece) => handlers.text?.(piece);
	xml.onerror = (error) => {
		throw error;
	};
	for await (const piece of text(part)) {
		parse(() => xml.write(piece));
		yield;
	}
	parse(() => xml.close());

	function parse(step: () => void): void {
		try {
			step();
		} catch (cause) {
			throw new AppError('source/unreadable', { file, reason: `broken part ${part}` }, { cause });
		}
	}
}

/** Walk a part that is small enough to be gathered whole. */
export async function walkXml(
	pack: Package,
	part: string,
	handlers: ElementHandlers
): Promise<void> {
	for await (const _ of readXml(pack, part, handlers));
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

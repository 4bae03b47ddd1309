/**
 * Take away what came after Chrome 87: run it in a page before its scripts. An approximation: it
 * knows the built-ins that scripts and libraries reach for, not every changed behaviour.
 * Source: MDN browser-compat-data, "version_added" of Chrome above 87.
 */
export function newerThanChrome87(): void {
	const typedArray = Object.getPrototypeOf(Uint8Array.prototype) as object;
	const copying = ['toSorted', 'toReversed', 'with', 'findLast', 'findLastIndex'];
	const gone: [object, string[]][] = [
		[Array.prototype, ['at', 'toSpliced', ...copying]],
		[typedArray, ['at', ...copying]],
		[String.prototype, ['at', 'isWellFormed', 'toWellFormed']],
		[Array, ['fromAsync']],
		[Object, ['hasOwn', 'groupBy']],
		[Map, ['groupBy']],
		[Map.prototype, ['getOrInsert', 'getOrInsertComputed']],
		[Promise, ['withResolvers', 'try']],
		[ArrayBuffer.prototype, ['transfer', 'transferToFixedLength', 'resize']],
		[Uint8Array, ['fromBase64', 'fromHex']],
		[Uint8Array.prototype, ['toBase64', 'toHex']],
		[RegExp, ['escape']],
		[Intl, ['DurationFormat', 'supportedValuesOf']],
		[AbortSignal, ['timeout', 'any', 'abort']],
		[AbortSignal.prototype, ['throwIfAborted']],
		[Response, ['json']],
		[URL, ['canParse', 'parse']],
		[WebAssembly, ['JSTag', 'Exception', 'Tag']],
		[
			Set.prototype,
			['union', 'intersection', 'difference', 'isSubsetOf', 'isSupersetOf', 'isDisjointFrom']
		],
		[
			globalThis,
			[
				'structuredClone',
				'reportError',
				'scheduler',
				'Iterator',
				'navigation',
				'Navigation',
				'URLPattern',
				'Float16Array',
				'CSSContainerRule'
			]
		]
	];
	if (typeof Crypto !== 'undefined') gone.push([Crypto.prototype, ['randomUUID']]);
	if (typeof Element !== 'undefined') {
		gone.push([Element.prototype, ['checkVisibility', 'setHTMLUnsafe']]);
		gone.push([HTMLElement.prototype, ['showPopover', 'hidePopover', 'togglePopover', 'popover']]);
		gone.push([Document.prototype, ['startViewTransition']], [Document, ['parseHTMLUnsafe']]);
	}
	for (const [owner, names] of gone) {
		for (const name of names) Reflect.deleteProperty(owner, name);
	}
	// Exceptions came with Chrome 95, so the probe for them, and no other, fails.
	const validate = WebAssembly.validate;
	WebAssembly.validate = (bytes) => {
		const code = new Uint8Array(bytes instanceof ArrayBuffer ? bytes : bytes.buffer);
		return !(code[code.length - 5] === 6 && code[code.length - 4] === 64) && validate(bytes);
	};
}

/** The same for a worker, to be put before its script. */
export const workerPrefix = `(${newerThanChrome87.toString()})();\n`;

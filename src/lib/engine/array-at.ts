/**
 * Give arrays the method `at` where the browser has none (before Chrome 92). Apache Arrow calls it
 * on every answer; a build for Chrome 87 rewrites syntax only, never a missing method.
 */
export function addArrayAt(): void {
	const typedArray = Object.getPrototypeOf(Uint8Array.prototype) as object;
	for (const owner of [Array.prototype, typedArray]) {
		if ('at' in owner) continue;
		Object.defineProperty(owner, 'at', {
			value(this: ArrayLike<unknown>, index: number) {
				return this[index < 0 ? this.length + index : index];
			},
			configurable: true,
			writable: true
		});
	}
}

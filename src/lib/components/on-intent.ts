import type { Attachment } from 'svelte/attachments';

/** Milliseconds that a pointer rests on what it means; one that crosses on its way elsewhere is faster. */
const REST = 120;

/** Do once what a control will need, as soon as a reader rests on it or reaches it with the keyboard. */
export function onIntent(prepare: () => void): Attachment<HTMLElement> {
	return (node) => {
		let timer: ReturnType<typeof setTimeout> | undefined;
		const leave = () => clearTimeout(timer);
		const stop = () => {
			leave();
			node.removeEventListener('pointerenter', enter);
			node.removeEventListener('pointerleave', leave);
			node.removeEventListener('focusin', mean);
		};
		const mean = () => {
			stop();
			prepare();
		};
		const enter = () => (timer = setTimeout(mean, REST));
		node.addEventListener('pointerenter', enter);
		node.addEventListener('pointerleave', leave);
		node.addEventListener('focusin', mean);
		return stop;
	};
}

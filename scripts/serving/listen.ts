import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

const TRIES = 100;

/** Listen on `first` or, where it is taken, on the next free port. @returns the port. */
export async function listen(server: Server, host: string, first: number): Promise<number> {
	for (let port = first; ; port++) {
		try {
			server.listen(port, host);
			await once(server, 'listening');
			return (server.address() as AddressInfo).port;
		} catch (error) {
			const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
			if (!taken || port - first >= TRIES) throw error;
		}
	}
}

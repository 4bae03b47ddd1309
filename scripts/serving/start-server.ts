import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { listen } from './listen.ts';

export interface ServerOptions {
	/** The built site. */
	folder: string;
	host?: string;
	/** The first port to try; 0 takes any free one. */
	port?: number;
	/** Path under which the site appears, as behind a web server that has others: `/x`. */
	base?: string;
}

export interface RunningServer {
	/** Ends without a slash: `http://127.0.0.1:4173/x`. */
	url: string;
	port: number;
	close(): Promise<void>;
}

/**
 * Serve a folder as a plain web server would: precompressed copies where the browser takes them,
 * files with a hash in their name cached for good, everything else asked for again each time.
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
	const { folder, host = '127.0.0.1', port: first = 0, base = '' } = options;
	const server = createServer(siteHandler(folder, base));
	const port = await listen(server, host, first);
	const name = host.includes(':') ? `[${host}]` : host;
	return { url: `http://${name}:${port}${base}`, port, close: () => closed(server) };
}

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

function siteHandler(folder: string, base: string): Handler {
	// `dev` looks files up at each request, so that a build meanwhile does not end the server.
	const files = sirv(folder, { dev: true, brotli: true, gzip: true, etag: true, setHeaders });
	const notFound = notFoundHandler(folder);
	return (request, response) => {
		const [path = '/', query] = (request.url ?? '/').split('?');
		const inside = path.slice(base.length);
		if (!path.startsWith(base) || (inside !== '' && !inside.startsWith('/')))
			return notFound(request, response);
		if (needsSlash(folder, inside)) {
			// Pages name their files relative to themselves, so `/x` would look for them in `/`.
			response.writeHead(301, { location: `${path}/${query === undefined ? '' : `?${query}`}` });
			response.end();
			return;
		}
		request.url = inside + (query === undefined ? '' : `?${query}`);
		files(request, response, () => notFound(request, response));
	};
}

function needsSlash(folder: string, path: string): boolean {
	if (path.endsWith('/') || path.includes('..')) return false;
	return path === '' || existsSync(join(folder, path, 'index.html'));
}

const HASHED = /^\/_app\/immutable\/|\.[0-9a-f]{12}\.parquet$/;

function setHeaders(response: ServerResponse, path: string): void {
	if (path.endsWith('.parquet'))
		response.setHeader('Content-Type', 'application/vnd.apache.parquet');
	response.setHeader(
		'Cache-Control',
		HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache'
	);
}

function notFoundHandler(folder: string): Handler {
	const file = join(folder, '404.html');
	const page = existsSync(file) ? readFileSync(file) : 'Not found';
	return (_request, response) => {
		response.writeHead(404, { 'content-type': 'text/html;charset=utf-8' });
		response.end(page);
	};
}

function closed(server: Server): Promise<void> {
	return new Promise((resolve) => {
		server.close(() => resolve());
		// Browsers keep connections open long after their last request.
		server.closeAllConnections();
	});
}

// Runs in the worker ahead of DuckDB-WASM's own script. A classic script: it imports nothing.

declare function importScripts(address: string): void;

{
	const { script, module } = JSON.parse(self.name) as { script: string; module: string };

	// DuckDB asks for its module only after its script has been read; asked for here, the two
	// megabytes arrive meanwhile.
	const fetchNow = self.fetch.bind(self);
	let early: Promise<Response> | undefined = fetchNow(module);
	self.fetch = (request, options) => {
		const asked = request instanceof Request ? request.url : String(request);
		if (asked !== module || !early) return fetchNow(request, options);
		const response = early;
		early = undefined;
		return response;
	};

	// Browsers stream only what is served as application/wasm, and not every web server knows it.
	const compile = WebAssembly.instantiateStreaming;
	WebAssembly.instantiateStreaming = async (source, imports) => {
		const response = await source;
		if (!response.ok) throw new Error(`${response.status} ${module}`);
		const headers = { 'Content-Type': 'application/wasm' };
		return compile(new Response(response.body, { headers }), imports);
	};

	// DuckDB handles no failure of its module: unless it is thrown anew, the page waits for ever.
	self.addEventListener('unhandledrejection', ({ reason }) => {
		setTimeout(() => {
			throw reason;
		});
	});

	importScripts(script);
}

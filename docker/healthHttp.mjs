// node healthHttp.mjs URL: ends with 0 where the answer is 2xx.
const response = await fetch(process.argv[2], { signal: AbortSignal.timeout(6000) }).catch(() => undefined);
process.exit(response?.ok ? 0 : 1);

export default async function globalTeardown() {
  await globalThis.__facetServers?.stop();
}

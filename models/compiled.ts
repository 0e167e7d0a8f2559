/** URL of a compiled file of this folder: threads and processes run JavaScript, also when this file runs as TypeScript. */
export function compiled(name: string): URL {
  const folder = import.meta.url.endsWith('.ts') ? '../dist/models/' : './';
  return new URL(`${folder}${name}`, import.meta.url);
}

import type { AnyOperation } from '../operation.ts';
import { createDocsSpec, docsAsset, docsErrors, docsPage } from './docs.ts';
import { features } from './features.ts';
import { healthcheck } from './healthcheck.ts';
import { readMetrics } from './metrics.ts';
import { version } from './version.ts';

/** `operations` and those that tell about the system itself, the description of them all included. */
export function withSystem(operations: readonly AnyOperation[]): readonly AnyOperation[] {
  const docsSpec = createDocsSpec(() => all);
  const all = [...operations, features, version, healthcheck, readMetrics, docsPage, docsSpec, docsErrors, docsAsset];
  return all;
}

import type { AnyOperation } from '../operation.ts';
import { getConfig, getConfigs } from './config.ts';
import { createDocsSpec, docsAsset, docsErrors, docsPage } from './docs.ts';
import { features } from './features.ts';
import { healthcheck } from './healthcheck.ts';
import { license } from './license.ts';
import { readMetrics } from './metrics.ts';
import { plugins } from './plugins.ts';
import { serviceVersion, version } from './version.ts';

const SYSTEM: readonly AnyOperation[] = [
  ...[features, license, plugins, version, healthcheck, readMetrics, getConfig, getConfigs],
];

/** `operations` and those that tell about the system itself, the description of them all included. */
export function withSystem(operations: readonly AnyOperation[]): readonly AnyOperation[] {
  const docsSpec = createDocsSpec(() => all);
  const all = [...operations, ...SYSTEM, docsPage, docsSpec, docsErrors, docsAsset];
  return all;
}

/** The same for another service than the API, whose paths begin with `api`. */
export function withServiceSystem(operations: readonly AnyOperation[], api: number): readonly AnyOperation[] {
  const docsSpec = createDocsSpec(() => all, api);
  const all = [...operations, serviceVersion(api), healthcheck, readMetrics, docsPage, docsSpec, docsErrors, docsAsset];
  return all;
}

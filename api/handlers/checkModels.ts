import { PlatformError } from '../../contract/errors.ts';
import type { NeededEstimation } from '../../contract/neededEstimations.ts';
import type { Services } from '../services.ts';

/** @throws PlatformError badBody for a filter that no installed model can serve: nothing could pass it. */
export function checkModels(needed: readonly NeededEstimation[], engine: Services['engine']): void {
  for (const { path, estimation } of needed) {
    const available = engine.available(estimation);
    if (available === true) continue;
    throw new PlatformError(
      'badBody',
      `path: body.policies.${path}, message: nothing could pass this filter: ${available}`,
    );
  }
}

import { listSupportedBackends } from 'onnxruntime-node';
import { ModelError } from './sources.ts';

export const CPU_ONLY: readonly string[] = ['cpu'];

/**
 * Refuses what this build of onnxruntime does not know at all: it would silently leave those out.
 * Whether the others work shows when a model is loaded with them.
 * @throws ModelError naming the provider and those that can be chosen.
 */
export function checkProviders(providers: readonly string[]): void {
  const known = listSupportedBackends().map(({ name }) => name);
  const strange = providers.find((name) => !known.includes(name));
  if (strange !== undefined)
    throw new ModelError(`There is no execution provider "${strange}" here; ${choices(known)}`);
  if (providers.length === 0) throw new ModelError(`No execution provider is named; ${choices(known)}`);
}

/** What is told when a model cannot be loaded: the provider's own reason, where it may be that one. */
export function providerError(id: string, providers: readonly string[], cause: unknown): ModelError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  if (providers.every((name) => name === 'cpu'))
    return new ModelError(`model ${id} cannot be loaded: ${reason}`, { cause });
  const wanted = providers.join(', ');
  const message = `model ${id} cannot be loaded by execution provider ${wanted}: ${reason}. Install what it needs`;
  return new ModelError(`${message}, or choose cpu, which always works; nothing is moved to the CPU unasked`, {
    cause,
  });
}

const choices = (known: readonly string[]): string => `this build of onnxruntime has ${known.join(', ')}`;

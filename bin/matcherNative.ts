import { configure, isa, isas } from '../matcher-native/index.ts';
import { type Config, ConfigError } from './config.ts';

type Settings = Pick<Config, 'FACET_MATCHER_ISA' | 'FACET_MATCHER_THREADS'>;

/** To be called before anything is compared. @throws {ConfigError} when this machine lacks the wanted instructions. */
export function configureMatcher({ FACET_MATCHER_ISA, FACET_MATCHER_THREADS }: Settings): void {
  const wanted = FACET_MATCHER_ISA === 'auto' ? undefined : FACET_MATCHER_ISA;
  if (wanted !== undefined && !isas().includes(wanted)) {
    throw new ConfigError(`FACET_MATCHER_ISA is "${wanted}": this machine has ${isas().join(', ')}. Or set auto.`);
  }
  configure({ threads: FACET_MATCHER_THREADS, isa: wanted });
}

/** For `facet doctor`. */
export function describeMatcher(settings: Settings): string {
  configureMatcher(settings);
  return `${isa()}, ${settings.FACET_MATCHER_THREADS} threads; this machine has ${isas().join(', ')}`;
}

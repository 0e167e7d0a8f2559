import { ACCOUNTS_SERVICE } from './accountsService/index.ts';
import { IMAGE_STORE } from './imageStore/index.ts';
import type { AnyOperation } from './operation.ts';
import { OPERATIONS } from './operations.ts';
import { withSystem } from './system/index.ts';

interface Application {
  /** Of its file in docs/generated. */
  readonly document: string;
  /** What its paths begin with. */
  readonly version: number;
  readonly operations: readonly AnyOperation[];
}

/** All that role `api` serves, by port. */
export const APPLICATIONS: readonly Application[] = [
  { document: 'openapi', version: 6, operations: withSystem(OPERATIONS) },
  { document: 'accounts', version: 1, operations: ACCOUNTS_SERVICE },
  { document: 'image-store', version: 1, operations: IMAGE_STORE },
];

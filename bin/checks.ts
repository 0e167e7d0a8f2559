import type { Client } from '@temporalio/client';
import type { Check } from '../api/services.ts';
import type { MatcherClient } from '../matcher/client.ts';
import type { Stores } from './openStores.ts';

interface Parts {
  readonly stores: Stores;
  readonly client: Client;
  readonly namespace: string;
  readonly matcher: MatcherClient;
}

const CHECK_MS_MAX = 1_500;

/** One look at each dependency, by the names of GET /healthcheck. */
export function createChecks({ stores, client, namespace, matcher }: Parts): Record<string, Check> {
  return {
    async postgres() {
      await stores.sql.query('select 1');
    },
    async redis() {
      await stores.redis.ping();
    },
    objects: () => stores.objects.check(),
    async temporal() {
      await client.connection.withDeadline(Date.now() + CHECK_MS_MAX, () =>
        client.workflowService.describeNamespace({ namespace }),
      );
    },
    matcher: () => matcher.ready(),
  };
}

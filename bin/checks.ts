import type { Client } from '@temporalio/client';
import type { Redis } from 'ioredis';
import type { Check } from '../api/services.ts';
import type { MatcherClient } from '../matcher/client.ts';
import { hasRole, type Role } from '../stores/redis/roles.ts';
import type { Config } from './config.ts';
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

/** One look at each role that this configuration runs apart, by its name. */
export function createRoleChecks(config: Config, redis: Redis): Record<string, Check> {
  const roles: Role[] = [
    ...(config.FACET_EVENTS_WORKER === 'apart' ? (['worker-events'] as const) : []),
    ...(config.FACET_EVENTS_PLACEMENT === 'remote' ? (['worker-describe'] as const) : []),
    'worker-io',
  ];
  const check = async (role: Role): Promise<void> => {
    if (!(await hasRole(redis, role))) throw new Error('no process of it has been heard of for 45 s');
  };
  return Object.fromEntries(roles.map((role) => [role, () => check(role)]));
}

import type { Express } from 'express';
import { createAccountsServiceApp } from '../api/accountsService/index.ts';
import { createImageStoreApp } from '../api/imageStore/index.ts';
import { type RunningServer, serve } from '../api/server.ts';
import type { Services } from '../api/services.ts';
import type { Config } from './config.ts';

interface ServicePort {
  readonly name: string;
  readonly app: (services: Services) => Express;
  readonly host: string;
  readonly port: number;
  /** What its port is set by. */
  readonly setting: string;
}

const portsOf = (config: Config): readonly ServicePort[] => [
  {
    ...{ name: 'Image Store', app: createImageStoreApp, setting: 'FACET_IMAGE_STORE_PORT' },
    ...{ host: config.FACET_IMAGE_STORE_HOST, port: config.FACET_IMAGE_STORE_PORT },
  },
  {
    ...{ name: 'Accounts', app: createAccountsServiceApp, setting: 'FACET_ACCOUNTS_PORT' },
    ...{ host: config.FACET_ACCOUNTS_HOST, port: config.FACET_ACCOUNTS_PORT },
  },
];

/** The services that the API process serves beside the API. A taken port is no reason for the API not to serve. */
export async function listenServices(config: Config, services: Services): Promise<RunningServer[]> {
  const { publicUrl } = services.settings;
  const listen = async ({ name, app, host, port, setting }: ServicePort): Promise<RunningServer[]> => {
    if (port === 0) return [];
    try {
      return [await serve(app(services), { host, port, publicUrl })];
    } catch (err) {
      services.log.warn({ err }, `the ${name} service is not served: see ${setting}`);
      return [];
    }
  };
  return (await Promise.all(portsOf(config).map(listen))).flat();
}

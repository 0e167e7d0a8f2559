import { Features } from '../../contract/features.ts';
import { ESTIMATIONS } from '../../models/availability.ts';
import { operation } from '../operation.ts';

/** By LUNA PLATFORM's names; what depends on the models is told by them. */
const SERVICES = {
  events: 1,
  tasks: 0,
  handlers: 1,
  image_store: 1,
  sender: 1,
  lambda: 0,
  index: 0,
  matcher_proxy: 0,
  remote_sdk: 1,
} as const;

export const features = operation({
  id: 'features',
  method: 'get',
  path: '/features',
  access: 'signed-in',
  tag: 'system',
  summary: 'Tell what this platform can do, and with which models',
  status: 200,
  result: Features,
  errors: [],

  async handle(_request, services) {
    const { engine, licensing } = services;
    const { servicesOff } = services.settings;
    const estimations = Object.fromEntries(ESTIMATIONS.map((name) => [name, engine.available(name)]));
    const features = { ...SERVICES, liveness: estimations['liveness'] === true ? 1 : 0 } as const;
    const off = Object.fromEntries(
      [...servicesOff].filter((name) => name in features).map((name) => [name, 0 as const]),
    );
    return {
      ...(servicesOff.has('licenses') ? {} : { license: await licensing.current() }),
      features: { ...features, ...off },
      estimations,
      models: engine.report,
    };
  },
});

import type { ErrorKey } from './errors.ts';

/** Services of LUNA PLATFORM that an operator may switch off, and how requests that need them are then refused. */
export const OPTIONAL_SERVICES = {
  accounts: { title: 'Accounts', off: 'accountsOff' },
  events: { title: 'Events', off: 'eventsOff' },
  handlers: { title: 'Handlers', off: 'handlersOff' },
  image_store: { title: 'Image Store', off: 'imageStoreOff' },
  lambda: { title: 'Lambda', off: 'lambdaOff' },
  licenses: { title: 'Licenses', off: 'serviceOff' },
  liveness: { title: 'Liveness', off: 'livenessOff' },
  remote_sdk: { title: 'Remote SDK', off: 'remoteSdkOff' },
  sender: { title: 'Sender', off: 'serviceOff' },
  tasks: { title: 'Tasks', off: 'tasksOff' },
} as const satisfies Readonly<Record<string, { readonly title: string; readonly off: ErrorKey }>>;

export type OptionalService = keyof typeof OPTIONAL_SERVICES;

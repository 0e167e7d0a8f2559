import { z } from 'zod';
import { Id, Text, Time } from './common.ts';

/** The account that is there from the start. */
export const DEFAULT_ACCOUNT_ID = '00000000-0000-4000-b000-000000000146';

/** user: own data only; advanced_user: reads everybody's; admin: also the Admin service. */
export const AccountType = z.enum(['user', 'advanced_user', 'admin']).meta({ id: 'AccountType' });
export type AccountType = z.infer<typeof AccountType>;

/** An e-mail address; several labels and upper case are accepted, logins are compared in lower case. */
export const Login = z
  .string()
  .min(3)
  .max(128)
  .regex(/^[a-zA-Z0-9_'+\-.]+@[a-zA-Z0-9-]+(\.[a-zA-Z0-9-]+)*\.[a-zA-Z]{2,}$/, 'is not an e-mail address')
  .meta({ id: 'Login', examples: ['ann@example.com'] });

export const Account = z
  .strictObject({
    account_id: Id,
    login: Login,
    account_type: AccountType,
    description: Text(128),
    create_time: Time,
    last_update_time: Time,
  })
  .meta({ id: 'Account' });
export type Account = z.infer<typeof Account>;

const Password = Text(128).min(3);

export const NewAccount = z
  .strictObject({
    login: Login,
    password: Password,
    account_type: AccountType.exclude(['admin']),
    account_id: Id.optional(),
    description: Text(128).default(''),
  })
  .meta({ id: 'NewAccount' });
export type NewAccount = z.infer<typeof NewAccount>;

/** One who may sign in while Accounts is switched off, as an account that exists: CONFIG_AUTHORIZATION_USERS. */
export const ConfigUser = z.strictObject({
  login: Login,
  password: Password,
  account_id: Id.default(DEFAULT_ACCOUNT_ID),
});
export type ConfigUser = z.infer<typeof ConfigUser>;

/** What changes; the rest stays. */
export const AccountChanges = z
  .strictObject({ login: Login, password: Password, account_type: AccountType, description: Text(128) })
  .partial()
  .meta({ id: 'AccountChanges' });
export type AccountChanges = z.infer<typeof AccountChanges>;

/** Whoever signs in may send anything: what is no login at all is simply wrong. */
export const Credentials = z.strictObject({ login: Text(1024), password: Text(1024) }).meta({ id: 'Credentials' });

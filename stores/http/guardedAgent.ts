import dns from 'node:dns';
import net from 'node:net';
import { Agent, buildConnector } from 'undici';
import { PlatformError } from '../../contract/errors.ts';

export type Lookup = (
  hostname: string,
  options: dns.LookupAllOptions,
  callback: (error: NodeJS.ErrnoException | null, addresses?: dns.LookupAddress[]) => void,
) => void;

export interface GuardSettings {
  /** `host` or `host:port` that may be reached although the address is private; a host may begin with `*.`. */
  readonly allow: readonly string[];
  readonly lookup?: Lookup;
}

const CONNECT_MS_MAX = 5_000;
const CONNECTIONS_MAX = 16;

/** IPv4 networks that are not the public internet. */
const PRIVATE_V4 = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const;
/** Of IPv6 only 2000::/3 is public; in it these are not, or carry an IPv4 address (Teredo, 6to4). */
const PRIVATE_V6 = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const;

const refused = new net.BlockList();
for (const [network, bits] of PRIVATE_V4) refused.addSubnet(network, bits, 'ipv4');
for (const [network, bits] of PRIVATE_V6) refused.addSubnet(network, bits, 'ipv6');
const publicV6 = new net.BlockList();
publicV6.addSubnet('2000::', 3, 'ipv6');

/** Whether an IP address belongs to the public internet. An IPv4 address inside an IPv6 one never does. */
export function isPublic(address: string): boolean {
  if (net.isIPv4(address)) return !refused.check(address, 'ipv4');
  return net.isIPv6(address) && publicV6.check(address, 'ipv6') && !refused.check(address, 'ipv6');
}

/**
 * An HTTP client that reaches public addresses only. What was checked is what is connected to: a name is resolved once
 * per connection, and every address that it resolves to must be public.
 */
export function createGuardedAgent({ allow, lookup = dns.lookup }: GuardSettings): Agent {
  const isAllowed = createAllowList(allow);
  return new Agent({
    connections: CONNECTIONS_MAX,
    connect: (options, callback) => {
      const host = options.hostname.replace(/^\[|\]$/g, '');
      const allowed = isAllowed(host, options.port || (options.protocol === 'https:' ? '443' : '80'));
      if (!allowed && net.isIP(host) !== 0 && !isPublic(host)) {
        callback(refusal(host, host), null);
        return;
      }
      const connect = buildConnector({ timeout: CONNECT_MS_MAX, lookup: guardedLookup(lookup, allowed) });
      connect(options, callback);
    },
  });
}

/** @throws PlatformError `urlRefused` unless it is http or https, without user and password. */
export function parseUrl(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !['http:', 'https:'].includes(url.protocol) || url.hostname === '') {
    throw new PlatformError('urlRefused', `"${text.slice(0, 200)}" is not an http or https address.`);
  }
  if (url.username || url.password) {
    throw new PlatformError('urlRefused', `The address at ${url.host} holds a user or password; leave them out.`);
  }
  return url;
}

function guardedLookup(lookup: Lookup, allowed: boolean): net.LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, addresses) => {
      const first = addresses?.[0];
      if (error || !addresses || !first) {
        callback(error ?? new Error(`${hostname} has no address`), '');
        return;
      }
      const bad = allowed ? undefined : addresses.find(({ address }) => !isPublic(address));
      if (bad) callback(refusal(hostname, bad.address), '');
      else if (options.all) callback(null, addresses);
      else callback(null, first.address, first.family);
    });
  };
}

function refusal(host: string, address: string): PlatformError {
  const what = host === address ? address : `${host} (${address})`;
  return new PlatformError('urlRefused', `${what} is not a public address; an operator can allow it by its host.`);
}

function createAllowList(patterns: readonly string[]): (host: string, port: string) => boolean {
  const tests = patterns.map((pattern) => {
    const [, host = '', port] = /^(.*?)(?::(\d+))?$/.exec(pattern.toLowerCase().replace(/^\[(.*)\]/, '$1')) ?? [];
    const suffix = host.startsWith('*.') ? host.slice(1) : undefined;
    return (name: string, at: string) =>
      (suffix === undefined ? name === host : name.endsWith(suffix)) && (port === undefined || port === at);
  });
  return (host, port) => tests.some((fits) => fits(host.toLowerCase(), port));
}

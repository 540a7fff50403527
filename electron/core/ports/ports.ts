import { createDnsResolver } from '../net/dns-resolver';
import { createHttpsClient, httpsDefaults } from '../net/https-client';
import { createPacedResolver } from '../net/paced-resolver';
import { type Clock, systemClock } from './clock';
import type { HttpClient } from './http-client';
import { type Log, standardErrorLog } from './log';
import { type Random, systemRandom } from './random';
import type { Resolver } from './resolver';

/** What the core needs of the world; handed in, so that tests can stand in for it. */
export interface Ports {
  readonly clock: Clock;
  readonly random: Random;
  readonly log: Log;
  readonly resolver: Resolver;
  readonly http: HttpClient;
}

/** @param version of the product, which it names where it asks for a file */
export function systemPorts(version: string): Ports {
  return {
    clock: systemClock,
    random: systemRandom,
    log: standardErrorLog,
    resolver: createPacedResolver(createDnsResolver()),
    http: createHttpsClient({ ...httpsDefaults, userAgent: `Claimdesk/${version} (domain verification)` }),
  };
}

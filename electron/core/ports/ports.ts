import { type Clock, systemClock } from './clock';
import { type Log, standardErrorLog } from './log';
import { type Random, systemRandom } from './random';

/** What the core needs of the world; handed in, so that tests can stand in for it. */
export interface Ports {
  readonly clock: Clock;
  readonly random: Random;
  readonly log: Log;
}

export function systemPorts(): Ports {
  return { clock: systemClock, random: systemRandom, log: standardErrorLog };
}

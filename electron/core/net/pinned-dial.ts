import { isIPv6, type LookupFunction, type Socket } from 'node:net';
import { buildConnector } from 'undici';
import { isDialFailure } from './https-failure';

export interface DialOptions {
  /** Authorities trusted instead of the ones bundled with Node; for tests. */
  readonly ca?: readonly string[];
  /** Milliseconds for dialling and the TLS handshake together. */
  readonly connectTimeout: number;
}

/**
 * Connects to the given addresses only, in order: the next one is tried when the one before cannot be reached, not
 * when it answers badly. The host name keeps its part in SNI and certificate, and is never resolved here, so nobody
 * can put another address in between check and connection.
 * @param onDial told which address a connection goes to, and the socket once it stands
 */
export function createPinnedDial(
  options: DialOptions,
  addresses: readonly string[],
  onDial: (address: string, socket: Socket | null) => void,
): buildConnector.connector {
  return (target, callback) => {
    const [first, ...rest] = addresses;
    if (first === undefined) return callback(new Error('No address to connect to'), null);
    const dial = (address: string, others: readonly string[]): void => {
      onDial(address, null);
      connectorTo(address, options)(target, (error, socket) => {
        if (error === null) {
          onDial(address, socket);
          return callback(null, socket);
        }
        const [next, ...further] = others;
        if (next !== undefined && isDialFailure(error)) return dial(next, further);
        callback(error, null);
      });
    };
    dial(first, rest);
  };
}

function connectorTo(address: string, { ca, connectTimeout }: DialOptions): buildConnector.connector {
  const family = isIPv6(address) ? 6 : 4;
  const lookup: LookupFunction = (_host, { all }, found) =>
    all ? found(null, [{ address, family }]) : found(null, address, family);
  return buildConnector({
    lookup,
    autoSelectFamily: false,
    timeout: connectTimeout,
    minVersion: 'TLSv1.2',
    rejectUnauthorized: true,
    allowH2: false,
    maxCachedSessions: 0,
    ...(ca ? { ca: [...ca] } : {}),
  });
}

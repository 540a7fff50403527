import { userInfo } from 'node:os';
import packageJson from '../../package.json';
import type { CoreOptions } from '../core/core-options';
import { dataDirectory } from './data-directory';
import type { StartOptions } from './options.mjs';

/** What the core is told of a start, the same by every host. */
export function coreOptions(options: StartOptions): CoreOptions {
  return {
    dataDirectory: dataDirectory(options.dataDirectory),
    startInSample: options.sample,
    resolvers: options.resolvers,
    allowPrivateAddresses: options.allowPrivateAddresses,
    operator: userInfo().username,
    version: packageJson.version,
  };
}

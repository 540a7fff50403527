import type { ClaimServices } from '../../services';
import { claimArrival } from './claim-arrival';
import { claimArrivals } from './claim-arrivals';
import { exceptAccount } from './except-account';
import { releaseAccount } from './release-account';
import { releaseDomain } from './release-domain';

/** What claims do for the other features. */
export const claimServices: ClaimServices = {
  releaseDomain,
  claimArrivals,
  claimArrival,
  releaseAccount,
  exceptAccount,
};

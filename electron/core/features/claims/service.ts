import type { ClaimServices } from '../../services';
import { claimArrivals } from './claim-arrivals';
import { releaseDomain } from './release-domain';

/** What claims do for the other features. */
export const claimServices: ClaimServices = { releaseDomain, claimArrivals };

import type { ClaimServices } from '../../services';

export const claimServices: ClaimServices = {
  releaseDomain: async () => 0,
  claimArrivals: async () => 0,
};

import { claimServices } from './features/claims/service';
import { emailServices } from './features/emails/service';
import type { Services } from './services';

/** The one place where a feature's services are handed to the others. */
export function createServices(): Services {
  return { claims: claimServices, emails: emailServices };
}

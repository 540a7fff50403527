import { accountServices } from './features/accounts/account-services';
import { claimServices } from './features/claims/service';
import { deletionServices } from './features/deletions/deletion-services';
import { emailServices } from './features/emails/service';
import { importServices } from './features/imports/service';
import { operationServices } from './features/operations/service';
import type { Services } from './services';

/** The one place where a feature's services are handed to the others. */
export function createServices(): Services {
  return {
    accounts: accountServices,
    operations: operationServices,
    claims: claimServices,
    deletions: deletionServices,
    emails: emailServices,
    imports: importServices,
  };
}

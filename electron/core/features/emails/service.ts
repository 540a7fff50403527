import type { EmailServices } from '../../services';
import { loadBook } from './load-book';
import { writePlan } from './write-plan';

/** What changes of addresses do for the other features. */
export const emailServices: EmailServices = {
  async planChange(unit, { organizationId, changes, reason, solving = false }) {
    const book = await loadBook(unit.write, {
      organizationId,
      accounts: changes.map(({ accountKey }) => accountKey),
      wanted: changes.map(({ email }) => email),
      solving,
    });
    const asked = changes.map(({ accountKey, email }) => ({
      account: accountKey,
      wanted: email,
      fault: null,
      row: null,
    }));
    const plan = { organizationId, changes: asked, solving, reason, input: { file: null } };
    return { jobId: await writePlan(unit, plan, book) };
  },
};

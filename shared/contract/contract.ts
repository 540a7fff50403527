import { sessionContract } from './session';

/** Everything the product can be asked, by feature. */
export const contract = {
  session: sessionContract,
};

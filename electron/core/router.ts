import { sessionHandlers } from './features/session/handlers';

/** The answers to `shared/contract/contract.ts`, feature by feature. */
export const router = {
  session: sessionHandlers,
};

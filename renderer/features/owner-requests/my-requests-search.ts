import { z } from 'zod';
import { RequestKind } from '../../../shared/domain/requests/request';

/** What a request is begun with when another screen leads here. */
export const MyRequestsSearch = z.object({
  email: z.string().max(320).optional().catch(undefined),
  organization: z.string().max(200).optional().catch(undefined),
  kind: RequestKind.optional().catch(undefined),
});
export type MyRequestsSearch = z.infer<typeof MyRequestsSearch>;

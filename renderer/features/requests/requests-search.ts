import { z } from 'zod';
import { InboxFilter } from '../../../shared/domain/requests/request';

/** Which list of the inbox is shown. */
export const RequestsSearch = z.object({ list: InboxFilter.optional().catch(undefined) });
export type RequestsSearch = z.infer<typeof RequestsSearch>;

import type { ImportServices } from '../../services';
import { readUploadedTable } from './read-uploaded-table';

/** What imports do for the other features. */
export const importServices: ImportServices = { readUploadedTable };

import { create } from 'zustand';
import type { Inspection, StageReport } from '../../../shared/contract/imports';
import type { ImportId, JobId, OrganizationId, UploadId } from '../../../shared/domain/ids';
import type { ImportPreview } from '../../../shared/domain/imports/import-preview';

/** Where one file is on its way from the disk to the accounts. */
export type Step =
  | { readonly kind: 'choose' }
  | { readonly kind: 'uploading'; readonly fileName: string; readonly sent: number; readonly bytes: number }
  | { readonly kind: 'mapping'; readonly uploadId: UploadId; readonly inspection: Inspection }
  | {
      readonly kind: 'reading';
      readonly uploadId: UploadId;
      readonly fileName: string;
      readonly report: Exclude<StageReport, { kind: 'ready' }> | null;
    }
  | { readonly kind: 'preview'; readonly uploadId: UploadId; readonly preview: ImportPreview }
  | {
      readonly kind: 'running';
      readonly uploadId: UploadId;
      readonly preview: ImportPreview;
      readonly jobId: JobId;
      readonly importId: ImportId;
    }
  | { readonly kind: 'done'; readonly fileName: string; readonly importId: ImportId }
  | { readonly kind: 'failed'; readonly fileName: string; readonly error: unknown };

interface Flow {
  readonly organizationId: OrganizationId | null;
  readonly step: Step;
  /** Files that were chosen together and wait for their turn. */
  readonly waiting: readonly File[];
}

/**
 * The import on screen. It lives outside of the screen, so that a file goes on while somebody looks elsewhere.
 * Fetched data is not kept here, only what this one file has come to.
 */
export const useFlow = create<Flow>()(() => ({
  organizationId: null,
  step: { kind: 'choose' },
  waiting: [],
}));

/** Goes to the next step of the file at hand. */
export function setStep(step: Step): void {
  useFlow.setState({ step });
}

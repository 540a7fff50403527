import { Button, Checkbox, Group, Stack, Title } from '@mantine/core';
import { useState } from 'react';
import type { OrganizationId, UploadId } from '../../../shared/domain/ids';
import type { ImportPreview } from '../../../shared/domain/imports/import-preview';
import { FileFacts } from './file-facts';
import { applyFile, assignColumns, leaveFile } from './flow-actions';
import { ImportCounts } from './import-counts';
import classes from './imports.module.css';
import { PreviewSamples } from './preview-samples';

interface PreviewStepProps {
  readonly organizationId: OrganizationId;
  readonly uploadId: UploadId;
  readonly preview: ImportPreview;
}

/** What the import would do, counts first; nothing has been written yet. */
export function PreviewStep({ organizationId, uploadId, preview }: PreviewStepProps) {
  const [fullExport, setFullExport] = useState(preview.usuallyFull);
  const { totals } = preview;
  const accounts = totals.new + totals.changed;
  const marks = totals.returned + (fullExport ? totals.absent : 0);
  const toDo = accounts + marks + totals.refused > 0;
  return (
    <Stack gap="lg">
      <Stack gap={4}>
        <Title order={2}>{preview.fileName}</Title>
        <FileFacts preview={preview} />
      </Stack>
      <ImportCounts totals={totals} />
      <PreviewSamples preview={preview} />
      <Checkbox
        checked={fullExport}
        onChange={(event) => setFullExport(event.currentTarget.checked)}
        label="This file lists every account of its kind"
        description={absenceWords(totals.absent)}
        classNames={{ description: classes['hint'] ?? '' }}
      />
      <Group>
        {toDo && (
          <Button onClick={() => void applyFile(organizationId, uploadId, preview, fullExport)}>
            {actWords(accounts, marks)}
          </Button>
        )}
        <Button variant={toDo ? 'default' : 'filled'} onClick={() => void leaveFile(uploadId)}>
          {toDo ? 'Do not import' : 'Close, there is nothing to import'}
        </Button>
        <Button
          variant="subtle"
          onClick={() => void assignColumns(organizationId, uploadId, preview.fileName)}
        >
          Assign the columns by hand
        </Button>
      </Group>
    </Stack>
  );
}

function absenceWords(absent: number): string {
  if (absent === 0)
    return 'Accounts that earlier files of this kind brought and this one does not list: none.';
  const them = absent === 1 ? '1 account' : `${absent.toLocaleString('en')} accounts`;
  return `Marks ${them} that earlier files of this kind brought as absent. Nothing is deleted.`;
}

function actWords(accounts: number, marks: number): string {
  if (accounts > 0)
    return `Import ${accounts.toLocaleString('en')} ${accounts === 1 ? 'account' : 'accounts'}`;
  if (marks > 0) return `Update ${marks.toLocaleString('en')} ${marks === 1 ? 'mark' : 'marks'} of absence`;
  return 'Keep the list of refused rows';
}

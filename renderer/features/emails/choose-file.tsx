import { Code, List, Progress, Stack, Text, Title } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { changeFileColumns } from '../../../shared/domain/emails/change-file';
import { mostFileRows } from '../../../shared/domain/emails/limits';
import type { UploadId } from '../../../shared/domain/ids';
import { describeFailure } from '../../api/describe-failure';
import { uploadFile } from '../../parts/upload-file';
import { useOrganizationId } from '../../routing/organization-route';
import { Failure } from '../../ui/failure';
import { FileDrop } from '../../ui/file-drop';

/** Where a file of changes is dropped or chosen; it is handed to the core and read there. */
export function ChooseFile({ onArrived }: { readonly onArrived: (uploadId: UploadId) => void }) {
  const organizationId = useOrganizationId();
  const [sent, setSent] = useState(0);
  const upload = useMutation({
    mutationFn: (file: File) =>
      uploadFile(organizationId, file, new AbortController().signal, (bytes) =>
        setSent((100 * bytes) / file.size),
      ),
    onSuccess: onArrived,
  });
  return (
    <Stack gap="lg" maw={720}>
      <FileDrop
        title="Drop a file of changes here"
        inputLabel="File of changes"
        button="Choose a file"
        onDrop={([file]) => {
          if (file) upload.mutate(file);
        }}
        multiple={false}
        busy={upload.isPending}
      >
        {upload.isPending && <Progress value={sent} w={200} aria-label="Taking over the file" />}
        <Text size="sm" c="var(--cd-text-quiet)">
          The file stays on this computer.
        </Text>
      </FileDrop>
      {upload.error && <Failure text={describeFailure(upload.error)} />}
      <Stack gap={4}>
        <Title order={2}>What the file looks like</Title>
        <Text c="var(--cd-text-quiet)">
          A CSV whose first line names the columns{' '}
          {changeFileColumns.map((column, index) => (
            <span key={column}>
              {index > 0 && ', '}
              <Code>{column}</Code>
            </span>
          ))}
          , in any order and case. Files made for scripts fit as they are.
        </Text>
        <List size="md" spacing={2} c="var(--cd-text-quiet)">
          <List.Item>
            Up to {mostFileRows.toLocaleString('en')} rows, in any encoding a spreadsheet writes
          </List.Item>
          <List.Item>
            Swaps, rings and held addresses are solved with parking addresses, if you allow it
          </List.Item>
          <List.Item>
            Only accounts that your organization manages, only to domains that it has verified
          </List.Item>
        </List>
      </Stack>
    </Stack>
  );
}

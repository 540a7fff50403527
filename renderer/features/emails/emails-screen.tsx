import { Button, Stack } from '@mantine/core';
import { IconUsers } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { UploadId } from '../../../shared/domain/ids';
import { useOrganizationId } from '../../routing/organization-route';
import { Page } from '../../ui/page';
import { ChangeJobs } from './change-jobs';
import { ChooseFile } from './choose-file';
import { FilePanel } from './file-panel';

/** Changes of many addresses from a file: choose, read what stands in the way, plan; and what was changed before. */
export function EmailsScreen() {
  const organizationId = useOrganizationId();
  const [uploadId, setUploadId] = useState<UploadId | null>(null);
  return (
    <Page
      title="E-mail changes"
      lead="Give managed accounts new addresses, one or up to 100,000, in an order that works. Nothing changes before you run the plan."
      actions={
        <Button
          component={Link}
          to={`/o/${organizationId}/accounts`}
          variant="default"
          leftSection={<IconUsers size={16} aria-hidden />}
        >
          Change one from the accounts
        </Button>
      }
    >
      <Stack gap={40}>
        {uploadId === null ? (
          <ChooseFile onArrived={setUploadId} />
        ) : (
          <FilePanel key={uploadId} uploadId={uploadId} onLeave={() => setUploadId(null)} />
        )}
        {uploadId === null && <ChangeJobs />}
      </Stack>
    </Page>
  );
}

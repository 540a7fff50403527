import { Stack } from '@mantine/core';
import { useOrganizationId } from '../../routing/organization-route';
import { Page } from '../../ui/page';
import { FileStep } from './file-step';
import { useFlow } from './flow';
import { ImportHistory } from './import-history';

/** From an export file to accounts: choose, look, import; and what was imported before. */
export function ImportScreen() {
  const organizationId = useOrganizationId();
  const flow = useFlow();
  // A file on its way into another organization goes on there; this one offers to choose.
  const step = flow.organizationId === organizationId ? flow.step : ({ kind: 'choose' } as const);
  return (
    <Page
      title="Import accounts"
      lead="Bring the CSV that Atlassian administration exported. You see what it would change before anything is written."
    >
      <Stack gap={40}>
        <FileStep organizationId={organizationId} step={step} />
        {step.kind === 'choose' && <ImportHistory organizationId={organizationId} />}
      </Stack>
    </Page>
  );
}

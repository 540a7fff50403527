import { Button, Menu, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconDownload, IconFileSpreadsheet, IconFileText } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import type { WrittenExport } from '../../../shared/contract/exports';
import type { AuditFilter } from '../../../shared/domain/audit/audit-event';
import type { OrganizationId } from '../../../shared/domain/ids';
import { client } from '../../api/client';
import { describeFailure } from '../../api/describe-failure';
import { saveExport } from '../../parts/save-export';

interface ExportMenuProps {
  readonly organizationId: OrganizationId;
  readonly filter: AuditFilter;
  /** How many events the filter shows. */
  readonly shown: number | undefined;
}

/** The two ways out: all of it, to be verified elsewhere; or what is shown, for a spreadsheet. */
export function ExportMenu({ organizationId, filter, shown }: ExportMenuProps) {
  const write = useMutation({
    async mutationFn(kind: 'trail' | 'list'): Promise<WrittenExport> {
      const written =
        kind === 'trail'
          ? await client.audit.exportTrail({ organizationId })
          : await client.audit.exportList({ organizationId, filter, byteOrderMark: true });
      await saveExport(written);
      return written;
    },
    onSuccess: ({ rows, fileName }) =>
      notifications.show({ message: `${rows.toLocaleString('en')} events saved as ${fileName}` }),
    onError(error) {
      const { title, reason, nextStep } = describeFailure(error);
      notifications.show({ color: 'red', title, message: `${reason} ${nextStep}` });
    },
  });
  return (
    <Menu position="bottom-end" width={320}>
      <Menu.Target>
        <Button
          variant="default"
          leftSection={<IconDownload size={16} stroke={1.8} aria-hidden />}
          loading={write.isPending}
        >
          Export
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<IconFileSpreadsheet size={18} stroke={1.6} aria-hidden />}
          onClick={() => write.mutate('list')}
        >
          {shown === undefined ? 'What is shown' : `The ${shown.toLocaleString('en')} events shown`}, as CSV
          <Text size="sm" c="var(--cd-text-quiet)">
            For a spreadsheet.
          </Text>
        </Menu.Item>
        <Menu.Item
          leftSection={<IconFileText size={18} stroke={1.6} aria-hidden />}
          onClick={() => write.mutate('trail')}
        >
          The whole trail, as JSON lines
          <Text size="sm" c="var(--cd-text-quiet)">
            Every event of this store with its hash; anybody can verify it without Claimdesk.
          </Text>
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

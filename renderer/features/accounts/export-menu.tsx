import { Button, Menu, Progress, Stack, Switch, Text } from '@mantine/core';
import { IconDownload, IconFileSpreadsheet } from '@tabler/icons-react';
import { useState } from 'react';
import { type ExportAsk, useAccountExport } from './use-account-export';

interface ExportMenuProps {
  readonly ask: Omit<ExportAsk, 'selection' | 'bom'>;
  /** How many accounts are shown. */
  readonly shown: number | undefined;
}

/** Takes what is shown out as a file: the same accounts, columns and order. */
export function ExportMenu({ ask, shown }: ExportMenuProps) {
  const { progress, start, cancel } = useAccountExport();
  const [bom, setBom] = useState(true);
  const number = shown?.toLocaleString('en');
  return (
    <Menu position="bottom-end" width={320} closeOnItemClick={false}>
      <Menu.Target>
        <Button
          variant="default"
          leftSection={<IconDownload size={16} stroke={1.8} aria-hidden />}
          disabled={shown === 0}
        >
          {progress === null ? 'Export' : 'Exporting …'}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {progress === null ? (
          <>
            <Menu.Item
              leftSection={<IconFileSpreadsheet size={18} stroke={1.6} aria-hidden />}
              onClick={() => void start({ ...ask, selection: null, bom })}
            >
              {number === undefined ? 'Export what is shown as CSV' : `Export ${number} accounts as CSV`}
              <Text size="sm" c="var(--cd-text-quiet)">
                The columns shown, in this order.
              </Text>
            </Menu.Item>
            <Menu.Item component="div" onClick={() => setBom(!bom)}>
              <Switch
                size="xs"
                label="Mark the file as UTF-8, for Excel"
                checked={bom}
                onChange={(event) => setBom(event.currentTarget.checked)}
                tabIndex={-1}
              />
            </Menu.Item>
          </>
        ) : (
          <Stack gap="xs" p="xs">
            <Text size="sm" role="status">
              {progress.done.toLocaleString('en')} of {progress.total.toLocaleString('en')} accounts written
            </Text>
            <Progress
              value={(100 * progress.done) / Math.max(1, progress.total)}
              aria-label="Accounts written"
            />
            <Button variant="default" size="xs" onClick={cancel}>
              Stop the export
            </Button>
          </Stack>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}

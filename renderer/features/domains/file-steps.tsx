import { Button, List, Stack, Text } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import type { DomainDetail } from '../../../shared/contract/domains';
import { api, client } from '../../api/client';
import { describeFailure } from '../../api/describe-failure';
import { CopyField } from '../../ui/copy-field';
import { Failure } from '../../ui/failure';
import { saveFile } from '../../ui/save-file';
import { useDomainCommand } from './use-domain-command';

/** The file to upload and where it has to stand. */
export function FileSteps({ domain }: { readonly domain: DomainDetail }) {
  const { input } = useDomainCommand(domain);
  const download = useMutation({
    mutationKey: api.domains.verificationFile.key(),
    mutationFn: () => client.domains.verificationFile(input),
    onSuccess: ({ fileName, page }) => saveFile(fileName, new Blob([page], { type: 'text/html' })),
  });
  return (
    <Stack gap="sm" align="stretch">
      <Text>
        Upload this file to the root folder of the web site, so that anybody can open it at this address.
      </Text>
      <CopyField label="Address" value={domain.fileAddress} />
      <Button
        w="fit-content"
        variant="default"
        leftSection={<IconDownload size={16} aria-hidden />}
        loading={download.isPending}
        onClick={() => download.mutate()}
      >
        Download the file
      </Button>
      {download.error && <Failure text={describeFailure(download.error)} />}
      <List size="sm" c="var(--cd-text-quiet)" spacing={2}>
        <List.Item>The site needs a valid certificate for {domain.name}.</List.Item>
        <List.Item>One redirect is followed, to the same path of www.{domain.name} only.</List.Item>
        <List.Item>A page of a content system works too, as long as the token stands in it.</List.Item>
      </List>
    </Stack>
  );
}

import { Select, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { DomainDetail, TokenToPublish } from '../../../shared/contract/domains';
import { CopyField } from '../../ui/copy-field';
import { providerHints, recordHost } from './provider-hints';

interface DnsStepsProps {
  readonly domain: DomainDetail;
  readonly token: TokenToPublish;
}

const [anyProvider] = providerHints;

/** The record to publish, field by field, with the words of the provider that manages the zone. */
export function DnsSteps({ domain, token }: DnsStepsProps) {
  const [provider, setProvider] = useState<string>(anyProvider.provider);
  const chosen = providerHints.find((hint) => hint.provider === provider) ?? anyProvider;
  const host = recordHost(domain.name, domain.registration);
  return (
    <Stack gap="sm">
      <Text>
        Add this record to the DNS zone of {domain.registration}. Records that are there already stay as they
        are.
      </Text>
      <CopyField label="Type" value="TXT" />
      <CopyField label="Name" value={host} />
      <CopyField label="Value" value={token.value} />
      <Select
        label="Who manages your DNS"
        data={providerHints.map(({ provider: name }) => name)}
        value={provider}
        allowDeselect={false}
        maw={280}
        onChange={(value) => setProvider(value ?? anyProvider.provider)}
      />
      <Text size="sm" c="var(--cd-text-quiet)" role="status">
        {chosen.hint} {host === '@' && `Name of the record there: ${chosen.host}.`}
      </Text>
    </Stack>
  );
}

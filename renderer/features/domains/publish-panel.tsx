import { Accordion, Tabs, Text, Title } from '@mantine/core';
import { IconFileCode, IconWorld } from '@tabler/icons-react';
import type { DomainDetail } from '../../../shared/contract/domains';
import { verificationMethods } from '../../../shared/domain/domains/domain';
import { DnsSteps } from './dns-steps';
import classes from './domain-screen.module.css';
import { FileSteps } from './file-steps';
import { TokenActions } from './token-actions';

interface PublishPanelProps {
  readonly domain: DomainDetail;
  /** Whether the steps are what comes next; otherwise they are there to be looked up. */
  readonly open: boolean;
}

/** What to publish, by either method. One of them is enough. */
export function PublishPanel({ domain, open }: PublishPanelProps) {
  if (open) {
    return (
      <section className={classes['panel']} aria-labelledby="publish">
        <Title order={2} id="publish">
          {domain.state === 'failing' ? 'Put it back' : 'Publish one of these'}
        </Title>
        <Methods domain={domain} />
      </section>
    );
  }
  return (
    <Accordion variant="separated" className={classes['fold']}>
      <Accordion.Item value="publish">
        <Accordion.Control>What stays published</Accordion.Control>
        <Accordion.Panel>
          <Methods domain={domain} />
        </Accordion.Panel>
      </Accordion.Item>
    </Accordion>
  );
}

function Methods({ domain }: { readonly domain: DomainDetail }) {
  const tokens = new Map(domain.tokens.map((token) => [token.method, token]));
  const [dns, file] = verificationMethods.map((method) => tokens.get(method));
  return (
    <Tabs defaultValue={domain.verifiedMethod ?? 'dns-txt'} keepMounted={false}>
      <Tabs.List mb="md">
        <Tabs.Tab value="dns-txt" leftSection={<IconWorld size={16} aria-hidden />}>
          DNS record
        </Tabs.Tab>
        <Tabs.Tab value="https-file" leftSection={<IconFileCode size={16} aria-hidden />}>
          File on the web site
        </Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="dns-txt">
        {dns ? (
          <>
            <DnsSteps domain={domain} token={dns} />
            <TokenActions domain={domain} token={dns} />
          </>
        ) : (
          <Text>There is no record to publish.</Text>
        )}
      </Tabs.Panel>
      <Tabs.Panel value="https-file">
        {file ? (
          <>
            <FileSteps domain={domain} />
            <TokenActions domain={domain} token={file} />
          </>
        ) : (
          <Text>There is no file to publish.</Text>
        )}
      </Tabs.Panel>
    </Tabs>
  );
}

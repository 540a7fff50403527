import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import type { DomainDetail, TokenToPublish } from '../../../shared/contract/domains';
import { AdoptDialog } from './adopt-dialog';
import { ReissueDialog } from './reissue-dialog';

interface TokenActionsProps {
  readonly domain: DomainDetail;
  readonly token: TokenToPublish;
}

/** Uses another token: one that Atlassian issued, or a new one of our own. */
export function TokenActions({ domain, token }: TokenActionsProps) {
  const [shown, setShown] = useState<'adopt' | 'reissue' | null>(null);
  const close = () => setShown(null);
  return (
    <Group gap="xs" mt="md">
      <Button variant="subtle" size="compact-sm" onClick={() => setShown('adopt')}>
        {token.issuer === 'atlassian' ? 'Use another token of Atlassian' : 'Use the token of Atlassian'}
      </Button>
      <Button variant="subtle" size="compact-sm" onClick={() => setShown('reissue')}>
        Issue a new token
      </Button>
      {shown === 'adopt' && <AdoptDialog domain={domain} method={token.method} onClose={close} />}
      {shown === 'reissue' && <ReissueDialog domain={domain} method={token.method} onClose={close} />}
    </Group>
  );
}

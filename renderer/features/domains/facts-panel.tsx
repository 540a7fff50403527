import { Button, Text, Title } from '@mantine/core';
import { useState } from 'react';
import type { DomainDetail } from '../../../shared/contract/domains';
import { DomainStateBadge } from '../../parts/domain-state-badge';
import { Instant } from '../../ui/instant';
import { ClaimModeField } from './claim-mode-field';
import classes from './domain-screen.module.css';
import { methodWords } from './outcome-words';
import { RemoveDialog } from './remove-dialog';

/** What is on record of the domain, and what can be changed about it. */
export function FactsPanel({ domain }: { readonly domain: DomainDetail }) {
  const [removing, setRemoving] = useState(false);
  const { verifiedAt, verifiedMethod, verifiedBy, looksLike } = domain;
  return (
    <aside className={classes['facts']} aria-label="On record">
      <dl>
        <Fact term="State">
          <DomainStateBadge state={domain.state} />
        </Fact>
        <Fact term="Accounts">{domain.accounts.toLocaleString('en')}</Fact>
        <Fact term="Claimed">{domain.claimed.toLocaleString('en')}</Fact>
        <Fact term="Added">
          <Instant at={domain.addedAt} form="date" />
        </Fact>
        {verifiedAt !== null && (
          <Fact term="Verified">
            <Instant at={verifiedAt} form="date" />
          </Fact>
        )}
        {verifiedMethod !== null && <Fact term="Method">{methodWords[verifiedMethod].short}</Fact>}
        {verifiedBy !== null && <Fact term="By">{verifiedBy}</Fact>}
        {domain.systemResolverAccepted && <Fact term="Evidence">Weaker, accepted</Fact>}
      </dl>
      {looksLike !== null && (
        <Text size="sm">
          This name looks like {looksLike} but is another one, written as {domain.name}.
        </Text>
      )}
      <ClaimModeField domain={domain} />
      <div>
        <Title order={3}>Remove</Title>
        <Text size="sm" c="var(--cd-text-quiet)">
          Ends the verification here and releases the claims. You see first what that touches.
        </Text>
        <Button variant="default" size="xs" mt="xs" onClick={() => setRemoving(true)}>
          Remove domain…
        </Button>
      </div>
      {removing && <RemoveDialog domain={domain} onClose={() => setRemoving(false)} />}
    </aside>
  );
}

function Fact({ term, children }: { readonly term: string; readonly children: React.ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

import { Anchor, Stack, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { DomainCounts, Overview } from '../../../shared/contract/overview';
import { erasedDomain } from '../../../shared/domain/deletions/erased-account';
import { useOrganizationId } from '../../routing/organization-route';
import classes from './overview.module.css';

/** Accounts by domain as a table whose bars compare at a glance: managed first, personal after it. */
export function DomainBars({ accounts }: { readonly accounts: Overview['accounts'] }) {
  const largest = Math.max(1, ...accounts.byDomain.map(totalOf));
  const { otherDomains } = accounts;
  return (
    <Stack gap="xs" component="section" aria-labelledby="by-domain">
      <Title order={2} id="by-domain">
        Accounts by domain
      </Title>
      <table className={classes['bars']}>
        <thead>
          <tr>
            <th scope="col">Domain</th>
            <td className={classes['bar']} />
            <th scope="col" className={classes['number']}>
              <Swatch kind="managed" /> Managed
            </th>
            <th scope="col" className={classes['number']}>
              <Swatch kind="personal" /> Personal
            </th>
          </tr>
        </thead>
        <tbody>
          {accounts.byDomain.map((domain) => (
            <Row key={domain.name} domain={domain} largest={largest} />
          ))}
        </tbody>
      </table>
      {otherDomains.domains > 0 && (
        <Text size="sm" c="var(--cd-text-quiet)">
          and {otherDomains.accounts.toLocaleString('en')} accounts on{' '}
          {otherDomains.domains.toLocaleString('en')} other{' '}
          {otherDomains.domains === 1 ? 'domain' : 'domains'}
        </Text>
      )}
    </Stack>
  );
}

function Row({ domain, largest }: { readonly domain: DomainCounts; readonly largest: number }) {
  const organizationId = useOrganizationId();
  const { domainId, name, unicodeName, managed, personal } = domain;
  return (
    <tr>
      <th scope="row" title={unicodeName}>
        {domainId === null ? (
          <Text component="span" c="var(--cd-text-quiet)">
            {name === erasedDomain ? 'Erased accounts' : unicodeName}
          </Text>
        ) : (
          <Anchor component={Link} to={`/o/${organizationId}/domains/${domainId}`}>
            {unicodeName}
          </Anchor>
        )}
      </th>
      <td className={classes['bar']} aria-hidden>
        <div className={classes['track']}>
          <div className={classes['managed']} style={{ width: width(managed, largest) }} />
          <div className={classes['personal']} style={{ width: width(personal, largest) }} />
        </div>
      </td>
      <td className={classes['number']}>{managed.toLocaleString('en')}</td>
      <td className={classes['number']}>{personal.toLocaleString('en')}</td>
    </tr>
  );
}

/** The colour of a column's bars, beside its heading. */
function Swatch({ kind }: { readonly kind: 'managed' | 'personal' }) {
  return (
    <span
      aria-hidden
      className={classes[kind]}
      style={{ display: 'inline-block', width: 10, height: 10, marginRight: 2 }}
    />
  );
}

function totalOf({ managed, personal }: DomainCounts): number {
  return managed + personal;
}

function width(count: number, largest: number): string {
  return `${(count / largest) * 100}%`;
}

import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { AccountFilter } from '../../../shared/domain/accounts/account-filter';
import { useOrganizationId } from '../../routing/organization-route';

interface ListLinkProps {
  readonly filter: AccountFilter;
  readonly children: ReactNode;
}

/** Leads to the list of accounts with a filter set and nothing selected. */
export function ListLink({ filter, children }: ListLinkProps) {
  const organizationId = useOrganizationId();
  const { search: q, ...parts } = filter;
  return (
    <Anchor
      inherit
      renderRoot={(props) => (
        <Link
          {...props}
          to="/o/$organizationId/accounts"
          params={{ organizationId }}
          search={{ ...parts, q }}
        />
      )}
    >
      {children}
    </Anchor>
  );
}

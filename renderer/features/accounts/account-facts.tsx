import type { ReactNode } from 'react';
import type { Account } from '../../../shared/contract/accounts';
import { sourceLabel } from '../../../shared/domain/accounts/account-cell';
import { organizationRoleLabels } from '../../../shared/domain/accounts/account-words';
import { Instant } from '../../ui/instant';
import classes from './account-screen.module.css';

/** What the imports said of an account. Where no file said anything, there is no line. */
export function AccountFacts({ account }: { readonly account: Account }) {
  const { lastActive, activityKnown, added, absentSince, firstImport, lastImport } = account;
  return (
    <dl className={classes['facts']}>
      <Fact name="Account id">
        <code>{account.id}</code>
      </Fact>
      <Fact name="Domain">{account.domain}</Fact>
      <Fact name="Role">{organizationRoleLabels[account.role]}</Fact>
      {(lastActive !== null || activityKnown) && (
        <Fact name="Last active">{lastActive === null ? 'Never' : <Instant at={lastActive} />}</Fact>
      )}
      {added !== null && (
        <Fact name="Added">
          <Instant at={added} form="date" />
        </Fact>
      )}
      {account.emailConfirmed !== null && (
        <Fact name="E-mail">{account.emailConfirmed ? 'Confirmed' : 'Not confirmed'}</Fact>
      )}
      {account.policy !== null && <Fact name="Policy">{account.policy}</Fact>}
      {account.twoStep !== null && <Fact name="Two-step verification">{account.twoStep ? 'On' : 'Off'}</Fact>}
      {account.billable !== null && <Fact name="Billable">{account.billable ? 'Yes' : 'No'}</Fact>}
      {account.reportedClaim === 'another-organization' && (
        <Fact name="Export says">Claimed by another organization</Fact>
      )}
      <Fact name="Source">{sourceLabel(account.source)}</Fact>
      {firstImport && <ImportFact name="First import" of={firstImport} />}
      {lastImport && <ImportFact name="Last import" of={lastImport} />}
      {absentSince !== null && (
        <Fact name="Absent since">
          <Instant at={absentSince} form="date" />
        </Fact>
      )}
    </dl>
  );
}

interface FactProps {
  readonly name: string;
  readonly children: ReactNode;
}

/** One line of a list of facts. */
export function Fact({ name, children }: FactProps) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

interface ImportFactProps {
  readonly name: string;
  readonly of: NonNullable<Account['lastImport']>;
}

function ImportFact({ name, of }: ImportFactProps) {
  return (
    <Fact name={name}>
      {of.fileName}, <Instant at={of.at} form="date" />
    </Fact>
  );
}

import { Anchor, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { Blocker } from '../../../shared/domain/operations/blocker';
import classes from './account-screen.module.css';
import type { OfferActions } from './offer-actions';

interface FixListProps
  extends Pick<OfferActions, 'organizationId' | 'onMarkUnsynced' | 'onStateRepositories'> {
  readonly blockers: readonly Blocker[];
}

/** What must be mended before an account can be deactivated or deleted, each with the way there (rule L3). */
export function FixList({ blockers, ...ways }: FixListProps) {
  return (
    <>
      <Text size="sm">
        {blockers.length === 1
          ? 'One thing stands in the way:'
          : `${blockers.length} things stand in the way:`}
      </Text>
      <ul className={classes['fixes']} aria-label="What to mend first">
        {blockers.map((blocker) => (
          <li key={blocker.kind}>
            <Text size="sm">
              {blocker.reason} {blocker.fix} <Fix kind={blocker.kind} {...ways} />
            </Text>
          </li>
        ))}
      </ul>
    </>
  );
}

interface FixProps extends Omit<FixListProps, 'blockers'> {
  readonly kind: Blocker['kind'];
}

function Fix({ kind, organizationId, onMarkUnsynced, onStateRepositories }: FixProps) {
  const params = { organizationId };
  switch (kind) {
    case 'open-dispute':
      return (
        <Anchor component={Link} to={`/o/${organizationId}/disputes`} inherit underline="always">
          Go to the disputes
        </Anchor>
      );
    case 'last-org-admin':
      return (
        <Anchor
          inherit
          underline="always"
          renderRoot={(props) => (
            <Link {...props} to="/o/$organizationId/accounts" params={params} search={{ roles: ['admin'] }} />
          )}
        >
          Show the organization admins
        </Anchor>
      );
    case 'acting-admin':
      return (
        <Anchor component={Link} to={`/o/${organizationId}/settings`} inherit underline="always">
          Go to who works here
        </Anchor>
      );
    case 'identity-provider':
      return <FixButton text="Mark as not synced" onClick={onMarkUnsynced} />;
    case 'open-move':
    case 'kept-repositories':
      return <FixButton text="State what is known about the repositories" onClick={onStateRepositories} />;
  }
}

function FixButton({ text, onClick }: { readonly text: string; readonly onClick: () => void }) {
  return (
    <Anchor component="button" type="button" inherit underline="always" onClick={onClick}>
      {text}
    </Anchor>
  );
}

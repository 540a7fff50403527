import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { OrganizationId } from '../../../shared/domain/ids';
import { PeopleDrawing } from '../../ui/drawings/people-drawing';
import { SearchDrawing } from '../../ui/drawings/search-drawing';
import { EmptyState } from '../../ui/empty-state';

interface EmptyAccountsProps {
  readonly organizationId: OrganizationId;
  readonly isFiltered: boolean;
  readonly onClear: () => void;
}

/** Why the list is empty, and the one thing to do about it. */
export function EmptyAccounts({ organizationId, isFiltered, onClear }: EmptyAccountsProps) {
  if (isFiltered) {
    return (
      <EmptyState
        drawing={<SearchDrawing />}
        title="No account matches"
        text="Each word is looked for in name, e-mail and id; one or two letters must begin one of them. Every filter that is set must fit as well."
        action={
          <Button variant="default" onClick={onClear}>
            Remove search and filters
          </Button>
        }
      />
    );
  }
  return (
    <EmptyState
      drawing={<PeopleDrawing />}
      title="No accounts yet"
      text="Import the CSV file that Atlassian administration exported. It stays on this machine."
      action={
        <Button component={Link} to={`/o/${organizationId}/import`}>
          Import an export
        </Button>
      }
    />
  );
}

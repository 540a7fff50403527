import { Skeleton, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/client';
import { describeFailure } from '../../api/describe-failure';
import { useOrganizationId } from '../../routing/organization-route';
import { cleanUpCounts } from './clean-up';
import { ListLink } from './list-link';
import classes from './operations.module.css';

/** How many managed accounts may not be needed any more, each number with its list. */
export function CleanUpBoard() {
  return (
    <Stack gap="sm" component="section" aria-labelledby="clean-up">
      <Title order={2} id="clean-up">
        Clean up
      </Title>
      <dl className={classes['board']}>
        {cleanUpCounts.map((count) => (
          <CleanUpFigure key={count.label} {...count} />
        ))}
      </dl>
      <Text size="sm" c="var(--cd-text-quiet)">
        Managed accounts as the last import knew them. A number opens the list with its filter; nothing is
        selected there. Logins of machines often look unused, and some apps report no activity.
      </Text>
    </Stack>
  );
}

function CleanUpFigure({ label, filter }: (typeof cleanUpCounts)[number]) {
  const organizationId = useOrganizationId();
  const { data, error } = useQuery(api.accounts.count.queryOptions({ input: { organizationId, filter } }));
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {data && (
          <ListLink filter={filter}>
            <span className={classes['figure']}>{data.count.toLocaleString('en')}</span>
          </ListLink>
        )}
        {error && <Text size="sm">{describeFailure(error).reason}</Text>}
        {!data && !error && <Skeleton height={31} width={72} />}
      </dd>
    </div>
  );
}

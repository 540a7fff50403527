import { BarChart } from '@mantine/charts';
import { Skeleton, Stack, Title, VisuallyHidden } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ActivityRange } from '../../../shared/domain/overview/activity-range';
import { api } from '../../api/client';
import { describeFailure } from '../../api/describe-failure';
import { useOrganizationId } from '../../routing/organization-route';
import { Failure } from '../../ui/failure';

const rangeWords = {
  week: '0–7 days',
  month: '8–30 days',
  quarter: '31–90 days',
  year: '91–365 days',
  longer: 'Over a year',
  never: 'Never',
  unknown: 'Not known',
} as const satisfies Record<ActivityRange, string>;

/** How long ago accounts were last used. The right end is what a claim finds that nobody uses any more. */
export function ActivityChart() {
  const organizationId = useOrganizationId();
  const activity = useQuery(api.overview.activity.queryOptions({ input: { organizationId } }));
  const bars = activity.data?.buckets
    .filter(({ range, count }) => range !== 'unknown' || count > 0)
    .map(({ range, count }) => ({ range: rangeWords[range], Accounts: count }));
  return (
    <Stack gap="xs" component="section" aria-labelledby="by-activity">
      <Title order={2} id="by-activity">
        Last active
      </Title>
      {activity.isPending && <Skeleton height={220} />}
      {activity.error && (
        <Failure text={describeFailure(activity.error)} onRetry={() => activity.refetch()} />
      )}
      {bars && (
        <>
          <div aria-hidden>
            <BarChart
              h={220}
              data={bars}
              dataKey="range"
              series={[{ name: 'Accounts', color: 'pine.6' }]}
              withYAxis={false}
              withTooltip={false}
              withBarValueLabel
              valueFormatter={(value) => value.toLocaleString('en')}
              gridAxis="none"
              tickLine="none"
              maxBarWidth={72}
              barChartProps={{ accessibilityLayer: false, margin: { top: 24 } }}
              barProps={{ isAnimationActive: false, radius: [3, 3, 0, 0] }}
            />
          </div>
          <ActivityTable bars={bars} />
        </>
      )}
    </Stack>
  );
}

interface ActivityTableProps {
  readonly bars: readonly { readonly range: string; readonly Accounts: number }[];
}

/** The same numbers for people who do not see the chart. */
function ActivityTable({ bars }: ActivityTableProps) {
  return (
    <VisuallyHidden>
      <table aria-labelledby="by-activity">
        <tbody>
          {bars.map(({ range, Accounts: count }) => (
            <tr key={range}>
              <th scope="row">{range}</th>
              <td>{count.toLocaleString('en')} accounts</td>
            </tr>
          ))}
        </tbody>
      </table>
    </VisuallyHidden>
  );
}

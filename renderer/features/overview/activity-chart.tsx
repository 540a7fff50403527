import { BarChart } from '@mantine/charts';
import { Skeleton, Stack, Title, VisuallyHidden } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ActivityRange } from '../../../shared/domain/overview/activity-range';
import { api } from '../../api/client';
import { describeFailure } from '../../api/describe-failure';
import { useOrganizationId } from '../../routing/organization-route';
import { Failure } from '../../ui/failure';

/** Short under the bars, so that every bar keeps its label on a narrow screen; in full for the table. */
const rangeWords = {
  week: { short: '0–7 days', full: 'In the last 7 days' },
  month: { short: '8–30', full: '8 to 30 days ago' },
  quarter: { short: '31–90', full: '31 to 90 days ago' },
  year: { short: '91–365', full: '91 to 365 days ago' },
  longer: { short: 'Longer', full: 'More than 365 days ago' },
  never: { short: 'Never', full: 'Never' },
  unknown: { short: 'Not known', full: 'Not known' },
} as const satisfies Record<ActivityRange, { short: string; full: string }>;

/** How long ago accounts were last used. The right end is what a claim finds that nobody uses any more. */
export function ActivityChart() {
  const organizationId = useOrganizationId();
  const activity = useQuery(api.overview.activity.queryOptions({ input: { organizationId } }));
  const bars = activity.data?.buckets
    .filter(({ range, count }) => range !== 'unknown' || count > 0)
    .map(({ range, count }) => ({ ...rangeWords[range], Accounts: count }));
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
              dataKey="short"
              xAxisProps={{ interval: 0 }}
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
  readonly bars: readonly { readonly full: string; readonly Accounts: number }[];
}

/** The same numbers for people who do not see the chart. */
function ActivityTable({ bars }: ActivityTableProps) {
  return (
    <VisuallyHidden>
      <table aria-labelledby="by-activity">
        <tbody>
          {bars.map(({ full, Accounts: count }) => (
            <tr key={full}>
              <th scope="row">{full}</th>
              <td>{count.toLocaleString('en')} accounts</td>
            </tr>
          ))}
        </tbody>
      </table>
    </VisuallyHidden>
  );
}

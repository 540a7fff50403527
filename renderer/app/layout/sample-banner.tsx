import { Anchor, Group, Text } from '@mantine/core';
import { IconFlask } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { storeAddress } from '../../api/chosen-store';
import { api } from '../../api/client';
import { ResetSample } from '../../parts/reset-sample';
import classes from './sample-banner.module.css';

/** Says on every screen of the sample store that nothing here is real. */
export function SampleBanner() {
  const session = useQuery(api.session.describe.queryOptions({ staleTime: Number.POSITIVE_INFINITY }));
  if (session.data?.store !== 'sample') return null;
  return (
    <Group className={classes['banner']} gap="xs" role="note">
      <Text size="sm">
        <IconFlask size={16} stroke={1.6} aria-hidden className={classes['sign']} />
        Sample organization. Nobody in it is real, and nothing here touches your own store.
      </Text>
      <Group gap="md" ml="auto">
        <ResetSample className={classes['act']} />
        <Anchor className={classes['act']} href={storeAddress('own')}>
          Leave the sample
        </Anchor>
      </Group>
    </Group>
  );
}

import { Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/client';
import { describeFailure } from '../../api/describe-failure';
import { Failure } from '../../ui/failure';
import { Loading } from '../../ui/loading';
import { Page } from '../../ui/page';
import { AppearanceSettings } from './appearance-settings';
import { StorePlace } from './store-place';
import { StoreSettings } from './store-settings';

export function SettingsScreen() {
  const settings = useQuery(api.settings.read.queryOptions());
  const session = useQuery(api.session.describe.queryOptions());
  const error = settings.error ?? session.error;
  return (
    <Page title="Settings" width="reading">
      {error && (
        <Failure
          text={describeFailure(error)}
          onRetry={() => void Promise.all([settings.refetch(), session.refetch()])}
        />
      )}
      {(settings.isPending || session.isPending) && <Loading height={360} label="Loading the settings" />}
      {settings.data && session.data && (
        <Stack gap={40}>
          <StoreSettings saved={settings.data} session={session.data} />
          <AppearanceSettings />
          <StorePlace session={session.data} />
        </Stack>
      )}
    </Page>
  );
}

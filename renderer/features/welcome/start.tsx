import { useQuery } from '@tanstack/react-query';
import { Navigate } from '@tanstack/react-router';
import { api } from '../../api/client';
import { describeFailure } from '../../api/describe-failure';
import { Failure } from '../../ui/failure';
import { Page } from '../../ui/page';
import { Opening } from './opening';
import { WelcomeScreen } from './welcome-screen';

/** Where every start begins: back in the organization used last, or welcomed when there is none yet. */
export function Start() {
  const { data, error, refetch } = useQuery(api.organizations.list.queryOptions());
  if (error) {
    return (
      <Page title="Claimdesk">
        <Failure text={describeFailure(error)} onRetry={() => refetch()} />
      </Page>
    );
  }
  if (!data) return <Opening />;
  if (data.lastUsed === null) return <WelcomeScreen />;
  return <Navigate to="/o/$organizationId/overview" params={{ organizationId: data.lastUsed }} replace />;
}

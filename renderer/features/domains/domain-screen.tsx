import { Anchor, Button, Skeleton } from '@mantine/core';
import { IconRefresh } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { DomainDetail } from '../../../shared/contract/domains';
import { DomainId } from '../../../shared/domain/ids';
import { api } from '../../api/client';
import { describeFailure } from '../../api/describe-failure';
import { useOrganizationId } from '../../routing/organization-route';
import { Failure } from '../../ui/failure';
import { Page } from '../../ui/page';
import classes from './domain-screen.module.css';
import { EvidencePanel } from './evidence-panel';
import { FactsPanel } from './facts-panel';
import { HistoryPanel } from './history-panel';
import { PublishPanel } from './publish-panel';
import { StandingPanel } from './standing-panel';
import { useCheckNow } from './use-check-now';
import { WeakerPanel } from './weaker-panel';

/** One domain: where it stands, what to publish, what was seen, and what can be done. */
export function DomainScreen() {
  const organizationId = useOrganizationId();
  const domainId = useParams({ strict: false, select: (params) => DomainId.parse(params.domainId) });
  const domain = useQuery(api.domains.get.queryOptions({ input: { organizationId, domainId } }));
  return (
    <Page
      title={domain.data?.unicodeName ?? 'Domain'}
      lead={<Lead domain={domain.data} />}
      actions={domain.data && <CheckButton domain={domain.data} />}
    >
      {domain.isPending && <Skeleton height={320} maw={720} />}
      {domain.error && <Failure text={describeFailure(domain.error)} onRetry={() => domain.refetch()} />}
      {domain.data && <DomainParts domain={domain.data} />}
    </Page>
  );
}

function DomainParts({ domain }: { readonly domain: DomainDetail }) {
  const newest = domain.latest.reduce<number | null>((best, { at }) => Math.max(best ?? 0, at), null);
  const waits = domain.state === 'pending' || domain.state === 'failing';
  return (
    <div className={classes['columns']}>
      <div className={classes['main']}>
        <StandingPanel domain={domain} />
        {domain.lastCheck?.agreement === 'weaker' && !domain.systemResolverAccepted && (
          <WeakerPanel domain={domain} />
        )}
        {domain.state !== 'lapsed' && <PublishPanel key={domain.id} domain={domain} open={waits} />}
        {newest !== null && <EvidencePanel looks={domain.latest} at={newest} />}
        {newest !== null && <HistoryPanel domain={domain} />}
      </div>
      <FactsPanel domain={domain} />
    </div>
  );
}

function CheckButton({ domain }: { readonly domain: DomainDetail }) {
  const { check, isChecking } = useCheckNow(domain);
  if (domain.state === 'lapsed') return null;
  return (
    <Button
      variant={domain.state === 'verified' ? 'default' : 'filled'}
      leftSection={<IconRefresh size={16} aria-hidden />}
      onClick={check}
      loading={isChecking}
    >
      Check now
    </Button>
  );
}

/** The way back, and the ASCII form of a name in another script. */
function Lead({ domain }: { readonly domain: DomainDetail | undefined }) {
  const organizationId = useOrganizationId();
  return (
    <>
      <Anchor component={Link} to={`/o/${organizationId}/domains`} inherit>
        Back to the list
      </Anchor>
      {domain && domain.name !== domain.unicodeName && ` · ${domain.name}`}
    </>
  );
}

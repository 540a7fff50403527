import { Alert, Button, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconAlertTriangle, IconShieldCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import type { AuditEvent } from '../../../shared/domain/audit/audit-event';
import { isAlarming } from '../../../shared/domain/audit/verification';
import { api } from '../../api/client';
import { describeFailure } from '../../api/describe-failure';
import { useOrganizationId } from '../../routing/organization-route';
import { rowHeights, useDensity } from '../../state/density';
import { DataGrid } from '../../ui/data-grid/data-grid';
import { GridSpace } from '../../ui/data-grid/grid-space';
import { LedgerDrawing } from '../../ui/drawings/ledger-drawing';
import { SearchDrawing } from '../../ui/drawings/search-drawing';
import { EmptyState } from '../../ui/empty-state';
import { Failure } from '../../ui/failure';
import { Page } from '../../ui/page';
import { anchorInWords } from './anchor-words';
import { type AuditSearch, filterOf, isFiltered } from './audit-search';
import { eventColumns } from './event-columns';
import { EventPanel } from './event-panel';
import { useEventSource } from './event-source';
import { ExportMenu } from './export-menu';
import { FilterBar } from './filter-bar';
import { useVerification } from './use-verification';
import { VerificationVerdict } from './verification-verdict';

/** Everything that was done or refused: who, when, why, before and after. */
export function AuditScreen() {
  const organizationId = useOrganizationId();
  const search = useSearch({ from: '/o/$organizationId/audit' });
  const navigate = useNavigate({ from: '/o/$organizationId/audit' });
  const [settled] = useDebouncedValue(search, 150);
  const filter = useMemo(() => filterOf(settled), [settled]);
  const source = useEventSource(organizationId, filter);
  const [open, setOpen] = useState<AuditEvent | null>(null);
  const { density } = useDensity();
  const verification = useVerification();
  const change = (part: Partial<AuditSearch>) =>
    void navigate({ search: (before) => ({ ...before, ...part }), replace: true });

  return (
    <Page
      title="Audit"
      lead={
        source.total === undefined
          ? 'Counting …'
          : `${source.total.toLocaleString('en')} events, newest first`
      }
      actions={
        <>
          <ExportMenu organizationId={organizationId} filter={filter} shown={source.total} />
          <Button
            leftSection={<IconShieldCheck size={16} stroke={1.8} aria-hidden />}
            onClick={verification.start}
            loading={verification.isRunning}
          >
            Verify the trail
          </Button>
        </>
      }
    >
      <AnchorAlarm />
      <VerificationVerdict run={verification} />
      <FilterBar search={search} onChange={change} />
      <GridSpace bleed>
        <DataGrid
          label="Audit events"
          columns={eventColumns}
          source={source}
          rowHeight={rowHeights[density]}
          onOpen={setOpen}
          openId={open && source.idOf(open)}
          empty={<Empty filtered={isFiltered(search)} />}
          failure={(error, retry) => <Failure text={describeFailure(error)} onRetry={retry} />}
        />
      </GridSpace>
      <EventPanel
        event={open}
        onClose={() => setOpen(null)}
        onSubject={(subject) => {
          setOpen(null);
          change({ subject });
        }}
      />
    </Page>
  );
}

function AnchorAlarm() {
  const { data: finding } = useQuery(api.audit.anchor.queryOptions());
  if (finding === undefined || !isAlarming(finding)) return null;
  return (
    <Alert
      color="red"
      variant="light"
      icon={<IconAlertTriangle aria-hidden />}
      title="Part of the trail may be gone"
      maw={720}
    >
      <Text size="sm">{anchorInWords(finding)}</Text>
    </Alert>
  );
}

function Empty({ filtered }: { readonly filtered: boolean }) {
  return filtered ? (
    <EmptyState
      drawing={<SearchDrawing />}
      title="No event fits"
      text="Take away a filter, or look in the whole store."
    />
  ) : (
    <EmptyState
      drawing={<LedgerDrawing />}
      title="Nothing has happened yet"
      text="Every act stands here from the first one on, refused ones too."
    />
  );
}

import { Anchor, Button, Skeleton, Stack, Title } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { dayOf, dossierSheet } from '../../../../shared/domain/owner/dossier/sheet';
import { describeFailure } from '../../../api/describe-failure';
import { OwnerPage } from '../../../parts/owner-page';
import { Fact, Facts } from '../../../ui/facts';
import { Failure } from '../../../ui/failure';
import classes from '../owner.module.css';
import { useDossier } from './use-dossier';

/** The dossier as it goes onto paper. */
export function DossierSheetScreen() {
  const { dossierId, dossier } = useDossier();
  const { data } = dossier;
  return (
    <OwnerPage
      title={data ? `Dossier about the account ${data.email}` : 'Dossier'}
      lead={
        <>
          {data && `Written on ${dayOf(data.changedAt)}. `}
          <Anchor
            inherit
            underline="always"
            className={classes['screenOnly'] ?? ''}
            renderRoot={(props) => <Link {...props} to="/owner/dispute/$dossierId" params={{ dossierId }} />}
          >
            Back to the dossier
          </Anchor>
        </>
      }
      actions={
        <Button
          leftSection={<IconPrinter size={16} aria-hidden />}
          className={classes['screenOnly'] ?? ''}
          onClick={() => window.print()}
        >
          Print
        </Button>
      }
    >
      {dossier.isPending && <Skeleton height={320} />}
      {dossier.error && <Failure text={describeFailure(dossier.error)} onRetry={() => dossier.refetch()} />}
      {data && (
        <Stack gap="lg">
          {dossierSheet(data).map(({ title, lines }) => (
            <Stack key={title} gap="xs">
              <Title order={2}>{title}</Title>
              <Facts>
                {lines.map(({ label, value }) => (
                  <Fact key={label + value} name={label}>
                    {value}
                  </Fact>
                ))}
              </Facts>
            </Stack>
          ))}
        </Stack>
      )}
    </OwnerPage>
  );
}

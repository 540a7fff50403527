import { Button, Group, Skeleton, Stack, Text, TextInput, Title } from '@mantine/core';
import { IconChevronRight, IconFileText } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { api } from '../../../api/client';
import { describeFailure } from '../../../api/describe-failure';
import { OwnerPage } from '../../../parts/owner-page';
import { Failure } from '../../../ui/failure';
import { Instant } from '../../../ui/instant';
import classes from '../owner.module.css';
import { OwnerSearch } from '../owner-search';

/** "My account names an organization I do not know": begin a dossier, or go on with one. */
export function DossiersScreen() {
  const { email } = OwnerSearch.parse(useSearch({ strict: false }));
  const dossiers = useQuery(api.owner.dossiers.list.queryOptions());
  return (
    <OwnerPage
      title="My account names an organization I do not know"
      lead="Collect what support and the organization need to know. It stays on this computer until you send it."
    >
      <BeginForm email={email ?? ''} />
      {dossiers.isPending && <Skeleton height={80} />}
      {dossiers.error && (
        <Failure text={describeFailure(dossiers.error)} onRetry={() => dossiers.refetch()} />
      )}
      {dossiers.data && dossiers.data.dossiers.length > 0 && (
        <Stack gap="xs">
          <Title order={2}>Go on with</Title>
          <ul className={classes['tasks']}>
            {dossiers.data.dossiers.map((dossier) => (
              <li key={dossier.id}>
                <Link
                  to="/owner/dispute/$dossierId"
                  params={{ dossierId: dossier.id }}
                  className={classes['task']}
                >
                  <IconFileText size={20} stroke={1.6} aria-hidden />
                  <span>
                    <Text fw={500}>{dossier.email}</Text>
                    <Text size="sm" c="var(--cd-text-quiet)">
                      Last changed <Instant at={dossier.changedAt} />
                    </Text>
                  </span>
                  <IconChevronRight size={18} aria-hidden />
                </Link>
              </li>
            ))}
          </ul>
        </Stack>
      )}
    </OwnerPage>
  );
}

function BeginForm({ email }: { readonly email: string }) {
  const navigate = useNavigate();
  const [typed, setTyped] = useState(email);
  const create = useMutation(
    api.owner.dossiers.create.mutationOptions({
      onSuccess: ({ dossierId }) =>
        navigate({ to: '/owner/dispute/$dossierId', params: { dossierId }, search: {} }),
    }),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    create.mutate({ email: typed });
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="xs">
        <Group align="flex-end" gap="xs">
          <TextInput
            label="E-mail address of the account"
            inputMode="email"
            autoComplete="off"
            spellCheck={false}
            maxLength={320}
            value={typed}
            onChange={({ currentTarget }) => setTyped(currentTarget.value)}
            flex="1 1 260px"
            maw={420}
          />
          <Button type="submit" disabled={typed.trim() === ''} loading={create.isPending}>
            Begin a dossier
          </Button>
        </Group>
        {create.error && <Failure text={describeFailure(create.error)} />}
      </Stack>
    </form>
  );
}

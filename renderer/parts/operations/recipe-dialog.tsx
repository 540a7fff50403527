import { Button, Group, Input, Select, Stack, Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { AccountFilter } from '../../../shared/domain/accounts/account-filter';
import type { OrganizationId } from '../../../shared/domain/ids';
import { api } from '../../api/client';
import { describeFailure } from '../../api/describe-failure';
import { Dialog } from '../../ui/dialog';
import { Failure } from '../../ui/failure';
import { FilterPills } from '../filter-pills';
import { bulkDraft, bulkKinds, bulkOperations } from './bulk-operations';
import { type OperationDraft, operationOf } from './operation-draft';
import { OperationFields } from './operation-fields';

const choices = bulkKinds.map((kind) => ({ value: kind, label: bulkOperations[kind] }));

interface RecipeDialogProps {
  readonly organizationId: OrganizationId;
  readonly filter: AccountFilter;
  readonly initial: { readonly name: string; readonly draft: OperationDraft | null };
  readonly onClose: () => void;
}

/** Keeps an operation and a filter under a name, so that it can be planned again and again. */
export function RecipeDialog({ organizationId, filter, initial, onClose }: RecipeDialogProps) {
  const [name, setName] = useState(initial.name);
  const [draft, setDraft] = useState(initial.draft);
  const queryClient = useQueryClient();
  const save = useMutation(
    api.operations.recipes.save.mutationOptions({
      async onSuccess(recipe) {
        await queryClient.invalidateQueries({ queryKey: api.operations.recipes.key() });
        notifications.show({
          message: `Saved as the recipe “${recipe.name}”. It stands under Recipes.`,
        });
        onClose();
      },
    }),
  );
  const operation = draft && operationOf(draft);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (operation) save.mutate({ organizationId, name, operation, filter });
  };
  return (
    <Dialog onClose={onClose} title="Save as recipe">
      <form onSubmit={submit}>
        <Stack>
          <Text>
            A recipe does nothing by itself. Planning it looks for the accounts that match on that day, and
            shows what would change.
          </Text>
          <Input.Wrapper label="Accounts" labelElement="div">
            <FilterPills filter={filter} />
          </Input.Wrapper>
          <Select
            label="What is done"
            placeholder="Choose what is done"
            data={choices}
            value={draft?.kind ?? null}
            allowDeselect={false}
            onChange={(value) => {
              const kind = bulkKinds.find((known) => known === value);
              if (kind) setDraft(bulkDraft(kind));
            }}
          />
          {draft && <OperationFields draft={draft} onChange={setDraft} profile={null} />}
          <TextInput
            label="Name"
            required
            maxLength={80}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          {save.error && <Failure text={describeFailure(save.error)} />}
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              Cancel
            </Button>
            <Button type="submit" loading={save.isPending} disabled={!operation || name.trim() === ''}>
              Save the recipe
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}

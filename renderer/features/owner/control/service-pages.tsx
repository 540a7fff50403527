import { Anchor, List, Stack, Text, Title } from '@mantine/core';
import type { OwnerControl } from '../../../../shared/contract/owner';
import { ownPages } from '../../../../shared/domain/owner/control/own-pages';
import { actionOfAct, type OwnerAct, ownerActs } from '../../../../shared/domain/owner/control/owner-act';
import classes from '../owner.module.css';
import { actLabels } from './act-words';

/** Where the owner does the same on the service itself, step by step, for everything they may do. */
export function ServicePages({ control: { rights, known } }: { readonly control: OwnerControl }) {
  const acts = ownerActs.filter((act) => isOffered(act, rights, known));
  if (acts.length === 0) return null;
  return (
    <Stack gap="xs">
      <Title order={2}>On the service itself</Title>
      <ul className={classes['acts']}>
        {acts.map((act) => {
          const page = ownPages[act];
          return (
            <li key={act}>
              <Text fw={500}>{actLabels[act]}</Text>
              <Anchor href={page.address} target="_blank" rel="noreferrer">
                {page.address.replace('https://', '')}
              </Anchor>
              <List type="ordered" size="md" c="var(--cd-text-quiet)">
                {page.steps.map((step) => (
                  <List.Item key={step}>{step}</List.Item>
                ))}
              </List>
            </li>
          );
        })}
      </ul>
    </Stack>
  );
}

function isOffered(act: OwnerAct, rights: OwnerControl['rights'], known: OwnerControl['known']): boolean {
  if (act === 'cancel-deletion') {
    return known?.offers.some((offer) => offer.act === act && offer.refusal === null) ?? false;
  }
  return rights.some(({ action, allowed }) => action === actionOfAct[act] && allowed);
}

import { Stack, Title } from '@mantine/core';
import { IconCheck, IconX } from '@tabler/icons-react';
import type { OwnerCheck } from '../../../shared/contract/owner';
import classes from './owner.module.css';

/** What the owner may do now, each with its reason from the permissions matrix (rule M1). */
export function OwnerRights({ rights }: { readonly rights: OwnerCheck['rights'] }) {
  return (
    <Stack gap="xs">
      <Title order={2}>What you may do</Title>
      <dl className={classes['rights']}>
        {rights.map(({ action, label, allowed, reason }) => {
          const Icon = allowed ? IconCheck : IconX;
          return (
            <div key={action} style={{ display: 'contents' }}>
              <dt>
                <Icon size={16} stroke={2} aria-label={allowed ? 'Yes' : 'No'} />
                {label}
              </dt>
              <dd>{reason}</dd>
            </div>
          );
        })}
      </dl>
    </Stack>
  );
}

import { ThemeIcon } from '@mantine/core';
import { IconBuilding, IconQuestionMark, IconUser } from '@tabler/icons-react';
import type { OwnerCheck } from '../../../shared/contract/owner';

const signs = {
  personal: { icon: IconUser, color: 'gray' },
  managed: { icon: IconBuilding, color: 'pine' },
  unclear: { icon: IconQuestionMark, color: 'orange' },
} as const satisfies Record<OwnerCheck['kind'], object>;

/** The kind as a large sign beside the sentence that says it. */
export function KindSign({ kind }: { readonly kind: OwnerCheck['kind'] }) {
  const { icon: Icon, color } = signs[kind];
  return (
    <ThemeIcon size={40} radius="md" variant="light" color={color} aria-hidden>
      <Icon size={22} stroke={1.6} />
    </ThemeIcon>
  );
}

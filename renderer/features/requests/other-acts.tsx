import { Button, Menu } from '@mantine/core';
import { IconArrowBackUp, IconBellPause, IconDots, IconMessageReply, IconNote } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { Request } from '../../../shared/contract/requests';
import { isWaiting } from '../../../shared/domain/requests/request-life';
import { api } from '../../api/client';
import { useOrganizationId } from '../../routing/organization-route';
import { SnoozeDialog } from './snooze-dialog';
import { useRequestChange } from './use-request-change';
import { WordsDialog } from './words-dialog';

const dialogs = {
  note: {
    title: 'Add a note',
    label: 'Note',
    button: 'Add the note',
    description: 'Stays here: it never goes to the owner.',
  },
  answer: {
    title: 'Record an answer of the owner',
    label: 'What the owner said',
    button: 'Record the answer',
    description: 'For what came by another way than a message.',
  },
  withdraw: {
    title: 'Record a withdrawal',
    label: 'What the owner said',
    button: 'Close the request',
    description: 'The request is closed as withdrawn.',
  },
} as const;

/** What else can be done with a request besides deciding. */
export function OtherActs({ request }: { readonly request: Request }) {
  const organizationId = useOrganizationId();
  const changed = useRequestChange();
  const [open, setOpen] = useState<keyof typeof dialogs | 'snooze' | null>(null);
  const close = () => setOpen(null);
  const say = useMutation(
    api.requests.say.mutationOptions({
      async onSuccess() {
        close();
        await changed();
      },
    }),
  );
  const waiting = isWaiting(request.state);
  return (
    <>
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <Button variant="default" leftSection={<IconDots size={16} aria-hidden />}>
            More
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconNote size={16} aria-hidden />} onClick={() => setOpen('note')}>
            Add a note
          </Menu.Item>
          {waiting && (
            <>
              <Menu.Item
                leftSection={<IconBellPause size={16} aria-hidden />}
                onClick={() => setOpen('snooze')}
              >
                Put off
              </Menu.Item>
              <Menu.Item
                leftSection={<IconMessageReply size={16} aria-hidden />}
                onClick={() => setOpen('answer')}
              >
                Record an answer
              </Menu.Item>
              <Menu.Item
                leftSection={<IconArrowBackUp size={16} aria-hidden />}
                onClick={() => setOpen('withdraw')}
              >
                Record a withdrawal
              </Menu.Item>
            </>
          )}
        </Menu.Dropdown>
      </Menu>
      {open === 'snooze' && <SnoozeDialog request={request} onClose={close} />}
      {open !== null && open !== 'snooze' && (
        <WordsDialog
          {...dialogs[open]}
          error={say.error}
          busy={say.isPending}
          onClose={close}
          onSay={(words) => say.mutate({ organizationId, requestId: request.id, act: open, words })}
        />
      )}
    </>
  );
}

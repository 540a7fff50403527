import { Button, Group, Stack, Text } from '@mantine/core';
import { describeFailure } from '../../api/describe-failure';
import { Dialog } from '../../ui/dialog';
import { Failure } from '../../ui/failure';

interface WithdrawDialogProps {
  readonly organization: string;
  readonly error: unknown;
  readonly busy: boolean;
  readonly onWithdraw: () => void;
  readonly onClose: () => void;
}

/** Asks once more before a request is withdrawn, for that cannot be taken back. */
export function WithdrawDialog({ organization, error, busy, onWithdraw, onClose }: WithdrawDialogProps) {
  return (
    <Dialog onClose={onClose} title="Withdraw the request">
      <Stack>
        <Text>
          The request ends here and cannot be taken up again. You get a signed message that tells the admin of{' '}
          {organization}; until they have it, the request stays in their inbox.
        </Text>
        {error !== null && <Failure text={describeFailure(error)} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose} data-autofocus>
            Keep the request
          </Button>
          <Button color="red" loading={busy} onClick={onWithdraw}>
            Withdraw the request
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}

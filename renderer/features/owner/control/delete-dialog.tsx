import { Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { graceDays } from '../../../../shared/domain/deletions/grace';
import { api } from '../../../api/client';
import { describeFailure } from '../../../api/describe-failure';
import { deadlineWords } from '../../../parts/time-words';
import { Dialog } from '../../../ui/dialog';
import { Failure } from '../../../ui/failure';
import { TypedConfirmation } from '../../../ui/typed-confirmation';
import { useOwnAct } from './use-own-act';

interface DeleteDialogProps {
  readonly email: string;
  readonly onClose: () => void;
}

/** Starts the deletion of a personal account, once its address was typed (rule L2). */
export function DeleteDialog({ email, onClose }: DeleteDialogProps) {
  const done = useOwnAct(onClose);
  const remove = useMutation(
    api.owner.deleteAccount.mutationOptions({
      onSuccess: ({ dueAt }) =>
        done(`The deletion has begun. You can cancel it until ${deadlineWords(dueAt)}.`),
    }),
  );
  return (
    <Dialog onClose={onClose} title="Delete the account">
      <TypedConfirmation
        name={email}
        fits={(typed) => typed.trim().toLowerCase() === email.toLowerCase()}
        act="Delete 1 account"
        keep="Keep the account"
        busy={remove.isPending}
        onConfirm={(typedEmail) => remove.mutate({ email, typedEmail })}
        onClose={onClose}
        failure={remove.error && <Failure text={describeFailure(remove.error)} />}
      >
        <Text>
          You can cancel for {graceDays} days. Afterwards your name, address and picture are erased for good,
          and repositories in your own workspace are gone with the account. What you wrote elsewhere stays,
          under “Former user”.
        </Text>
      </TypedConfirmation>
    </Dialog>
  );
}

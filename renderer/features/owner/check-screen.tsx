import { useMutation } from '@tanstack/react-query';
import { api } from '../../api/client';
import { describeFailure } from '../../api/describe-failure';
import { OwnerPage } from '../../parts/owner-page';
import { Failure } from '../../ui/failure';
import { CheckAnswer } from './check-answer';
import { CheckForm } from './check-form';

/** The owner's entrance: is this account personal or managed, and what does that mean. */
export function CheckScreen() {
  const check = useMutation(api.owner.check.mutationOptions());
  return (
    <OwnerPage title="Check my account" lead="What you type stays on this computer and is not kept.">
      {check.data ? (
        <CheckAnswer check={check.data} onAgain={() => check.reset()} />
      ) : (
        <>
          <CheckForm busy={check.isPending} onSubmit={(answers) => check.mutate(answers)} />
          {check.error && <Failure text={describeFailure(check.error)} />}
        </>
      )}
    </OwnerPage>
  );
}

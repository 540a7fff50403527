import type { Request } from '../../../shared/contract/requests';
import { type RequestOrigin, requestKindLabels } from '../../../shared/domain/requests/request';
import { Fact, Facts } from '../../ui/facts';
import { Instant } from '../../ui/instant';
import { Section } from '../../ui/section';
import classes from './requests.module.css';

const origins = {
  here: 'Entered in this store',
  file: 'A file',
  text: 'Pasted text',
} as const satisfies Record<RequestOrigin, string>;

/** The request itself: what, when, how it came, and when it is looked at again. */
export function RequestFacts({ request }: { readonly request: Request }) {
  const { kind, wanted, writtenAt, receivedAt, origin, remindAt, due } = request;
  return (
    <Section title="The request">
      <Facts>
        <Fact name="Asks for">{requestKindLabels[kind]}</Fact>
        {wanted !== null && <Fact name="New address">{wanted}</Fact>}
        <Fact name="Written">
          <Instant at={writtenAt} form="absolute" />
        </Fact>
        <Fact name="Received">
          <Instant at={receivedAt} form="absolute" />
        </Fact>
        <Fact name="Came as">{origins[origin]}</Fact>
        {remindAt !== null && (
          <Fact name="Reminder">
            {due ? <span className={classes['due']}>Due since </span> : null}
            <Instant at={remindAt} form="date" />
          </Fact>
        )}
      </Facts>
    </Section>
  );
}

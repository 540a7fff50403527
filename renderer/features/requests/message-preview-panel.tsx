import { Alert, Stack, Text, Title } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconUserQuestion } from '@tabler/icons-react';
import type { MessagePreview } from '../../../shared/contract/requests';
import { howToCheckAuthor, noProofOfAuthor } from '../../../shared/domain/requests/message-findings';
import { requestKindLabels } from '../../../shared/domain/requests/request';
import { WordsText } from '../../parts/requests/words-text';
import { Fact, Facts } from '../../ui/facts';
import { Instant } from '../../ui/instant';
import classes from './requests.module.css';

const titles = { ask: 'Asks for', answer: 'Answers about', withdraw: 'Withdraws' } as const;

/** What a message says, every check that was made, and what no check can tell. */
export function MessagePreviewPanel({ preview }: { readonly preview: MessagePreview }) {
  const { message, findings, effect } = preview;
  return (
    <Stack gap="md" role="region" aria-label="What the message says">
      <Facts>
        <Fact name="Account">{message.email}</Fact>
        <Fact name={titles[message.act]}>
          {requestKindLabels[message.kind]}
          {message.wanted !== null && `, to ${message.wanted}`}
        </Fact>
        <Fact name="Written">
          <Instant at={message.writtenAt} form="absolute" />
        </Fact>
        {message.reason !== '' && (
          <Fact name="Reason">
            <WordsText words={message.reason} />
          </Fact>
        )}
      </Facts>
      {effect.kind === 'joins' && (
        <Text size="sm">
          {effect.act === 'answer'
            ? 'It answers a question about a request in this inbox and is added there.'
            : 'It withdraws a request in this inbox, which is closed by it.'}
        </Text>
      )}
      {effect.kind === 'new' && effect.note !== null && <Text size="sm">{effect.note}</Text>}
      <section aria-labelledby="checks">
        <Title order={3} id="checks" mb={6}>
          Checks
        </Title>
        <ul className={classes['findings']}>
          {findings.map(({ tone, text }) => (
            <li key={text} data-tone={tone}>
              {tone === 'fine' ? (
                <IconCheck size={16} stroke={2} role="img" aria-label="Fine" />
              ) : (
                <IconAlertTriangle size={16} stroke={2} role="img" aria-label="Warning" />
              )}
              {text}
            </li>
          ))}
        </ul>
      </section>
      <Alert
        color="orange"
        variant="light"
        icon={<IconUserQuestion aria-hidden />}
        title="Not proved: who wrote it"
      >
        {noProofOfAuthor} {howToCheckAuthor}
      </Alert>
    </Stack>
  );
}

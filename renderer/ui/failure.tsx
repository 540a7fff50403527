import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';

interface FailureProps {
  /** What happened, why, and what to do now, each a sentence. */
  readonly text: { readonly title: string; readonly reason: string; readonly nextStep: string };
  readonly onRetry?: (() => void) | undefined;
}

/** How every failure looks, whether it fills a screen or stands in a dialog. */
export function Failure({ text, onRetry }: FailureProps) {
  return (
    <Alert
      color="orange"
      variant="light"
      icon={<IconAlertTriangle aria-hidden />}
      title={text.title}
      role="alert"
      maw={720}
    >
      <Stack gap="xs" align="flex-start">
        <Text size="sm">
          {text.reason} {text.nextStep}
        </Text>
        {onRetry && (
          <Group>
            <Button size="xs" variant="default" onClick={onRetry}>
              Try again
            </Button>
          </Group>
        )}
      </Stack>
    </Alert>
  );
}

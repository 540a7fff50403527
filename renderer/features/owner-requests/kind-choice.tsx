import { Radio, Stack } from '@mantine/core';
import { RequestKind, requestKinds } from '../../../shared/domain/requests/request';

const descriptions = {
  'change-email': ['Change my e-mail', 'Account and content stay; you sign in with the new address.'],
  release: ['Release my account to me', 'It becomes personal again: you alone control it.'],
  delete: ['Delete my account', 'It can be cancelled for 14 days; then it is gone for good.'],
  other: ['Something else', 'In your own words.'],
} as const satisfies Record<RequestKind, readonly [label: string, description: string]>;

interface KindChoiceProps {
  readonly kind: RequestKind;
  readonly onChange: (kind: RequestKind) => void;
}

/** What an owner can ask for. */
export function KindChoice({ kind, onChange }: KindChoiceProps) {
  return (
    <Radio.Group
      label="What do you ask for?"
      value={kind}
      onChange={(value) => onChange(RequestKind.parse(value))}
    >
      <Stack gap="xs" mt="xs">
        {requestKinds.map((value) => {
          const [label, description] = descriptions[value];
          return <Radio key={value} value={value} label={label} description={description} />;
        })}
      </Stack>
    </Radio.Group>
  );
}

import { Textarea, TextInput } from '@mantine/core';

export interface ReasonDraft {
  readonly reason: string;
  /** `YYYY-MM-DD`, empty for never. */
  readonly day: string;
}

interface Props {
  readonly draft: ReasonDraft;
  readonly onChange: (draft: ReasonDraft) => void;
}

/** Why somebody is not to be claimed, and until when. */
export function ReasonFields({ draft, onChange }: Props) {
  return (
    <>
      <Textarea
        label="Reason"
        description="Whoever looks at it in a year should understand it."
        autosize
        minRows={2}
        maxLength={500}
        value={draft.reason}
        onChange={(event) => onChange({ ...draft, reason: event.currentTarget.value })}
      />
      <TextInput
        type="date"
        label="Expires at the end of"
        description="Leave empty for an exception that stands until you end it."
        value={draft.day}
        onChange={(event) => onChange({ ...draft, day: event.currentTarget.value })}
        maw={240}
      />
    </>
  );
}

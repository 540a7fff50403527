import { Avatar } from '@mantine/core';

interface AccountPictureProps {
  /** As a data address; null shows the initials. */
  readonly picture: string | null;
  readonly name: string;
  /** Pixels. */
  readonly size: number;
}

/** The picture of an account, or its initials. The name stands beside it, so it says nothing of its own. */
export function AccountPicture({ picture, name, size }: AccountPictureProps) {
  return <Avatar src={picture} name={name} size={size} alt="" aria-hidden={picture === null} />;
}

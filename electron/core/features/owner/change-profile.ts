import {
  pictureAddress,
  pictureFault,
  pictureFaults,
  pictureInAddress,
} from '../../../../shared/domain/operations/picture';
import { Refused } from '../../failures';
import type { Unit } from '../../unit';
import { auditOwnAct } from './audit-own-act';
import { ownAccountFor } from './own-account';
import { savePicture, updateRows } from './own-rows-queries';
import { typedAddress } from './typed-address';

const decode = (text: string) => Buffer.from(text, 'base64');

/** Gives an account another name, in every organization that lists it. */
export async function changeOwnName(
  unit: Unit,
  { email, name }: { email: string; name: string },
): Promise<void> {
  const account = await ownAccountFor(unit.write, typedAddress(email).key, 'change-name', unit.now);
  await updateRows(
    unit.write,
    account.rows.map(({ key }) => key),
    { name },
  );
  await auditOwnAct(unit, account, {
    action: 'owner.changeName',
    before: { name: account.row.name },
    after: { name },
  });
}

/**
 * Gives an account another picture, or none.
 * @param picture as base64
 * @throws Refused for what is no small picture
 */
export async function changeOwnPicture(
  unit: Unit,
  { email, picture }: { email: string; picture: string | null },
): Promise<void> {
  const account = await ownAccountFor(unit.write, typedAddress(email).key, 'change-picture', unit.now);
  const fault = picture === null ? null : pictureFault(picture, decode);
  if (fault) throw new Refused(null, pictureFaults[fault].reason, pictureFaults[fault].nextStep);
  await savePicture(
    unit.write,
    account.rows.map(({ key }) => key),
    picture === null ? null : { ...stored(picture), at: unit.now },
  );
  await auditOwnAct(unit, account, {
    action: 'owner.changePicture',
    before: {},
    after: { picture: picture === null ? 'removed' : 'changed' },
  });
}

function stored(picture: string): { type: string; bytes: Uint8Array } {
  const { type, text } = pictureInAddress(pictureAddress(picture));
  return { type, bytes: decode(text) };
}

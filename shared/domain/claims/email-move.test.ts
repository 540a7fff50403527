import { describe, expect, it } from 'vitest';
import { ordinaryAccount } from '../permissions/permission-facts';
import { judgeEmailMove, type TargetDomain } from './email-move';

const foreign: TargetDomain = { verifiedByThisOrganization: false, mode: null, addressTaken: false };
const own: TargetDomain = { verifiedByThisOrganization: true, mode: 'selected', addressTaken: false };
const automatic: TargetDomain = { ...own, mode: 'automatic' };
const personal = ordinaryAccount('nobody');
const managed = ordinaryAccount('this-organization');

describe('K4: moving an e-mail', () => {
  it.each([
    ['the owner of a personal account moves anywhere', 'owner', personal, foreign, { allowed: true }],
    ['an automatic domain claims on arrival', 'owner', personal, automatic, { claimedOnArrival: true }],
    ['a selected domain does not', 'owner', personal, own, { claimedOnArrival: false }],
    ['the admin moves within verified domains', 'org-admin', managed, own, { allowed: true }],
    ['what is claimed is not claimed again', 'org-admin', managed, automatic, { claimedOnArrival: false }],
    [
      'the admin never moves to another domain',
      'org-admin',
      managed,
      foreign,
      { allowed: false, rule: 'K4' },
    ],
    ['nobody takes an address in use', 'owner', personal, { ...own, addressTaken: true }, { allowed: false }],
    ['the owner of a managed account does not move', 'owner', managed, own, { allowed: false, rule: 'M1' }],
    [
      'the admin does not move a personal account',
      'org-admin',
      personal,
      own,
      { allowed: false, rule: 'M1' },
    ],
  ] as const)('%s', (_, actor, facts, target, expected) => {
    expect(judgeEmailMove(actor, facts, target)).toMatchObject(expected);
  });
});

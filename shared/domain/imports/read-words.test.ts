import { expect, test } from 'vitest';
import { isBlank, readClaimed, readFlag, readRole, readStatus, saysNever } from './read-words';

test.each([
  ['Active', 'active'],
  ['ACTIVE', 'active'],
  ['Yes', 'active'],
  ['Inactive', 'deactivated'],
  ['Deactivated', 'deactivated'],
  ['Suspended', 'deactivated'],
  ['No', 'deactivated'],
  ['Pending deletion', 'deletion-pending'],
  ['Deleted', 'deleted'],
  ['Sleeping', undefined],
  ['toString', undefined],
])('the status %s is %s', (cell, status) => {
  expect(readStatus(cell)).toBe(status);
});

test.each([
  ['Yes', true],
  ['Enabled', true],
  ['Billable', true],
  ['No', false],
  ['Non-billable', false],
  ['Not required', false],
  ['maybe', undefined],
])('the flag %s is %s', (cell, flag) => {
  expect(readFlag(cell)).toBe(flag);
});

test.each([
  ['Organization admin', 'admin'],
  ['Org admin', 'admin'],
  ['Admin', 'admin'],
  ['User', 'member'],
  ['Site admin', 'member'],
  ['User access admin', 'member'],
  ['No role', 'none'],
])('the role %s is %s', (cell, role) => {
  expect(readRole(cell)).toBe(role);
});

test.each([
  ['No', 'none'],
  ['Not claimed', 'none'],
  ['Yes', 'another-organization'],
  ['Claimed by another organization', 'another-organization'],
  ['Claimed by your organization', 'this-organization'],
  ['perhaps', undefined],
])('the claim %s is %s', (cell, claim) => {
  expect(readClaimed(cell)).toBe(claim);
});

test.each(['', '-', 'NaN', 'n/a', 'NULL'])('%j says nothing', (cell) => {
  expect(isBlank(cell)).toBe(true);
});

test.each(['Never accessed', 'Never logged in', 'never'])('%s says never', (cell) => {
  expect(saysNever(cell)).toBe(true);
});

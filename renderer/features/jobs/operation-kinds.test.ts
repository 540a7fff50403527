import { expect, it } from 'vitest';
import { jobKinds } from '../../../shared/domain/jobs/job-kind';
import { isOperationKind } from './operation-kinds';

it('tells operations from other kinds of jobs', () => {
  expect(jobKinds.filter((kind) => !isOperationKind(kind))).toEqual([
    'import',
    'claim',
    'unclaim',
    'finish-deletion',
    'change-email',
  ]);
});

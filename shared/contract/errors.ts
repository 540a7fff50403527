import { z } from 'zod';

/**
 * The closed set of errors a call may answer with. Each says what happened and what to do next; anything else
 * that goes wrong becomes `INTERNAL` with an id that stands in the log.
 */
export const RefusalData = z.object({
  /** The rule that says no, for example `K6`; null where no numbered rule applies. */
  rule: z.string().nullable(),
  reason: z.string(),
  nextStep: z.string(),
});
export type RefusalData = z.infer<typeof RefusalData>;

const NotFoundData = z.object({ what: z.string() });
const BusyData = z.object({ by: z.string() });
const BadFileData = z.object({ reason: z.string(), nextStep: z.string() });
const BadInputData = z.object({ issues: z.array(z.object({ path: z.string(), message: z.string() })) });
const InternalData = z.object({ id: z.string() });

export const commonErrors = {
  REFUSED: { data: RefusalData },
  NOT_FOUND: { data: NotFoundData },
  BUSY: { data: BusyData },
  BAD_FILE: { data: BadFileData },
  BAD_INPUT: { data: BadInputData },
  INTERNAL: { data: InternalData },
} as const;

export type ErrorCode = keyof typeof commonErrors;

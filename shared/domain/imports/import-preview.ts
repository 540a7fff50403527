import { z } from 'zod';
import { FieldDifference } from './account-differences';
import { ImportTotals } from './import-totals';
import { TextEncodingName } from './upload-limits';
import { ImportVariant } from './variant';

/** How many accounts of each kind the preview shows. */
export const previewSamples = 20;

const Line = z.number().int().positive();
const Known = z.object({ line: Line, id: z.string(), name: z.string(), email: z.string() });

/** What an import would do, before anything is written. */
export const ImportPreview = z.object({
  fileName: z.string(),
  variant: ImportVariant,
  encoding: TextEncodingName,
  delimiter: z.enum([',', ';', '\t']),
  /** Columns of the file that say nothing Claimdesk keeps. */
  columnsReadOver: z.array(z.string()),
  columnsUsed: z.number().int().nonnegative(),
  /** `absent` is what would be marked if the file is a full export. */
  totals: ImportTotals,
  usuallyFull: z.boolean(),
  samples: z.object({
    new: z.array(Known),
    changed: z.array(Known.extend({ differences: z.array(FieldDifference) })),
    unchanged: z.array(Known),
    refused: z.array(
      z.object({ line: Line, field: z.string().nullable(), reason: z.string(), cells: z.array(z.string()) }),
    ),
  }),
});
export type ImportPreview = z.infer<typeof ImportPreview>;

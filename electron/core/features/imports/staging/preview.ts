import { accountDifferences } from '../../../../../shared/domain/imports/account-differences';
import type { ColumnMapping } from '../../../../../shared/domain/imports/import-field';
import { type ImportPreview, previewSamples } from '../../../../../shared/domain/imports/import-preview';
import { variantFacts } from '../../../../../shared/domain/imports/variant';
import { type SampledLine, sampleStaged } from '../../../store/imports/preview-statements';
import type { Scratch } from '../../../store/imports/scratch-file';
import type { StagedFacts } from './staged-facts';

/** The longest cell of a refused row that is shown, in characters; the downloaded file has all of it. */
const shownCell = 200;

/**
 * Puts together what an import would do.
 * @param scratch the scratch file with the store attached
 */
export function previewOf(scratch: Scratch, facts: StagedFacts, mapping: ColumnMapping): ImportPreview {
  const samples = sampleStaged(scratch, facts.activityKnown, previewSamples);
  const readOver = facts.header.filter((_, index) => mapping[index]?.kind === 'none');
  return {
    fileName: facts.fileName,
    variant: facts.variant,
    encoding: facts.encoding,
    delimiter: facts.delimiter,
    columnsReadOver: readOver.map((name) => name.trim().slice(0, shownCell)).filter((name) => name !== ''),
    columnsUsed: mapping.length - readOver.length,
    totals: facts.totals,
    usuallyFull: variantFacts[facts.variant].usuallyFull,
    samples: {
      new: samples.new.map(shown),
      unchanged: samples.unchanged.map(shown),
      changed: samples.changed.map((line) => ({
        ...shown(line),
        name: line.row.name ?? line.known.name ?? '',
        differences: accountDifferences(line.known, line.row),
      })),
      refused: samples.refused.map((refusal) => ({
        ...refusal,
        cells: refusal.cells.map((cell) => cell.slice(0, shownCell)),
      })),
    },
  };
}

function shown({ line, id, row }: SampledLine) {
  return { line, id, name: row.name ?? row.email, email: row.email };
}

import type { WrittenFile } from '../../../../shared/contract/claim-plans';
import type { CoreContext } from '../../call-context';

interface Csv {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: AsyncIterable<readonly string[]>;
  readonly bom: boolean;
}

export async function writeCsvFile(context: CoreContext, csv: Csv): Promise<WrittenFile> {
  let rows = 0;
  for await (const _ of csv.rows) rows++;
  return { exportId: context.directory, fileName: csv.name, rows, bytes: 0 };
}

export async function writeTextFile(
  context: CoreContext,
  { name, text, rows }: { name: string; text: string; rows: number },
): Promise<WrittenFile> {
  return { exportId: context.directory, fileName: name, rows, bytes: text.length };
}

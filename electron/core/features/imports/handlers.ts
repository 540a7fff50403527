import { implement } from '@orpc/server';
import { importsContract } from '../../../../shared/contract/imports';
import type { CoreContext } from '../../call-context';
import { gate } from '../../gate';
import { inspectUpload } from './inspect-upload';
import { listMappings } from './mapping-queries';
import { forgetMapping, keepMapping } from './mappings';
import { findImport, pageOfImports } from './queries';
import { exportRefusals, listRefusals } from './refusals';
import { stageUpload } from './stage-upload';
import { startImport } from './start-import';
import { appendUpload, beginUpload, discardUpload } from './uploads';

const os = implement(importsContract).$context<CoreContext>().use(gate);

const mappings = os.mappings.router({
  list: os.mappings.list.handler(async ({ input, context }) => ({
    mappings: await listMappings(context.read, input.organizationId),
  })),
  save: os.mappings.save.handler(({ input, context }) => keepMapping(context, input)),
  remove: os.mappings.remove.handler(async ({ input, context }) => {
    await forgetMapping(context, input);
    return {};
  }),
});

export const importsHandlers = os.router({
  beginUpload: os.beginUpload.handler(({ input, context }) => beginUpload(context, input)),
  appendUpload: os.appendUpload.handler(({ input, context }) => appendUpload(context, input)),
  discardUpload: os.discardUpload.handler(async ({ input, context }) => {
    await discardUpload(context, input);
    return {};
  }),
  inspect: os.inspect.handler(({ input, context }) => inspectUpload(context, input)),
  stage: os.stage.handler(({ input, context }) => stageUpload(context, input)),
  start: os.start.handler(({ input, context }) => startImport(context, input)),
  list: os.list.handler(async ({ input, context }) => ({
    imports: await pageOfImports(context.read, input),
  })),
  get: os.get.handler(({ input, context }) => findImport(context.read, input)),
  refusals: os.refusals.handler(({ input, context }) => listRefusals(context, input)),
  exportRefusals: os.exportRefusals.handler(({ input, context }) => exportRefusals(context, input)),
  mappings,
});

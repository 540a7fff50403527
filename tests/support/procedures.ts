import type { AnyContractRouter } from '@orpc/contract';
import { type AnyContractProcedure, isContractProcedure } from '@orpc/contract';
import { z } from 'zod';
import { contract } from '../../shared/contract/contract';
import type { CallKind } from '../../shared/contract/procedure';

export interface Procedure {
  /** For example `['claims', 'plans', 'create']`. */
  readonly path: readonly string[];
  readonly name: string;
  readonly kind: CallKind;
  /** undefined where a call takes no input. */
  readonly input: z.ZodType | undefined;
}

const Meta = z.object({ kind: z.enum(['query', 'command', 'stream', 'transfer']) });

/** Every procedure of the contract, found by walking it, so that a new one is never forgotten. */
export const procedures: readonly Procedure[] = walk(contract, []);

function walk(router: AnyContractRouter, path: readonly string[]): Procedure[] {
  if (isContractProcedure(router)) return [procedure(router, path)];
  return Object.entries(router).flatMap(([name, inner]) => walk(inner, [...path, name]));
}

function procedure(found: AnyContractProcedure, path: readonly string[]): Procedure {
  const { meta, inputSchema } = found['~orpc'];
  const input = inputSchema instanceof z.ZodType ? inputSchema : undefined;
  return { path, name: path.join('.'), kind: Meta.parse(meta).kind, input };
}

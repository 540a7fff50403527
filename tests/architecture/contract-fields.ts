import {
  type AnyContractProcedure,
  getEventIteratorSchemaDetails,
  isContractProcedure,
} from '@orpc/contract';
import { z } from 'zod';
import { contract } from '../../shared/contract/contract';
import { procedures } from '../support/procedures';

/** A field that a call takes or answers with, for example `disputes.get` and `entries.text`. */
export interface ContractField {
  readonly procedure: string;
  readonly direction: 'input' | 'output';
  /** Names from the outermost to the field itself; members of lists have none of their own. */
  readonly path: readonly string[];
}

/** Every field of every call, at any depth, found in the schemas themselves. */
export function contractFields(): ContractField[] {
  return procedures.flatMap(({ name, path }) => {
    const { inputSchema, outputSchema } = find(path)['~orpc'];
    return [
      ...fieldsOf(inputSchema, 'input').map((field) => ({ ...field, procedure: name })),
      ...fieldsOf(outputSchema, 'output').map((field) => ({ ...field, procedure: name })),
    ];
  });
}

function find(path: readonly string[]): AnyContractProcedure {
  let found: unknown = contract;
  for (const name of path) found = Reflect.get(Object(found), name);
  if (!isContractProcedure(found)) throw new Error(`${path.join('.')} is no procedure`);
  return found;
}

function fieldsOf(given: unknown, direction: ContractField['direction']): Omit<ContractField, 'procedure'>[] {
  const schema = reported(given);
  if (!(schema instanceof z.ZodType)) return [];
  const io = direction;
  const json: unknown = z.toJSONSchema(schema, {
    unrepresentable: 'any',
    io,
    reused: 'inline',
    cycles: 'ref',
  });
  return namesIn(json, []).map((path) => ({ direction, path }));
}

/** A stream answers with reports; its schema hides theirs. */
function reported(schema: unknown): unknown {
  if (schema === undefined || schema instanceof z.ZodType) return schema;
  const details = getEventIteratorSchemaDetails(
    schema as Parameters<typeof getEventIteratorSchemaDetails>[0],
  );
  return details?.yields;
}

function namesIn(json: unknown, path: readonly string[]): (readonly string[])[] {
  if (typeof json !== 'object' || json === null) return [];
  return Object.entries(json).flatMap(([key, value]) => {
    if (key !== 'properties' || typeof value !== 'object' || value === null) return namesIn(value, path);
    return Object.entries(value).flatMap(([name, inner]) => [
      [...path, name],
      ...namesIn(inner, [...path, name]),
    ]);
  });
}

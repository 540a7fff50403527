import * as fc from 'fast-check';
import { z } from 'zod';

/** The part of JSON Schema that zod writes for our contract. */
const Schema: z.ZodType<JsonSchema> = z.lazy(() =>
  z.looseObject({
    type: z.union([z.string(), z.array(z.string())]).optional(),
    const: z.unknown().optional(),
    enum: z.array(z.unknown()).optional(),
    anyOf: z.array(Schema).optional(),
    oneOf: z.array(Schema).optional(),
    allOf: z.array(Schema).optional(),
    properties: z.record(z.string(), Schema).optional(),
    required: z.array(z.string()).optional(),
    items: Schema.optional(),
    minItems: z.number().optional(),
    maxItems: z.number().optional(),
    pattern: z.string().optional(),
    format: z.string().optional(),
    minLength: z.number().optional(),
    maxLength: z.number().optional(),
    minimum: z.number().optional(),
    maximum: z.number().optional(),
  }),
);
interface JsonSchema {
  readonly type?: string | readonly string[] | undefined;
  readonly const?: unknown;
  readonly enum?: readonly unknown[] | undefined;
  readonly anyOf?: readonly JsonSchema[] | undefined;
  readonly oneOf?: readonly JsonSchema[] | undefined;
  readonly allOf?: readonly JsonSchema[] | undefined;
  readonly properties?: Readonly<Record<string, JsonSchema>> | undefined;
  readonly required?: readonly string[] | undefined;
  readonly items?: JsonSchema | undefined;
  readonly minItems?: number | undefined;
  readonly maxItems?: number | undefined;
  readonly pattern?: string | undefined;
  readonly format?: string | undefined;
  readonly minLength?: number | undefined;
  readonly maxLength?: number | undefined;
  readonly minimum?: number | undefined;
  readonly maximum?: number | undefined;
}

/** Values that exist in the store under test, by the name of the field that asks for them. */
export type KnownValues = Readonly<Record<string, readonly unknown[]>>;

/**
 * Input that has the shape a procedure asks for, made from its schema.
 * @param known used in every second place that bears their name, so that calls reach real things
 */
export function fittingInput(schema: z.ZodType, known: KnownValues): fc.Arbitrary<unknown> {
  const json = z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input', reused: 'inline' });
  return fitting(Schema.parse(json), '', known);
}

function fitting(schema: JsonSchema, name: string, known: KnownValues): fc.Arbitrary<unknown> {
  const shaped = shapedLike(schema, name, known);
  const values = known[name];
  return values === undefined ? shaped : fc.oneof(fc.constantFrom(...values), shaped);
}

function shapedLike(schema: JsonSchema, name: string, known: KnownValues): fc.Arbitrary<unknown> {
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices !== undefined) return fc.oneof(...choices.map((choice) => fitting(choice, name, known)));
  if (schema.allOf?.[0] !== undefined) return fitting(schema.allOf[0], name, known);
  if (typeof schema.type === 'object') {
    return fc.oneof(...schema.type.map((type) => shapedLike({ ...schema, type }, name, known)));
  }
  switch (schema.type) {
    case 'null':
      return fc.constant(null);
    case 'boolean':
      return fc.boolean();
    case 'integer':
    case 'number':
      return fc.integer({
        min: Math.max(-1e9, schema.minimum ?? -1e9),
        max: Math.min(1e9, schema.maximum ?? 1e9),
      });
    case 'string':
      return text(schema);
    case 'array':
      return fc.array(fitting(schema.items ?? {}, name, known), {
        minLength: schema.minItems ?? 0,
        maxLength: Math.max(schema.minItems ?? 0, Math.min(4, schema.maxItems ?? 4)),
      });
    case 'object':
      return record(schema, known);
    default:
      // Zod has no JSON Schema for a Blob.
      return fc.string().map((content) => new Blob([content]));
  }
}

function record({ properties = {}, required = [] }: JsonSchema, known: KnownValues): fc.Arbitrary<unknown> {
  const members = Object.entries(properties).map(
    ([name, schema]) => [name, fitting(schema, name, known)] as const,
  );
  return fc.record(Object.fromEntries(members), { requiredKeys: [...required] });
}

function text({ pattern, format, minLength = 0, maxLength = 60 }: JsonSchema): fc.Arbitrary<string> {
  if (format === 'date') return fc.constantFrom('2026-01-15', '2024-02-29');
  if (pattern !== undefined) return fc.stringMatching(new RegExp(pattern));
  const words = fc.constantFrom(
    'example.com',
    'ada@example.com',
    'Ada Lovelace',
    'a'.repeat(Math.min(20, maxLength)),
  );
  const fits = (word: string) => word.length >= minLength && word.length <= maxLength;
  const any = fc.string({
    minLength,
    maxLength: Math.max(minLength, Math.min(60, maxLength)),
    unit: 'grapheme',
  });
  return fc.oneof(words.filter(fits), any);
}

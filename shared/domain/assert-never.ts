/** Makes the compiler list every place that must learn about a new case of a union. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected case: ${JSON.stringify(value)}`);
}

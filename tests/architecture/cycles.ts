/**
 * Finds files that import each other in a circle.
 * @param imports what each file imports, by path
 * @returns one circle per place where the walk comes back to itself, as its paths in order
 */
export function cyclesIn(imports: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[] {
  const cycles: string[][] = [];
  const done = new Set<string>();
  const trail: string[] = [];

  function walk(file: string): void {
    const place = trail.indexOf(file);
    if (place >= 0) cycles.push([...trail.slice(place), file]);
    if (place >= 0 || done.has(file)) return;
    trail.push(file);
    for (const next of imports.get(file) ?? []) walk(next);
    trail.pop();
    done.add(file);
  }

  for (const file of imports.keys()) walk(file);
  return cycles;
}

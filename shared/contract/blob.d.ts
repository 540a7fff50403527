/**
 * Bytes of a file, as both sides of the contract have them. Declared here in its smallest form, because shared
 * code is compiled without the libraries of either side; they bring the whole type.
 */
interface Blob {
  readonly size: number;
}

declare const Blob: new (parts?: readonly (string | Uint8Array)[]) => Blob;

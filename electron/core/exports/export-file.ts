import { chmod, type FileHandle, mkdir, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** Text is gathered to this many characters before it is written. */
const gathered = 256 * 1024;

/** Folder of the exports inside a data directory. */
export function exportsFolder(directory: string): string {
  return join(directory, 'exports');
}

/** Path of an export; the id is checked by whoever got it from outside. */
export function exportPath(directory: string, exportId: string): string {
  return join(exportsFolder(directory), exportId);
}

/** A file being written: it gets its name when it is whole, and is readable by its owner only. */
export class ExportFile {
  #pending = '';
  bytes = 0;

  private constructor(
    private readonly handle: FileHandle,
    private readonly path: string,
  ) {}

  static async create(directory: string, exportId: string): Promise<ExportFile> {
    const folder = exportsFolder(directory);
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await chmod(folder, 0o700);
    const path = exportPath(directory, exportId);
    return new ExportFile(await open(`${path}.partial`, 'wx', 0o600), path);
  }

  /** @returns a promise only when something had to be written, so that short lines cost no turn */
  add(text: string): Promise<void> | undefined {
    this.#pending += text;
    return this.#pending.length < gathered ? undefined : this.#write();
  }

  async finish(): Promise<void> {
    await this.#write();
    await this.handle.sync();
    await this.handle.close();
    await rename(`${this.path}.partial`, this.path);
  }

  async discard(): Promise<void> {
    await this.handle.close();
    await rm(`${this.path}.partial`, { force: true });
  }

  async #write(): Promise<void> {
    const text = this.#pending;
    this.#pending = '';
    const { bytesWritten } = await this.handle.write(text, null, 'utf8');
    if (bytesWritten !== Buffer.byteLength(text)) throw new Error('The disk took only part of an export');
    this.bytes += bytesWritten;
  }
}

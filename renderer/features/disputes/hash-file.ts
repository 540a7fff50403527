import type { EvidenceFile } from '../../../shared/domain/disputes/entry';

/** What is kept of a file somebody looked at: its name, its size and its digest, never its content. */
export async function describeFile(file: File): Promise<EvidenceFile> {
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  const sha256 = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return { name: file.name.slice(0, 255), size: file.size, sha256 };
}

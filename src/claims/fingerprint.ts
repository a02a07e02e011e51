// The SHA-256 of what a file holds. Few runs print it, and loading `node:crypto` takes a tenth of what a start takes beside
// Node's own: so the bytes of a small file are kept, and hashed when somebody asks.
import { Buffer } from 'node:buffer';
import type { Hash } from 'node:crypto';
import { createRequire } from 'node:module';

/** Beyond so many bytes a file is hashed as it passes by. */
const MOST_KEPT = 1 << 20;

export class Fingerprint {
  #kept: Buffer[] = [];
  #length = 0;
  #hash: Hash | null = null;
  #digest: string | null = null;

  /** The next bytes; they may be overwritten afterwards. */
  add(bytes: Buffer): void {
    this.#length += bytes.length;
    if (this.#length <= MOST_KEPT) this.#kept.push(Buffer.from(bytes));
    else this.#begin().update(bytes);
  }

  /** Hashes what was kept, and lets go of it. */
  settle(): void {
    this.#digest ??= this.#begin().digest('hex');
  }

  /** Of all that was added; nothing may be added afterwards. */
  get sha256(): string {
    this.settle();
    return this.#digest!;
  }

  #begin(): Hash {
    this.#hash ??= startSha256();
    for (const bytes of this.#kept) this.#hash.update(bytes);
    this.#kept = [];
    return this.#hash;
  }
}

export function startSha256(): Hash {
  const { createHash } = createRequire(import.meta.url)('node:crypto') as typeof import('node:crypto');
  return createHash('sha256');
}

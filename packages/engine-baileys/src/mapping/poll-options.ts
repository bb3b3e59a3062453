import { createHash } from 'node:crypto';

/** The options that a vote chose: it names each by its hash. One that is not the poll's keeps that name. */
export function optionNames(
  hashes: readonly Uint8Array[] | null | undefined,
  options: readonly string[],
): string[] {
  const byHash = new Map(options.map((option) => [hashOf(option), option]));
  return (hashes ?? []).slice(0, options.length + 1).map((hash) => {
    const hex = Buffer.from(hash).toString('hex');
    return byHash.get(hex) ?? hex.slice(0, 64);
  });
}

const hashOf = (option: string): string => createHash('sha256').update(option).digest('hex');

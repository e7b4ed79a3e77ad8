/** @file Whether a text in Bech32 (BIP 173) was typed as it was made: six of its characters are a sum over the others. */

const alphabet = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const generators = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];

/** True when the sum of a text such as `age1…` is right. Lower case only. */
export function isBech32(text: string, prefix: string): boolean {
  if (!text.startsWith(`${prefix}1`)) return false;
  const data = [...text.slice(prefix.length + 1)].map((letter) => alphabet.indexOf(letter));
  if (data.length < 6 || data.includes(-1)) return false;
  const codes = [...prefix].map((letter) => letter.codePointAt(0) ?? 0);
  return (
    sumOf([...codes.map((code) => code >> 5), 0, ...codes.map((code) => code & 31), ...data]) === 1
  );
}

function sumOf(values: readonly number[]): number {
  let sum = 1;
  for (const value of values) {
    const top = sum >>> 25;
    sum = ((sum & 0x1ffffff) << 5) ^ value;
    for (const [bit, generator] of generators.entries())
      if (((top >>> bit) & 1) === 1) sum ^= generator;
  }
  return sum;
}

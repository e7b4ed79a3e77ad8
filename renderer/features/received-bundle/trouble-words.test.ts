import { expect, it } from 'vitest';
import { troubleWords } from './trouble-words.ts';

const jargon = /tar|bagit|manifest|ssh|header|payload|checksum|hash|stanza|epoch/i;

it('tells each refusal in words of its own, without the words of engineers', () => {
  const causes = [
    ...['unreadable', 'other-kind', 'other-purpose', 'does-not-fit'].map(
      (each) => `signature/${each}`,
    ),
    ...['not-age', 'not-for-us', 'wrong-passphrase', 'damaged'].map((each) => `seal/${each}`),
    ...['truncated', 'damaged', 'not-a-file', 'name', 'twice', 'too-many', 'too-large'].map(
      (each) => `tar/${each}`,
    ),
    ...['changed', 'missing', 'unlisted', 'elsewhere', 'amount', 'list-unreadable'].map(
      (each) => `bag/${each}`,
    ),
    ...['unreadable', 'other-signer', 'does-not-fit'].map((each) => `inner/${each}`),
  ] as Parameters<typeof troubleWords>[0]['because'][];
  const told = causes.map((because) => troubleWords({ step: 'bag', because, paths: [] }).happened);
  expect(new Set(told).size).toBe(causes.length);
  for (const each of told) expect(each).not.toMatch(jargon);
});

it('names a few of the files, and how many more', () => {
  const paths = Array.from({ length: 7 }, (_, index) => `data/exhibits/E000${String(index)}.bin`);
  expect(troubleWords({ step: 'bag', because: 'bag/changed', paths }).happened).toMatch(
    /E0004\.bin, and 2 more\.$/,
  );
});

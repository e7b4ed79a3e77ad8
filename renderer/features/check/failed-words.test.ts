import { expect, it } from 'vitest';
import { failedWords } from './failed-words.ts';

it('says at which check a comparison failed, and what the list still holds', () => {
  const comparing = { doing: 'comparing', check: undefined, record: false } as const;
  expect(failedWords({ ...comparing, check: 'diary-without-gift' }, 'none')).toEqual({
    happened: 'The comparison failed at “Diary without a gift entry”.',
    kept: 'Nothing is compared: only hits that were decided on before are listed. The registers and every decision on a hit are kept.',
  });
  expect(failedWords(comparing, 'stale')).toEqual({
    happened: 'The comparison failed while it read the registers.',
    kept: 'The hits listed are as they were before the registers last changed. The registers and every decision on a hit are kept.',
  });
  expect(failedWords({ ...comparing, record: true }, 'none').kept).toMatch(
    /^No run is recorded\. /,
  );
});

it('tells a run that was made and not recorded from one that was not made', () => {
  const recording = { doing: 'recording', check: undefined, record: true } as const;
  expect(failedWords(recording, 'fresh')).toMatchObject({
    happened: 'The run was made, but it could not be recorded.',
    kept: expect.stringMatching(
      /^What it found is kept, and is recorded when you try again\. /,
    ) as string,
  });
});

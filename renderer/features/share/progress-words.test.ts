import { expect, it } from 'vitest';
import type { ChosenShareState } from '../../../shared/contract/share.ts';
import { damagedWords, fetchedWords, progressWords, putBackWords } from './progress-words.ts';

const none = {
  files: 9,
  pendingFiles: 0,
  pendingBytes: 0,
  wantedFiles: 0,
  fetchedFiles: 0,
  damagedOnShare: 0,
  isBusy: false,
  isEnding: false,
  onShare: [],
};
const said = (
  progress: Partial<ChosenShareState['progress']>,
  state: ChosenShareState['state'] = 'connected',
): string => progressWords({ state, progress: { ...none, ...progress } }, () => '14:03');

it.each<[Partial<ChosenShareState['progress']>, ChosenShareState['state'], RegExp]>([
  [{ wholeAsOfMs: 1 }, 'connected', /^Everything saved before 14:03 was put on the share/],
  [{}, 'connected', /^What lies there is being looked through\.$/],
  [
    { nextTryInMs: 300_000 },
    'connected',
    /^What lies there was not looked through to its end\. Tried again in 5 minutes\.$/,
  ],
  [
    { pendingFiles: 1, pendingBytes: 2000 },
    'connected',
    /^One sealed file \(2.0 KB\) is not known.*half a minute/,
  ],
  [
    { pendingFiles: 3, isBusy: true, wholeAsOfMs: 1 },
    'connected',
    /before 14:03.*3 sealed files.*put there now/,
  ],
  [{ pendingFiles: 3, nextTryInMs: 40_000 }, 'lost', /Tried again in 40 seconds/],
  [{ pendingFiles: 3 }, 'lost', /when it is back/],
  // Somebody cancelled the round: nothing goes there within half a minute, and it is not said.
  [
    { pendingFiles: 3, nextTryInMs: 300_000 },
    'connected',
    /known to be there\. Tried again in 5 min/,
  ],
])('says how far it is: %j, %s', (progress, state, words) => {
  expect(said(progress, state)).toMatch(words);
});

it('never says that all is there while something waits', () => {
  expect(said({ pendingFiles: 1 })).not.toMatch(/Everything/);
});

it.each<[Partial<ChosenShareState['progress']>, RegExp]>([
  [{}, /Not looked through yet/],
  [{ lastRoundAtMs: 1 }, /^Everything that lay there at 14:03 is here\.$/],
  [{ lastRoundAtMs: 1, fetchedFiles: 3 }, /is here\. 3 sealed files came/],
  [{ wantedFiles: 1, isBusy: true }, /^One sealed file is there and not here yet. Being fetched/],
  [{ wantedFiles: 2, nextTryInMs: 300_000 }, /with the next round, in 5 minutes\.$/],
  [
    { wantedFiles: 7, fetchedFiles: 1 },
    /^7 sealed files are there.*next round.*One sealed file came/,
  ],
])('says what came from colleagues: %j', (progress, words) => {
  const told = fetchedWords(
    { state: 'connected', progress: { ...none, ...progress } },
    () => '14:03',
  );
  expect(told).toMatch(words);
});

it('says that the share was put back only when it was, what is safe, and what happens', () => {
  expect(putBackWords(none, () => '14:03')).toBe('');
  expect(putBackWords({ ...none, putBackAtMs: 1 }, () => '14:03')).toMatch(
    /^At 14:03 .*earlier day\. Nothing here is lost.*goes there again by itself/,
  );
});

it('speaks of damaged files only when there are some, and says that nothing here is touched', () => {
  expect(damagedWords(none)).toBe('');
  expect(damagedWords({ ...none, damagedOnShare: 1 })).toMatch(
    /^One file.*nothing here is touched/,
  );
  expect(damagedWords({ ...none, damagedOnShare: 4 })).toMatch(/^4 files on the share are/);
});

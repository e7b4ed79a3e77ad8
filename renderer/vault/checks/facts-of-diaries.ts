import type { DiarySlice } from '../../../shared/domain/diary/slice.ts';
import { namesIn, nowOf, standingEntries } from '../../../shared/domain/register-entry/now.ts';
import type { DiaryFact, Party } from './facts.ts';
import { namedInTitle, withFirm } from './guests-in-words.ts';
import { partyOf, somebody } from './party.ts';

/** Entries of chief officers' diaries, as the checks compare them. Where nobody is named apart, whoever the title names is a guest: a calendar
 *  often has no more than "Lunch with Harbour Lights". */
export const factsOfDiaries = (slice: DiarySlice): readonly DiaryFact[] =>
  standingEntries(slice).map((entry) => {
    const { owner, on, what, guests, organisation } = nowOf(entry);
    const key = `diaries:${entry.entryId}`;
    const named = [
      partyOf(`${key}:organisation`, 'organisation', [organisation]),
      ...namesIn(guests).flatMap((written, at) => guestOf(`${key}:guest-${String(at)}`, written)),
    ].filter((party) => party !== undefined);
    return {
      ...{ kind: 'diary-entry', key, on, what },
      in: { kind: 'register', register: 'diaries', entryId: entry.entryId },
      owner: somebody(`${key}:owner`, owner),
      guests: named.length > 0 ? named : inTitle(key, what),
    };
  });

const guestOf = (key: string, written: string): readonly (Party | undefined)[] => {
  const { name, firm } = withFirm(written);
  return [
    partyOf(key, 'person', [name]),
    partyOf(`${key}:firm`, 'organisation', [firm]),
    // A guest is often a firm alone.
    ...(firm === '' ? [partyOf(`${key}:as-firm`, 'organisation', [name])] : []),
  ];
};

const inTitle = (key: string, what: string): readonly Party[] =>
  namedInTitle(what)
    .flatMap((name) => [
      partyOf(`${key}:title`, 'organisation', [name]),
      partyOf(`${key}:title-person`, 'person', [name]),
    ])
    .filter((party) => party !== undefined);

import { deviceId, itemId, memberId, type ItemId } from '../../shared/kit/ids.ts';
import type { Act, Recorder } from '../../shared/domain/act.ts';
import type { UnitFacts, UnitPerson } from '../../shared/domain/noun.ts';

/** @file People, numbers and acts for tests. Everybody is invented. */

/** The same 32 digits for the same word, so that a test can name a thing. */
export function digitsOf(word: string): string {
  let state = 0x811c9dc5;
  let digits = '';
  for (let round = 0; digits.length < 32; round++) {
    for (const letter of `${word}${String(round)}`)
      state = Math.imul(state ^ letter.charCodeAt(0), 0x01000193) >>> 0;
    digits += state.toString(16).padStart(8, '0');
  }
  return digits;
}

/** An item's number, by a word for it. */
export const anId = (word: string): ItemId => itemId.parse(digitsOf(word));

/** The investigator who records in most tests. */
export const investigator: UnitPerson = {
  personId: anId('Imogen Hartley-Voss'),
  name: 'Imogen Hartley-Voss',
  rankOrGrade: 'Detective Sergeant',
  offices: ['investigator'],
  collarNumber: '4471',
  memberId: memberId.parse(digitsOf('member Imogen')),
};

/** The authority who decides in most tests. */
export const authority: UnitPerson = {
  personId: anId('Desmond Okafor-Lunn'),
  name: 'Desmond Okafor-Lunn',
  rankOrGrade: 'Detective Superintendent',
  offices: ['appropriate-authority'],
  collarNumber: '1203',
};

/** The unit of most tests. */
export const aUnit = (people: readonly UnitPerson[] = [investigator, authority]): UnitFacts => ({
  people,
});

/** Who records: the investigator unless a test says otherwise. */
export const aRecorder = (over: Partial<Recorder> = {}): Recorder => ({
  member: memberId.parse(digitsOf('member Imogen')),
  name: 'Imogen Hartley-Voss',
  office: 'investigator',
  ...over,
});

/** One act of one device. */
export const anAct = (number = 1, over: Partial<Act> = {}, device = 'desk'): Act => ({
  id: `${deviceId.parse(digitsOf(device))}-${String(number)}`,
  at: { utc: `2027-02-18T10:00:00.${String(number % 1000).padStart(3, '0')}Z`, offsetMinutes: 0 },
  by: aRecorder(),
  ...over,
});

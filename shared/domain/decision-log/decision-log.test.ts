import { describe, expect, it } from 'vitest';
import { given } from '../../../test/builders/case-story.ts';
import { anEntry } from '../../../test/builders/enquiry.ts';
import { anAct, anId } from '../../../test/builders/people.ts';
import { aReport, day } from '../../../test/builders/report.ts';
import { caseEngine } from '../registry.ts';
import { numberedEntries } from './numbered.ts';

// Everybody named here is invented. Today is 18 February 2027, ten in the morning.
const first = given(aReport(), anEntry());
const second = anEntry({
  entryId: anId('entry 2'),
  follows: anId('entry 1'),
  title: 'To ask the line manager',
});
const numbers = (state: typeof first.state) =>
  numberedEntries(state.decisionLog).map(({ number, title, apartFrom }) => [
    number,
    title,
    apartFrom,
  ]);

describe('the decision log', () => {
  it('numbers its entries from one, without a gap', () => {
    expect(numbers(first.and(second).state)).toEqual([
      [1, 'Not to speak to the associate', []],
      [2, 'To ask the line manager', []],
    ]);
  });

  it('keeps apart when a decision was taken and when it was entered', () => {
    const [entry] = first.state.decisionLog.entries;
    expect(entry).toMatchObject({ decidedOn: '2027-02-18', decidedAt: '09:15' });
    expect(entry?.enteredAt.utc).toBe('2027-02-18T10:00:00.003Z');
    expect(entry?.enteredBy).toBe('Imogen Hartley-Voss');
  });

  it('asks why an entry of an earlier day is late', () => {
    const late = anEntry({ decidedOn: day('2027-02-17'), decidedAt: '23:50' });
    const story = given(aReport());
    expect(story.when(late).refused).toEqual(['decision-log/late-without-reason']);
    const told = { ...late, enteredLateBecause: 'Decided by telephone at night.' };
    expect(story.when(told).refused).toEqual([]);
  });

  it('records what was decided, not what will be', () => {
    const story = given(aReport());
    expect(story.when(anEntry({ decidedAt: '10:00' })).refused).toEqual([]);
    expect(story.when(anEntry({ decidedAt: '10:01' })).refused).toEqual([
      'decision-log/time-to-come',
    ]);
    expect(story.when(anEntry({ decidedOn: day('2027-02-19') })).refused).toEqual([
      'date/in-the-future',
    ]);
  });

  it('needs every element of the National Decision Model', () => {
    const { ndm } = anEntry();
    for (const element of Object.keys(ndm))
      expect(
        given(aReport()).when({ ...anEntry(), ndm: { ...ndm, [element]: ' ' } }).refused,
      ).toHaveLength(1);
  });

  it('never changes an entry: the same one again is refused', () => {
    const again = anEntry({ follows: anId('entry 1'), title: 'Something else' });
    expect(first.when(again).refused).toEqual(['decision-log/entered-already']);
    const folded = caseEngine.fold(first.state, [again], anAct(9));
    expect(folded.decisionLog).toBe(first.state.decisionLog);
  });

  it('is corrected by a new entry that points back, once', () => {
    const correction = {
      ...second,
      corrects: { entryId: anId('entry 1'), reason: 'The associate was spoken to in January.' },
    };
    const corrected = first.and(correction);
    expect(numberedEntries(corrected.state.decisionLog)).toMatchObject([
      { number: 1, correctedBy: [2], title: 'Not to speak to the associate' },
      { number: 2, correctsNumber: 1 },
    ]);
    const again = { ...correction, entryId: anId('entry 3'), follows: anId('entry 2') };
    expect(corrected.when(again).refused).toEqual(['decision-log/corrected-already']);
    const ofCorrection = { ...again, corrects: { entryId: anId('entry 2'), reason: 'A slip.' } };
    expect(corrected.when(ofCorrection).refused).toEqual([]);
    const ofNothing = { ...second, corrects: { entryId: anId('none'), reason: 'A slip.' } };
    expect(first.when(ofNothing).refused).toEqual(['decision-log/no-entry']);
    expect(
      first.when({ ...correction, corrects: { entryId: anId('entry 1'), reason: '' } }).refused,
    ).toHaveLength(1);
  });

  it('is read before it is written', () => {
    const unseen = anEntry({ entryId: anId('entry 2') });
    expect(first.when(unseen).refused).toEqual(['record/changed-meanwhile']);
  });

  it('keeps two entries that were written apart, one number each, and says so', () => {
    const apart = { ...second, entryId: anId('entry 2, elsewhere'), title: 'To wait' };
    const here = anAct(4);
    const there = anAct(4, {}, 'another desk');
    const both = caseEngine.fold(caseEngine.fold(first.state, [second], here), [apart], there);
    expect(numbers(both)).toEqual([
      [1, 'Not to speak to the associate', []],
      [2, 'To ask the line manager', [3]],
      [3, 'To wait', [2]],
    ]);
  });
});

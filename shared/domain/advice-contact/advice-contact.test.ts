import { describe, expect, it } from 'vitest';
import { anAdviceContact } from '../../../test/builders/before-the-case.ts';
import { aPolicy } from '../../../test/builders/case-story.ts';
import { aRecorder, anAct, anId, aUnit } from '../../../test/builders/people.ts';
import { noted } from '../../../test/builders/refused.ts';
import { day } from '../../../test/builders/report.ts';
import type { LooseEvent } from '../enlist.ts';
import { unitEngine } from '../unit-registry.ts';
import { contactsOfTheYear } from './counted.ts';

// PD11: "… and may of course seek confidential advice from the CCU." Everybody named here is invented.
const check = (event: LooseEvent, state = unitEngine.empty, policy = aPolicy('leicestershire')) =>
  unitEngine.check([event], {
    state,
    policy,
    today: day('2027-02-18'),
    now: { utc: '2027-02-18T10:00:00.000Z', offsetMinutes: 0 },
    actor: aRecorder(),
    unit: aUnit(),
  });
const kinds = (...asked: Parameters<typeof check>) => {
  const checked = check(...asked);
  return checked.ok ? [] : noted(checked.error).map(({ kind }) => kind);
};
const logged = (...days: readonly string[]) =>
  days.reduce(
    (state, on, index) =>
      unitEngine.fold(
        state,
        [{ ...anAdviceContact({ contactId: anId(on), contactedOn: day(on) }) }],
        anAct(index + 1),
      ),
    unitEngine.empty,
  );

describe('advice without a case', () => {
  it('is logged without a name, and counts (PD11)', () => {
    expect(kinds({ ...anAdviceContact() })).toEqual([]);
    expect(Object.keys(anAdviceContact())).not.toContain('askedBy');
    expect(contactsOfTheYear(logged('2027-02-18').adviceContact, day('2027-02-18'))).toBe(1);
  });

  // Twelve months back from 18 February 2027: 18 February 2026 is out, 19 February 2026 is in. From 29 February 2028 back: after 28 February 2027.
  it.each([
    ['2026-02-18', '2027-02-18', 0],
    ['2026-02-19', '2027-02-18', 1],
    ['2027-02-18', '2027-02-18', 1],
    ['2027-02-28', '2028-02-29', 0],
    ['2027-03-01', '2028-02-29', 1],
  ])('of %s counts on %s: %i', (on, today, count) => {
    expect(contactsOfTheYear(logged(on).adviceContact, day(today))).toBe(count);
  });

  it('tells whoever may have to report that they do (W13)', () => {
    const about = { ...anAdviceContact({ about: 'possible-association' }) };
    expect(kinds(about)).toEqual(['advice-contact/not-told-to-report']);
    expect(kinds({ ...about, toldToReport: true })).toEqual([]);
    const refused = check(about, unitEngine.empty, aPolicy('west-midlands'));
    expect(!refused.ok && refused.error[0]?.source).toMatchObject({ ref: 'W13' });
  });

  it('counts no longer once struck out, and stays to be read', () => {
    const strike = {
      type: 'advice-contact.struck-out/1',
      contactId: anId('2027-02-18'),
      reason: 'Logged twice.',
    };
    const state = logged('2027-02-18');
    expect(kinds(strike, state)).toEqual([]);
    const after = unitEngine.fold(state, [strike], anAct(9));
    expect(contactsOfTheYear(after.adviceContact, day('2027-02-18'))).toBe(0);
    expect(after.adviceContact.contacts[0]).toMatchObject({ struckOut: 'Logged twice.' });
    expect(kinds(strike, after)).toEqual(['advice-contact/not-found']);
    expect(kinds(strike)).toEqual(['advice-contact/not-found']);
  });

  it('is not logged twice, nor before it was given', () => {
    const again = { ...anAdviceContact({ contactId: anId('2027-02-18') }) };
    expect(kinds(again, logged('2027-02-18'))).toEqual(['advice-contact/exists']);
    const toCome = { ...anAdviceContact({ contactedOn: day('2027-02-19') }) };
    expect(kinds(toCome)).toEqual(['date/in-the-future']);
  });
});

import { describe, expect, it } from 'vitest';
import { day } from '../../test/builders/report.ts';
import { house } from './cite.ts';
import type { Duty, WaitingFor } from './duty.ts';
import { inOffice, waitsFor } from './in-office.ts';
import type { UnitPerson } from './noun.ts';
import type { Office } from './office.ts';

/** @file For whom a duty waits. Everybody is invented. */

const today = day('2027-03-01');
const person = (personId: string, offices: readonly Office[], endedOn?: string): UnitPerson => ({
  ...{ personId, name: personId, rankOrGrade: 'DI', offices },
  ...(endedOn === undefined ? {} : { endedOn: day(endedOn) }),
});
const owed = (waitingFor: WaitingFor, more: Partial<Duty> = {}): Duty => ({
  ...{ key: 'owed', says: 'Owed', waitingFor, source: house('A test.') },
  ...more,
});
const ofPsd = {
  title: 'Appropriate Authority',
  offices: ['head-of-psd' as const],
  onlyInAbsence: ['deputy-head-of-psd' as const],
};

describe('a review of conditions that is owed', () => {
  const people = [
    person('authority', ['appropriate-authority']),
    person('supervisor', ['supervisor']),
    person('investigator', ['investigator']),
  ];
  const waits = (who: string, waitingFor: WaitingFor, holder = 'investigator') =>
    waitsFor(inOffice(who, people, undefined, today), owed(waitingFor), holder);

  it('waits for the Appropriate Authority, and not for a supervisor or whoever has the case', () => {
    expect(waits('authority', 'appropriate-authority')).toBe(true);
    expect(waits('supervisor', 'appropriate-authority')).toBe(false);
    expect(waits('investigator', 'appropriate-authority')).toBe(false);
  });

  it('waits for a supervisor where it is the supervisor’s, unless they have the case', () => {
    expect(waits('supervisor', 'supervisor')).toBe(true);
    expect(waits('supervisor', 'supervisor', 'supervisor')).toBe(false);
    expect(waits('authority', 'supervisor')).toBe(false);
  });

  it('waits for nobody at a desk of the unit where it waits for the member', () => {
    expect(people.some(({ personId }) => waits(personId, 'member'))).toBe(false);
  });
});

describe('an office', () => {
  it('is whichever the policy gives decisions to, and a deputy’s only where nobody holds it', () => {
    const head = person('head', ['head-of-psd']);
    const deputy = person('deputy', ['deputy-head-of-psd']);
    const decides = (who: string, people: readonly UnitPerson[]) =>
      waitsFor(inOffice(who, people, ofPsd, today), owed('appropriate-authority'), undefined);
    expect(decides('head', [head, deputy])).toBe(true);
    expect(decides('deputy', [head, deputy])).toBe(false);
    expect(decides('deputy', [deputy])).toBe(true);
    expect(decides('deputy', [person('head', ['head-of-psd'], '2027-02-28'), deputy])).toBe(true);
  });

  it('passes over whoever may not do it: to others who hold it, and then to the deputy', () => {
    const head = person('head', ['head-of-psd']);
    const deputy = person('deputy', ['deputy-head-of-psd']);
    const second = person('second', ['head-of-psd']);
    const decides = (who: string, people: readonly UnitPerson[], notFor: readonly string[]) =>
      waitsFor(
        inOffice(who, people, ofPsd, today),
        owed('appropriate-authority', { notFor }),
        'investigator',
      );
    expect(decides('head', [head, deputy], ['head'])).toBe(false);
    expect(decides('deputy', [head, deputy], ['head'])).toBe(true);
    expect(decides('second', [head, second, deputy], ['head'])).toBe(true);
    expect(decides('deputy', [head, second, deputy], ['head'])).toBe(false);
  });

  it('is nobody’s any more the day after it was given up', () => {
    const until = (endedOn: string) =>
      inOffice('left', [person('left', ['supervisor'], endedOn)], undefined, today).waitedForAs;
    expect(until('2027-03-01').has('supervisor')).toBe(true);
    expect(until('2027-02-28').has('supervisor')).toBe(false);
  });

  it('does not take a duty from the one person who owes it', () => {
    const people = [
      person('one', ['appropriate-authority']),
      person('other', ['appropriate-authority']),
    ];
    const confirm = owed('appropriate-authority', { ownerId: 'one' });
    expect(waitsFor(inOffice('one', people, undefined, today), confirm, 'holder')).toBe(true);
    expect(waitsFor(inOffice('other', people, undefined, today), confirm, 'holder')).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { aPolicy, contextOf, given } from '../../../test/builders/case-story.ts';
import { aReporter } from '../../../test/builders/decisions.ts';
import { anAct } from '../../../test/builders/people.ts';
import {
  anAmendment,
  anAssociate,
  aReport,
  aSubject,
  day,
  someReport,
} from '../../../test/builders/report.ts';
import { caseEngine } from '../registry.ts';
import type { Report } from './events.ts';
import { associateName, contestedParts, lagsOf, reportOf, subjectName } from './facts.ts';
import { flagsOf } from './flags.ts';
import { reportPrompts } from './prompts.ts';
import { isSubject } from './same-person.ts';

// Everybody named here is invented.
const keysOf = (over: Partial<Report>, reporter = false): readonly string[] =>
  reportPrompts(someReport(over), {
    policy: aPolicy(),
    reporter: reporter ? aReporter().identity : undefined,
  }).map(({ key }) => key);
const flagged = (over: Partial<Report>): readonly string[] =>
  flagsOf(someReport(over), aPolicy()).map(({ key }) => key);

describe('a report', () => {
  it('is what was recorded, part by part', () => {
    const { type: _type, ...report } = aReport();
    expect(reportOf(given(aReport()).state.report)).toEqual(report);
    expect(reportOf(given().state.report)).toBeUndefined();
  });

  it('keeps what two people said apart, and says which part', () => {
    const recorded = given(aReport());
    const over = recorded.state.report.fields.account.map(({ actId }) => actId);
    const said = (value: string) => anAmendment({ part: 'account', value }, over);
    const here = caseEngine.fold(recorded.state, [said('Here.')], anAct(3));
    const both = caseEngine.fold(here, [said('There.')], anAct(3, {}, 'another desk'));
    expect(contestedParts(both.report)).toEqual(['account']);
    expect(caseEngine.duties(both, contextOf(both)).map(({ key }) => key)).toContain(
      'contest/report/account',
    );
    const standing = both.report.fields.account.map(({ actId }) => actId);
    const chosen = caseEngine.fold(
      both,
      [anAmendment({ part: 'account', value: 'There.' }, standing)],
      anAct(4),
    );
    expect(contestedParts(chosen.report)).toEqual([]);
  });

  it('names subject and associates, also where nobody can', () => {
    expect(subjectName(aSubject())).toBe('Ruth Calloway');
    expect(subjectName({ kind: 'unidentified', description: 'Tall.' })).toBe(
      'Person not identified',
    );
    expect(associateName(anAssociate())).toBe('Dean Marlowe');
    expect(associateName(anAssociate({ surname: '', forenames: '' }))).toBe('Dino');
  });

  it('derives how long each step took, and says where it may be more', () => {
    const { dates } = someReport();
    expect(lagsOf(dates)).toEqual({
      knownToToldManager: { days: 1, atLeast: false },
      knownToReported: { days: 3, atLeast: false },
      reportedToReceived: { days: 1, atLeast: false },
    });
    expect(
      lagsOf({ ...dates, knownOn: { precision: 'month', value: '2027-01' } }).knownToReported,
    ).toEqual({
      days: 11,
      atLeast: true,
    });
    expect(
      lagsOf({ ...dates, knownOn: { precision: 'circa', value: '2026' } }).knownToReported,
    ).toBeUndefined();
  });

  it('owes the manager’s section while it is awaited (W14)', () => {
    const awaited = aReport({
      managerSection: {
        state: 'awaited',
        manager: {
          name: 'Tomasz Wieczorek',
          rankOrGrade: 'Sergeant',
          collarNumber: '',
          contact: '',
        },
        capacity: 'line-manager',
      },
    });
    const duty = given(awaited).duties.find(({ key }) => key === 'report/manager-section');
    expect(duty).toMatchObject({
      waitingFor: 'line-manager',
      source: { kind: 'clause', ref: 'W14' },
    });
  });
});

describe('telling whether somebody is the subject', () => {
  const report = someReport({
    subject: aSubject({ forenames: 'Ruth Anne', knownAs: 'Annie', collarNumber: '' }),
  });

  it('takes a name in any order, with a name more or less, or the name they go by', () => {
    for (const name of ['Calloway, Ruth', 'Ruth Anne Calloway', 'Annie Calloway', 'RUTH CALLOWAY'])
      expect(isSubject(report, { name })).toBe(true);
  });

  it('does not take a surname alone, or another first name', () => {
    for (const name of ['Calloway', 'Robert Calloway', 'Ruth Callow'])
      expect(isSubject(report, { name })).toBe(false);
  });
});

describe('prompts', () => {
  it('say nothing about an ordinary report', () => {
    expect(keysOf({})).toEqual([]);
  });

  it('ask for the reason of a report later than the profile’s fourteen days, once', () => {
    const { dates } = someReport();
    const late = { ...dates, knownOn: { precision: 'exact', value: day('2027-01-27') } } as const;
    expect(keysOf({ dates: late })).toEqual(['report/late-without-reason']);
    expect(
      keysOf({ dates: { ...late, knownOn: { precision: 'exact', value: day('2027-01-28') } } }),
    ).toEqual([]);
    expect(keysOf({ dates: { ...late, delayReason: 'On leave.' } })).toEqual([]);
  });

  it('point out a second-degree relative without regular contact (W50)', () => {
    const uncle = anAssociate({ relationship: 'second-degree-relative', regularContact: 'no' });
    expect(keysOf({ associates: [uncle] })).toEqual(['report/second-degree-relative']);
  });

  it('repeat that systems checks are not allowed, when they were made (W10)', () => {
    expect(keysOf({ systemsChecks: { made: 'yes', detail: 'Once.' } })).toEqual([
      'report/systems-checks-made',
    ]);
  });

  it('ask for the account of a social media association (W5)', () => {
    const association = { ...someReport().association, kinds: ['social-media'] };
    expect(keysOf({ association })).toEqual(['report/social-media-without-account']);
  });

  it('warn where a narrative names the protected reporter, and where', () => {
    const account = 'Shiv told me on nights.';
    expect(keysOf({ account }, true)).toEqual(['report/names-the-reporter']);
    expect(keysOf({ account }, false)).toEqual([]);
  });
});

describe('flags', () => {
  it('are none for an ordinary report', () => {
    expect(flagged({})).toEqual([]);
  });

  it('are raised by systems checks, and by a scenario that raises them', () => {
    expect(flagged({ systemsChecks: { made: 'yes', detail: 'Once.' } })).toEqual([
      'systems-checks-made',
    ]);
    expect(flagged({ scenarios: [{ code: 'intimate-through-policing', basis: '' }] })).toEqual([
      'possible-abuse-of-position',
      'source-sensitive',
    ]);
  });

  it('are never raised by being a journalist', () => {
    expect(flagged({ scenarios: [{ code: 'media', basis: '' }] })).toEqual([]);
  });
});

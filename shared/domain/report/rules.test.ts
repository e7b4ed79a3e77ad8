import { describe, expect, it } from 'vitest';
import { aPolicy, given, givenUnder } from '../../../test/builders/case-story.ts';
import { advice, aStop } from '../../../test/builders/decisions.ts';
import { aRecorder, aUnit, anId, digitsOf, investigator } from '../../../test/builders/people.ts';
import {
  aColleague,
  anAmendment,
  anAssociate,
  aReport,
  aSubject,
  byAColleague,
  day,
  someReport,
} from '../../../test/builders/report.ts';
import { memberId } from '../../kit/ids.ts';
import type { Report } from './events.ts';

// Everybody named here is invented.
const elsewhereRecorder = aRecorder({
  member: memberId.parse(digitsOf('Greta')),
  name: 'Greta Solberg',
});
const dates = (over: Partial<Report['dates']>): Report['dates'] => ({
  ...someReport().dates,
  ...over,
});
const refusedFor = (over: Partial<Report>): readonly string[] =>
  given().when(aReport(over)).refused;
const fieldsFor = (over: Partial<Report>): readonly string[] =>
  given()
    .when(aReport(over))
    .refusals.flatMap(({ fields }) => fields);

describe('recording a report', () => {
  it('accepts a self-report with everything in its place', () => {
    expect(refusedFor({})).toEqual([]);
  });

  it('accepts that systems checks were made: it is a flag, not a mistake', () => {
    expect(refusedFor({ systemsChecks: { made: 'yes', detail: 'Looked him up once.' } })).toEqual(
      [],
    );
  });

  it('accepts a report once only', () => {
    expect(given(aReport()).when(aReport()).refused).toContain('report/recorded');
  });

  it('lists each associate once', () => {
    expect(refusedFor({ associates: [anAssociate(), anAssociate()] })).toEqual([
      'report/associate-twice',
    ]);
    const another = anAssociate({ associateId: anId('Carl Marlowe'), forenames: 'Carl' });
    expect(refusedFor({ associates: [anAssociate(), another] })).toEqual([]);
  });

  it('names kinds of association that the policy knows, and at least one (W5)', () => {
    const { association } = someReport();
    const { refused, refusals } = given().when(
      aReport({ association: { ...association, kinds: ['pen-friends'] } }),
    );
    expect(refused).toEqual(['report/association-kind']);
    expect(refusals[0]?.source).toMatchObject({ kind: 'clause', ref: 'W5' });
    expect(refusedFor({ association: { ...association, kinds: [] } })).toContain(
      'report/association-kind',
    );
  });

  it('refuses days that are still to come, and names every one', () => {
    expect(
      fieldsFor({ dates: dates({ reportedOn: day('2027-02-19'), receivedOn: day('2027-02-20') }) }),
    ).toEqual(['dates.reportedOn', 'dates.receivedOn']);
  });

  it('refuses a remembered month only where none of its days will do', () => {
    const began = (value: string): Report['dates'] =>
      dates({ began: { precision: 'month', value } });
    expect(refusedFor({ dates: began('2027-02') })).toEqual([]);
    expect(refusedFor({ dates: began('2027-03') })).toEqual(['date/in-the-future']);
  });

  it('never refuses a date that is not known', () => {
    expect(refusedFor({ dates: dates({ knownOn: { precision: 'unknown' } }) })).toEqual([]);
  });

  it('refuses what became known after it was reported', () => {
    const late = dates({
      knownOn: { precision: 'exact', value: day('2027-02-12') },
      toldManagerOn: undefined,
    });
    expect(refusedFor({ dates: late })).toEqual(['report/known-after-reported']);
    expect(fieldsFor({ dates: late })).toEqual(['dates.knownOn', 'dates.reportedOn']);
  });

  it('accepts what became known, was told and was reported on one day', () => {
    const one = day('2027-02-11');
    expect(
      refusedFor({
        dates: dates({
          knownOn: { precision: 'exact', value: one },
          toldManagerOn: one,
          reportedOn: one,
        }),
      }),
    ).toEqual([]);
  });

  it('refuses that a manager was told before it was known', () => {
    expect(refusedFor({ dates: dates({ toldManagerOn: day('2027-02-07') }) })).toEqual([
      'report/told-before-known',
    ]);
  });

  it('refuses that a report arrived before it was made', () => {
    expect(refusedFor({ dates: dates({ receivedOn: day('2027-02-10') }) })).toEqual([
      'report/received-before-reported',
    ]);
  });

  it('refuses a clearance that expires before it was granted', () => {
    const vettingHeld = [
      {
        level: 'mv',
        status: 'expired',
        grantedOn: day('2020-01-02'),
        expiresOn: day('2020-01-01'),
      } as const,
    ];
    expect(fieldsFor({ subject: aSubject({ vettingHeld }) })).toEqual([
      'subject.vettingHeld.0.expiresOn',
    ]);
  });

  it('refuses a subject without a name, and accepts one said to be unidentified', () => {
    expect(refusedFor({ subject: aSubject({ surname: '  ' }) })).toEqual(['report/no-subject']);
    expect(
      refusedFor({
        subject: { kind: 'unidentified', description: 'A tall officer of the night shift.' },
      }),
    ).toEqual([]);
  });

  it('refuses nobody at all on the other side, and a person without any name', () => {
    expect(refusedFor({ associates: [] })).toEqual(['report/no-associate']);
    const nameless = anAssociate({ surname: '', forenames: '', aliases: [] });
    expect(refusedFor({ associates: [nameless] })).toEqual(['report/associate-without-name']);
    const handled = anAssociate({
      surname: '',
      forenames: '',
      aliases: [],
      handles: [{ platform: 'Chatter', handle: '@dino' }],
    });
    expect(refusedFor({ associates: [handled] })).toEqual([]);
  });

  it('quotes the sentence that asks who it is, and is ours where the policy has no such sentence (W15)', () => {
    const [wm] = given().when(aReport({ associates: [] })).refusals;
    expect(wm?.source).toMatchObject({ kind: 'clause', ref: 'W15' });
    const hampshire = { policy: aPolicy('hampshire') };
    const [ha] = givenUnder(hampshire).when(aReport({ associates: [] })).refusals;
    expect(ha?.source.kind).toBe('house');
  });

  it('never refuses a second-degree relative without regular contact', () => {
    const cousin = anAssociate({ relationship: 'second-degree-relative', regularContact: 'no' });
    expect(refusedFor({ associates: [cousin] })).toEqual([]);
  });

  it('asks the other scenario for its reason', () => {
    expect(refusedFor({ scenarios: [{ code: 'other', basis: '' }] })).toEqual([
      'report/scenario-without-reason',
    ]);
    expect(
      refusedFor({ scenarios: [{ code: 'other', basis: 'Lends money on his street.' }] }),
    ).toEqual([]);
  });

  it('refuses no scenario, an unknown one, and one chosen twice', () => {
    expect(refusedFor({ scenarios: [] })).toEqual(['report/no-scenario']);
    expect(refusedFor({ scenarios: [{ code: 'bad-company', basis: '' }] })).toEqual([
      'report/unknown-scenario',
    ]);
    expect(
      refusedFor({
        scenarios: [
          { code: 'charged', basis: '' },
          { code: 'charged', basis: '' },
        ],
      }),
    ).toEqual(['report/unknown-scenario']);
  });

  it('does not wait for a policy that names no scenarios: triage does', () => {
    const leicestershire = { policy: aPolicy('leicestershire') };
    const story = givenUnder(leicestershire);
    expect(story.when(aReport({ scenarios: [] })).refused).toEqual([]);
    expect(
      story.when(aReport({ scenarios: [{ code: 'other', basis: 'A convicted friend.' }] })).refused,
    ).toEqual([]);
    expect(story.when(aReport()).refused).toEqual(['report/unknown-scenario']);
  });

  it('accepts every scenario of the West Midlands list (W4)', () => {
    const categories = aPolicy().profile.values['definition.categories'].value ?? [];
    expect(categories.filter(({ alwaysNotifiable }) => alwaysNotifiable)).toHaveLength(13);
    for (const { code } of categories)
      expect(refusedFor({ scenarios: [{ code, basis: 'As reported.' }] })).toEqual([]);
  });
});

describe('the manager who is the subject', () => {
  const colleagueReports: Partial<Report> = {
    route: byAColleague(),
    subject: aSubject({ surname: 'Wieczorek', forenames: 'Tomasz', collarNumber: '3305' }),
  };

  it('is asked for nothing and told nothing', () => {
    const asked = given().when(
      aReport({
        ...colleagueReports,
        managerSection: { state: 'awaited', manager: aColleague(), capacity: 'line-manager' },
      }),
    );
    expect(asked.refused).toEqual(['report/manager-is-the-subject']);
    expect(asked.refusals[0]?.source).toMatchObject({ ref: 'W17' });
    expect(
      refusedFor({ ...colleagueReports, managerSection: { state: 'manager-is-the-subject' } }),
    ).toEqual([]);
  });

  it('is known by name too, however it is written, where no number tells them apart', () => {
    const manager = aColleague({ name: 'WIECZOREK, Tomasz', collarNumber: '' });
    expect(
      refusedFor({
        ...colleagueReports,
        managerSection: { state: 'awaited', manager, capacity: 'line-manager' },
      }),
    ).toEqual(['report/manager-is-the-subject']);
  });

  it('is not a namesake with another number', () => {
    const manager = aColleague({ collarNumber: '9001' });
    expect(
      refusedFor({
        ...colleagueReports,
        managerSection: { state: 'awaited', manager, capacity: 'line-manager' },
      }),
    ).toEqual([]);
  });

  it('may be bypassed by a third party who is not reporting the manager (W17)', () => {
    expect(
      refusedFor({
        route: colleagueReports.route ?? someReport().route,
        managerSection: { state: 'bypassed', reason: 'Wished to speak to the unit.' },
      }),
    ).toEqual([]);
  });
});

describe('who records', () => {
  it('is never the subject, known by the number of the unit’s record', () => {
    const subject = aSubject({
      personId: anId(investigator.name),
      surname: 'Hartley',
      collarNumber: '',
    });
    expect(refusedFor({ subject })).toEqual(['report/subject-is-the-actor']);
  });

  it('is never the subject, known by collar number, and does not amend their way out of it', () => {
    const own = aReport({ subject: aSubject({ collarNumber: '44 71' }) });
    expect(given().when(own).refused).toEqual(['report/subject-is-the-actor']);
    const elsewhere = givenUnder({ unit: aUnit([]), by: elsewhereRecorder }, own);
    const over = elsewhere.state.report.fields.subject.map(({ actId }) => actId);
    expect(
      elsewhere.when(anAmendment({ part: 'subject', value: aSubject() }, over), {
        unit: aUnit(),
        by: aRecorder(),
      }).refused,
    ).toEqual(['report/subject-is-the-actor']);
  });
});

describe('amending a report', () => {
  const told = given(aReport());
  const over = (part: keyof Report): string[] =>
    told.state.report.fields[part].map(({ actId }) => actId);

  it('says one part anew and leaves the others', () => {
    const value = 'In her own words.';
    const { state } = told.when(anAmendment({ part: 'account', value }, over('account')));
    expect(state.report.fields.account.map((version) => version.value)).toEqual([value]);
    expect(state.report.fields.dates).toBe(told.state.report.fields.dates);
  });

  it('asks the same rules, with the fields of the form that amends', () => {
    const outcome = told.when(
      anAmendment(
        { part: 'dates', value: dates({ receivedOn: day('2027-02-10') }) },
        over('dates'),
      ),
    );
    expect(outcome.refused).toEqual(['report/received-before-reported']);
    expect(outcome.refusals[0]?.fields).toEqual([
      'change.value.receivedOn',
      'change.value.reportedOn',
    ]);
  });

  it('does not ask about parts that stay as they are', () => {
    const tomorrow = told.when(anAmendment({ part: 'account', value: 'More.' }, over('account')), {
      today: day('2027-02-01'),
    });
    expect(tomorrow.refused).toEqual([]);
  });

  it('refuses to replace what its author has not seen', () => {
    expect(told.when(anAmendment({ part: 'account', value: 'More.' })).refused).toEqual([
      'record/changed-meanwhile',
    ]);
  });

  it('needs a report', () => {
    expect(given().when(anAmendment({ part: 'account', value: 'More.' })).refused).toContain(
      'report/absent',
    );
  });

  it('lifts a possible protected disclosure by legal advice only (W9)', () => {
    const possible = given(
      aReport({ protectedDisclosure: { answer: 'possible', concern: 'Names a supervisor.' } }),
      aStop(),
    );
    const question = possible.state.report.fields.protectedDisclosure.map(({ actId }) => actId);
    const no = anAmendment({ part: 'protectedDisclosure', value: { answer: 'no' } }, question);
    expect(possible.when(no).refused).toEqual(['report/disclosure-needs-advice']);
    const stops = possible.state.protectedDisclosure.stops.map(({ actId }) => actId);
    expect(possible.and(advice('continue-as-association', stops)).when(no).refused).toEqual([]);
  });
});

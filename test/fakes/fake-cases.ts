import { caseEngine } from '../../shared/domain/registry.ts';
import type { Act } from '../../shared/domain/act.ts';
import { findLatestProfile } from '../../shared/domain/policy/profiles.ts';
import type { LooseEvent } from '../../shared/domain/enlist.ts';
import type { CaseState } from '../../shared/domain/state.ts';
import { assert } from '../../shared/kit/assert.ts';
import { caseId, type CaseId } from '../../shared/kit/ids.ts';
import {
  aDetermination,
  aLetter,
  anInterview,
  aReceipt,
  aService,
  aSignificantProposal,
  aProposal,
  anAnswer,
} from '../builders/outcome.ts';
import { aPolicy } from '../builders/case-story.ts';
import { anAct, aRecorder, digitsOf, investigator } from '../builders/people.ts';
import { anAssessment, aTriage } from '../builders/decisions.ts';
import { anAssociate, aReport, aSubject } from '../builders/report.ts';

/** @file A handful of cases at different stages, for work on screens. Everybody is invented. */

/** A case of the fake vault: its acts in order, each with its events. */
export type FakeCase = {
  readonly caseId: CaseId;
  readonly acts: readonly { readonly act: Act; readonly events: readonly LooseEvent[] }[];
};

/** The governing policy of the fake unit. */
export const fakePolicy = aPolicy();

type Told = LooseEvent | ((state: CaseState) => LooseEvent);

/** A case told event by event, one an act, a day or so apart. */
export function tellCase(code: string, told: readonly Told[]): FakeCase {
  const profile = findLatestProfile('west-midlands');
  assert(profile, 'a profile that ships is missing');
  const opening = {
    type: 'case.opened/1',
    reference: `NA/2027/${code}`,
    openedOn: '2027-02-12',
    marking: { classification: 'OFFICIAL', sensitive: true, handling: '' },
    policy: { profileId: profile.id, version: profile.version },
    fictitious: true,
  };
  let state = caseEngine.empty;
  const acts: { act: Act; events: readonly LooseEvent[] }[] = [];
  for (const [index, one] of [opening, ...told].entries()) {
    const event = typeof one === 'function' ? one(state) : one;
    const day = String(12 + Math.min(index, 6)).padStart(2, '0');
    const act = anAct(
      index + 1,
      {
        at: {
          utc: `2027-02-${day}T1${String(index % 8)}:2${String(index % 6)}:00.000Z`,
          offsetMinutes: 0,
        },
      },
      code,
    );
    state = caseEngine.fold(state, [event], act);
    acts.push({ act, events: [event] });
  }
  return { caseId: caseId.parse(digitsOf(`case ${code}`)), acts };
}

const mine = {
  type: 'case.allocated/1',
  to: investigator.personId,
  toName: investigator.name,
  reason: '',
};
const subject = (surname: string, forenames: string, rankOrGrade: string, collarNumber: string) =>
  aSubject({ surname, forenames, rankOrGrade, collarNumber });

/** A case that two colleagues went on with without having seen each other. */
function changedApart(): FakeCase {
  const told = tellCase('5RJ4C', [
    aReport({
      subject: subject('Quill', 'Jonah', 'PC', '20981'),
      account: 'He met Dean Marlowe in June at the gym and told his sergeant the same week.',
    }),
    mine,
    aTriage(),
  ]);
  const recorded = told.acts[1]?.act.id ?? '';
  const seen = { [recorded.slice(0, recorded.indexOf('-'))]: told.acts.length };
  const apart = (name: string, hour: string, ...events: readonly LooseEvent[]) =>
    events.map((event, index) => ({
      act: anAct(
        index + 1,
        {
          seen,
          at: { utc: `2027-02-18T${hour}:1${String(index)}:00.000Z`, offsetMinutes: 0 },
          by: { ...aRecorder(), name },
        },
        name,
      ),
      events: [event],
    }));
  const account = (value: string): LooseEvent => ({
    type: 'report.amended/1',
    change: { part: 'account', value },
    over: [recorded],
    reason: 'Said more fully on the telephone.',
  });
  return {
    ...told,
    acts: [
      ...told.acts,
      ...apart(
        'Imogen Hartley-Voss',
        '08',
        account(
          'He met Dean Marlowe in July at the gym and told his sergeant the same week, by email.',
        ),
        {
          type: 'case.closed/1',
          outcome: 'recorded-in-error',
          closedOn: '2027-02-18',
          reason: 'The same report came in twice.',
        },
      ),
      ...apart(
        'Farrah Quillon',
        '09',
        account('He met Dean Marlowe in June at the boxing gym and told nobody until August.'),
        anAssessment(),
      ),
    ],
  };
}

/** The fake caseload: an appeal window, disputed conditions to decide, fresh reports, a stop, one closed, one with very long names. */
export const fakeCases = (): readonly FakeCase[] => [
  tellCase('M2V6J', [
    aReport({
      subject: subject('Sallow', 'Amira', 'PC', '20417'),
      associates: [anAssociate({ surname: 'Drey', forenames: 'Corvin' })],
    }),
    mine,
    aTriage(),
    anAssessment(),
    aSignificantProposal(),
    anInterview({ disputed: 'She disputes that contact must end.' }),
    aDetermination(),
    (state) => aLetter('notice-of-conditions', state),
    aService(),
    aReceipt(),
  ]),
  tellCase('T9D2C', [
    aReport({ subject: subject('Marrow', 'Owen', 'PS', '11873') }),
    mine,
    aTriage(),
    anAssessment({ confirmedGrade: 'High', suggestedGrade: 'High' }),
    aProposal(),
    anAnswer('agreed'),
  ]),
  tellCase('3HX8P', [
    aReport({
      subject: subject('Thorne', 'Lena', 'SC', '90021'),
      immediateRisk: {
        present: 'yes',
        to: ['operation'],
        detail: 'A live inquiry.',
        actionTaken: 'Told the lead.',
      },
    }),
    mine,
  ]),
  changedApart(),
  tellCase('8QF5R', [
    aReport({
      subject: { kind: 'unidentified', description: 'Somebody on the late shift.' },
      systemsChecks: { made: 'yes', detail: 'One search on the crime system.' },
    }),
  ]),
  tellCase('W8B4N', [
    aReport({
      subject: subject(
        'Featherstonehaugh-Cholmondeley-Warner',
        'Maximiliana Wilhelmina Theodora',
        'Detective Chief Superintendent',
        '2',
      ),
      associates: [
        anAssociate({
          surname: 'Ó Súilleabháin-Mac Giolla Phádraig',
          forenames: 'Tadhg Ruairí Caoimhín',
        }),
      ],
    }),
    mine,
    aTriage(),
  ]),
  tellCase('7K4QM', [
    aReport({ subject: subject('Vane', 'Idris', 'PC', '20655') }),
    mine,
    aTriage({ outcome: 'not-notifiable', rationale: 'A chance meeting.' }),
    {
      type: 'case.closed/1',
      outcome: 'not-notifiable',
      closedOn: '2027-02-17',
      reason: 'A chance meeting, told of at once.',
    },
  ]),
];

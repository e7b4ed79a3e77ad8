import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import {
  leicestershireHears,
  anAppeal,
  anAppealDecision,
  aVariation,
} from '../../../test/builders/appeals.ts';
import { aPolicy, anOpening } from '../../../test/builders/case-story.ts';
import { aBreach } from '../../../test/builders/conditions.ts';
import { anAssessment, aReporter, aTriage, limbs } from '../../../test/builders/decisions.ts';
import { filledIn, hampshireWithoutAppeal } from '../../../test/builders/filled-in.ts';
import {
  aDetermination,
  advice,
  anAnswer,
  anApproval,
  anInterview,
  anInvitation,
  aProposal,
  letterWords,
} from '../../../test/builders/outcome.ts';
import { aDisclosure } from '../../../test/builders/disclosure.ts';
import { anAct, anId } from '../../../test/builders/people.ts';
import { aColleague, aReport, day, someReport } from '../../../test/builders/report.ts';
import {
  aBelief,
  anInvitationToReview,
  aReviewDecided,
  aReviewOpened,
} from '../../../test/builders/review.ts';
import { askNames } from '../../../shared/domain/letter/asks.ts';
import { composeWhole } from '../../../shared/domain/letter/compose.ts';
import {
  letterKind,
  type LetterAbout,
  type LetterKind,
} from '../../../shared/domain/letter/model.ts';
import { templateId } from '../../../shared/domain/letter-template/template.ts';
import { caseEngine } from '../../../shared/domain/registry.ts';
import type { CaseState } from '../../../shared/domain/state.ts';
import { copyBytes } from '../../../shared/kit/bytes.ts';
import { drawLetter } from './draw-letter.ts';
import type { Fonts } from './paper.ts';
import { writeDocx } from './write-docx.ts';

/** Every letter there is, under every policy it belongs to, read back by outside tools. Everybody named here is invented. */

const folder = mkdtempSync(join(tmpdir(), 'probity-letters-'));
const font = (name: string) =>
  copyBytes(readFileSync(`node_modules/@expo-google-fonts/noto-sans/${name}.ttf`));
const fonts: Fonts = {
  regular: font('400Regular/NotoSans_400Regular'),
  bold: font('700Bold/NotoSans_700Bold'),
};
const madeAt = { utc: '2028-02-18T10:00:00.000Z', offsetMinutes: 0 };

const policies = {
  'west-midlands': aPolicy(),
  leicestershire: aPolicy('leicestershire', {
    ...leicestershireHears,
    'appeal.afterReviewChange': filledIn(false),
  }),
  hampshire: aPolicy('hampshire', hampshireWithoutAppeal),
} as const;
type Force = keyof typeof policies;
const everywhere: readonly Force[] = ['west-midlands', 'leicestershire', 'hampshire'];
const withAppeals: readonly Force[] = ['west-midlands', 'leicestershire'];

// Somebody else reported it, in confidence; the member was told of the report.
const canaries = ['Siobhán', 'O’Brien-Núñez', 'WM 7719', 'CANARY'];
const reportedByAnother = aReport({
  ...someReport({
    route: {
      origin: 'colleague',
      channel: 'confidential-line',
      protection: 'confidential',
      detail: 'CANARY-ROUTE',
    },
    account: 'CANARY-ACCOUNT: I share a shift with her.',
    managerSection: {
      state: 'recorded',
      manager: aColleague({ name: 'CANARY-MANAGER' }),
      capacity: 'line-manager',
      comments: 'CANARY-MANAGER thought so too.',
      adviceGiven: '',
      interimMitigation: '',
      writtenOn: day('2027-02-10'),
    },
    awareness: { state: 'unaware', basis: '', whatIsKnown: '', subjectTold: 'yes' },
  }),
});

type Event = { readonly type: string };
/** What is true after these events, whatever a rule would say of them: the rules have tests of their own. */
const after = (force: Force, ...events: readonly Event[]): CaseState =>
  [anOpening(policies[force]), ...events].reduce<CaseState>(
    (state, event, index) =>
      caseEngine.fold(
        state,
        [event as Parameters<typeof caseEngine.fold>[1][number]],
        anAct(index + 1),
      ),
    caseEngine.empty,
  );

const assessed = [reportedByAnother, aReporter(), aTriage(), anAssessment()];
const imposed = [...assessed, anInterview(), aDetermination()];
const appealed = [...imposed, anAppeal()];
const reviewed = [...imposed, aReviewOpened(), anInvitationToReview()];
const about = (kind: LetterAbout['kind'], name: string): LetterAbout => ({ kind, id: anId(name) });
const removal = {
  ended: [{ conditionId: anId('condition'), endsOn: day('2028-02-01'), reason: 'Not needed.' }],
  varied: [],
  added: [],
};

type Row = {
  readonly kind: LetterKind;
  readonly wording: string;
  readonly events: readonly Event[];
  readonly about?: LetterAbout;
  readonly under?: readonly Force[];
  readonly says: readonly string[];
};

const rows: readonly Row[] = [
  {
    kind: 'acknowledgement',
    wording: 'acknowledgement',
    events: [aReport()],
    says: ['Thank you for telling us', '12 February 2027'],
  },
  {
    kind: 'clarification-request',
    wording: 'clarification-request',
    events: assessed,
    says: ['ASKED-questions', 'ASKED-replyBy', 'nothing is concluded from it'],
  },
  {
    kind: 'interview-invitation',
    wording: 'interview-invitation',
    events: assessed,
    says: ['ASKED-interviewWhen', 'It is not a misconduct interview', 'police friend'],
  },
  {
    kind: 'outcome',
    wording: 'outcome-not-notifiable',
    events: [
      reportedByAnother,
      aReporter(),
      aTriage({ outcome: 'not-notifiable', limbs: limbs('no', 'no', 'no') }),
    ],
    says: ['not an association that has to be notified'],
  },
  {
    kind: 'outcome',
    wording: 'outcome-advice',
    events: [...assessed, advice()],
    says: ['Tell us of any request for information.'],
  },
  {
    kind: 'outcome',
    wording: 'outcome-no-risk',
    events: [...assessed, aDetermination({ outcome: 'no-risk', findsRisk: false, conditions: [] })],
    says: ['does not present a risk', 'The contact is weekly and recent.'],
  },
  {
    kind: 'outcome',
    wording: 'agreed-mitigation',
    events: [...assessed, aProposal(), anAnswer('agreed'), anApproval()],
    says: ['Thank you for agreeing', 'Report every contact with Dean Marlowe'],
  },
  {
    kind: 'representations-invitation',
    wording: 'representations-invitation',
    events: [...assessed, anInvitation()],
    about: about('representation', 'invitation'),
    says: ['Nothing is decided yet', 'ASKED-representationsAbout'],
  },
  {
    kind: 'notice-of-conditions',
    wording: 'notice-of-conditions',
    events: imposed,
    says: ['Have no contact with Dean Marlowe by any means.', 'Your right to appeal', '12 months'],
  },
  {
    kind: 'notice-of-conditions',
    wording: 'cease-notice',
    events: [
      ...assessed,
      anInterview(),
      aDetermination({ outcome: 'association-must-cease', conditions: [] }),
    ],
    says: ['presents a risk and must cease', 'Your right to appeal'],
  },
  {
    kind: 'notice-of-conditions',
    wording: 'notice-of-changes',
    events: [...reviewed, aReviewDecided()],
    about: about('review', 'review'),
    says: [
      'Conditions that are added',
      'Report each request for information',
      'Your right to appeal',
    ],
  },
  {
    kind: 'plan-notice',
    wording: 'plan-notice',
    events: [
      ...assessed,
      anInterview(),
      aDetermination({
        plan: {
          authorisedBy: aDetermination().decidedBy,
          authorisedOn: day('2027-02-17'),
          evidence: aDetermination().evidence,
          text: 'Kept in the plan.',
        },
      }),
    ],
    says: ['risk management plan', 'ASKED-planAsks', '17 February 2027'],
  },
  {
    kind: 'appeal-acknowledgement',
    wording: 'appeal-acknowledgement',
    events: appealed,
    about: about('appeal', 'appeal'),
    under: withAppeals,
    says: ['on 5 March 2027', 'submitted it on 3 March 2027', 'apply meanwhile'],
  },
  {
    kind: 'appeal-outcome',
    wording: 'appeal-outcome',
    events: [...appealed, anAppealDecision('varied', { changes: aVariation() })],
    about: about('appeal', 'appeal'),
    under: withAppeals,
    says: ['The conditions are varied', 'outside the gym', 'He has moved away'],
  },
  {
    kind: 'review-invitation',
    wording: 'review-invitation',
    events: reviewed,
    about: about('review', 'review'),
    says: ['ASKED-reviewAbout', 'police friend'],
  },
  {
    kind: 'review-notice',
    wording: 'review-notice',
    events: [...imposed, aReviewOpened({ kind: 'at-any-time', because: aBelief() })],
    about: about('review', 'review'),
    says: ['ASKED-reviewChange', 'The conditions stand as they are until then'],
  },
  {
    kind: 'review-outcome',
    wording: 'review-outcome',
    events: [...reviewed, aReviewDecided()],
    about: about('review', 'review'),
    says: ['Some conditions change', 'A request for information was reported in the year.'],
  },
  {
    kind: 'conditions-removed',
    wording: 'conditions-removed',
    events: [...reviewed, aReviewDecided({ decision: 'remove', changes: removal })],
    about: about('review', 'review'),
    says: ['Have no contact with Dean Marlowe', 'Binds you no longer from 1 February 2028'],
  },
  {
    kind: 'breach-notice',
    wording: 'breach-notice',
    events: [...imposed, aBreach()],
    about: about('breach', 'breach'),
    says: ['ASKED-breachWhat', 'misconduct procedures', 'It is no finding'],
  },
  {
    kind: 'vetting-notification',
    wording: 'vetting-notification',
    events: imposed,
    under: ['west-midlands'],
    says: ['ASKED-vettingRisk', 'no more'],
  },
  {
    kind: 'yearly-update-reminder',
    wording: 'yearly-update-reminder',
    events: imposed,
    under: ['hampshire'],
    says: ['12 months', '12 February 2027'],
  },
  {
    kind: 'yearly-update-chaser',
    wording: 'yearly-update-chaser',
    events: [
      ...imposed,
      {
        type: 'yearly-update.asked/1',
        ...{
          askId: anId('ask'),
          dueOn: day('2028-02-12'),
          step: 'reminder',
          askedOn: day('2028-01-12'),
          askedBy: 'Imogen Hartley-Voss',
          how: 'email',
          note: '',
        },
      },
    ],
    under: ['hampshire'],
    says: ['have not heard from you'],
  },
  {
    kind: 'reporter-support',
    wording: 'reporter-support',
    events: assessed,
    says: ['Dear colleague', 'ASKED-supportOffered', 'names neither you'],
  },
  {
    kind: 'disclosure-copy',
    wording: 'disclosure-copy',
    events: [...imposed, aDisclosure()],
    about: about('disclosure', 'copy'),
    says: ['Copy of records about you', 'She told how they met', '[withheld]'],
  },
  {
    kind: 'closure-notice',
    wording: 'closure-notice',
    events: [
      ...imposed,
      {
        type: 'case.closed/1',
        ...{ outcome: 'conditions-ended', closedOn: day('2028-02-10'), reason: 'Ended.' },
      },
    ],
    says: ['ASKED-closureSays'],
  },
];

const words = {
  ...letterWords,
  ...Object.fromEntries(askNames.map((name) => [name, `ASKED-${name}`])),
};

async function compose(row: Row, force: Force) {
  const state = after(force, ...row.events);
  const composed = composeWhole(
    row.kind,
    state,
    policies[force],
    { ...words, today: day('2028-02-18') },
    { about: row.about },
  );
  if (!composed.ok) throw new Error(composed.error.map(({ says }) => says).join(' '));
  const { bytes } = await drawLetter(composed.value.model, fonts, madeAt);
  const path = join(folder, `${row.wording}-${force}.pdf`);
  writeFileSync(path, bytes);
  const text = execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' });
  return { ...composed.value, path, text: text.replaceAll(/\s+/g, ' ') };
}

const cases = rows.flatMap((row) =>
  (row.under ?? everywhere).map((force) => ({ row, force, name: `${row.wording} under ${force}` })),
);

describe('every letter', () => {
  it('of the procedure has a row here, by kind and by wording', () => {
    expect(new Set(rows.map(({ kind }) => kind))).toEqual(new Set(letterKind.options));
    const later = ['business-interest-decision', 'gift-not-approved'];
    expect(new Set([...rows.map(({ wording }) => wording), ...later])).toEqual(
      new Set(templateId.options),
    );
  });

  it.each(cases)('reads back from its PDF: $name', async ({ row, force }) => {
    const { text, template, path, model } = await compose(row, force);
    expect(template).toEqual({ id: row.wording, version: 0 });
    for (const says of row.says) expect(text).toContain(says);
    expect(text).toContain(model.title);
    expect(text).toContain('NA/2027/7K4QM');
    expect(text.match(/OFFICIAL-SENSITIVE/g)?.length).toBeGreaterThanOrEqual(2);
    expect(text).not.toMatch(/\{\{|undefined|\[object/);
    expect(execFileSync('pdfinfo', [path], { encoding: 'utf8' })).toMatch(/Tagged:\s+yes/);
  });

  it.each(cases.filter(({ row }) => row.kind !== 'acknowledgement'))(
    'tells nothing of who reported: $name',
    async ({ row, force }) => {
      const { text, model } = await compose(row, force);
      const xml = unzipSync(await writeDocx(model, madeAt));
      const inWord = Object.values(xml)
        .map((part) => strFromU8(part))
        .join(' ');
      for (const canary of canaries) {
        expect(text).not.toContain(canary);
        expect(inWord).not.toContain(canary);
      }
    },
  );

  it('to a reporter names neither them nor anybody they spoke of', async () => {
    const row = rows.find(({ kind }) => kind === 'reporter-support');
    if (!row) throw new Error('no row');
    const { text } = await compose(row, 'west-midlands');
    for (const name of ['Calloway', 'Ruth', 'Marlowe', 'Dean']) expect(text).not.toContain(name);
  });

  it('about an appeal names the last day of the meeting: 5 March 2027 and 28 days is 2 April (W38)', async () => {
    const row = rows.find(({ kind }) => kind === 'appeal-acknowledgement');
    if (!row) throw new Error('no row');
    expect((await compose(row, 'west-midlands')).text).toContain('by 2 April 2027 at the latest');
    expect((await compose(row, 'leicestershire')).text).toContain(
      'Deputy Chief Constable hears it',
    );
  });

  it('of changed conditions gives a right of appeal where the policy does (W48), and none where it does not', async () => {
    const row = rows.find(({ wording }) => wording === 'notice-of-changes');
    if (!row) throw new Error('no row');
    expect((await compose(row, 'west-midlands')).text).toContain(
      'within 14 days from the day you receive this',
    );
    for (const force of ['leicestershire', 'hampshire'] as const)
      expect((await compose(row, force)).text).toContain('gives no right of appeal');
  });
});

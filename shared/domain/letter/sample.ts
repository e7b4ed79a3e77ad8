import { civilDate } from '../../kit/civil-date.ts';
import { itemId } from '../../kit/ids.ts';
import { err, ok, type Result } from '../../kit/result.ts';
import type { FactName } from '../letter-template/facts.ts';
import { templates } from '../letter-template/names.ts';
import type { TemplateId, TemplateWording } from '../letter-template/template.ts';
import type { ResolvedPolicy } from '../policy/resolve.ts';
import { policyValue } from '../policy/resolve.ts';
import type { DeterminationTold, LetterFacts } from './facts.ts';
import { framed } from './frame.ts';
import type { Matter } from './matter.ts';
import { letterModel, type LetterModel } from './model.ts';
import { renderWording } from './render.ts';

/** @file An invented example, to try a wording on. Nobody in it exists. */

/** A wording on the invented example, under a policy. Fails when it makes no sound letter. */
export function renderSample(
  id: TemplateId,
  wording: TemplateWording,
  policy: ResolvedPolicy,
): Result<LetterModel, undefined> {
  const { model, missing } = tryOnSample(id, wording, policy);
  return model && missing.length === 0 ? ok(model) : err(undefined);
}

/** The same while it is written: what it makes so far, with tokens that nothing fills left as they are and named. Facts that no policy
 *  settles may be set. */
export function tryOnSample(
  id: TemplateId,
  wording: TemplateWording,
  policy: ResolvedPolicy,
  facts: Readonly<Partial<Record<FactName, boolean>>> = sampleFacts,
): { readonly model: LetterModel | undefined; readonly missing: readonly string[] } {
  const example = exampleFacts(id, policy, facts);
  const rendered = renderWording(wording, example);
  const model = letterModel.safeParse(
    framed(example, rendered, { sensitive: true, fictitious: true }),
  );
  return { model: model.data, missing: rendered.missing };
}

/** How the facts of the example stand unless somebody sets them otherwise. */
export const sampleFacts: Readonly<Partial<Record<FactName, boolean>>> = {
  'appeal.isHeardInAMeeting': true,
  'appeal.isVaried': true,
  'review.isAnnual': true,
  'review.changesSomething': true,
  'breach.duringAppealPeriod': true,
  'disclosure.withholdsSomething': true,
};

function exampleFacts(
  id: TemplateId,
  policy: ResolvedPolicy,
  facts: Readonly<Partial<Record<FactName, boolean>>>,
): LetterFacts {
  return {
    kind: templates[id].kind ?? 'outcome',
    templateId: id,
    date: day('2027-02-18'),
    subject: {
      rankOrGrade: 'Police Constable',
      forenames: 'Ruth',
      surname: 'Calloway',
      collarNumber: '4417',
      department: 'Response',
      station: 'Northfield',
    },
    association: `your ${policyValue(policy, 'terminology.association') ?? 'association'} with Dean Marlowe`,
    reference: 'NA/2027/7K4QM',
    receivedOn: day('2027-02-12'),
    determination: { ...determination, outcome: outcomeIn[id] ?? 'conditions-imposed' },
    conditions: [
      {
        origin: id === 'agreed-mitigation' ? 'agreed' : 'imposed',
        text: 'Have no contact with Dean Marlowe by any means.',
        effectiveFrom: day('2027-02-18'),
        reviewOn: day('2028-02-17'),
      },
    ],
    advice: ['Tell us of any request for information.'],
    policy,
    ...(aboutChanges.has(id) ? { matter } : { matter: { label: '', facts } }),
    answers: {
      signatoryName: 'Imogen Hartley-Voss',
      signatoryRank: 'Detective Sergeant',
      signatoryOffice: policyValue(policy, 'terminology.unit') ?? 'The unit',
      contact: 'Imogen Hartley-Voss, extension 4471',
      appealAddress: 'Head of PSD, Lindon House',
      furtherWords: '',
    },
    asked: {},
    example: { facts },
  };
}

const day = (text: string) => civilDate.parse(text);
const decidedBy = {
  personId: itemId.parse('0'.repeat(32)),
  name: 'Alma Thackeray',
  rankOrGrade: 'Detective Chief Inspector',
  office: 'appropriate-authority',
} as const;

const determination: DeterminationTold = {
  outcome: 'conditions-imposed',
  decidedBy,
  decidedOn: day('2027-02-17'),
  reasons: 'The contact is weekly and recent.\n\nNothing lighter was enough.',
  reviewPeriod: '12 months',
  conditions: [{}],
};

const outcomeIn: Partial<Readonly<Record<TemplateId, DeterminationTold['outcome']>>> = {
  'outcome-no-risk': 'no-risk',
  'agreed-mitigation': 'agreed-mitigation-approved',
  'cease-notice': 'association-must-cease',
};

const aboutChanges: ReadonlySet<TemplateId> = new Set<TemplateId>([
  'notice-of-changes',
  'appeal-outcome',
  'review-outcome',
  'conditions-removed',
  'disclosure-copy',
]);

const matter: Matter = {
  about: { kind: 'review', id: itemId.parse('1'.repeat(32)) },
  label: 'Example',
  decision: {
    by: decidedBy,
    on: day('2028-02-10'),
    reasons: 'Contact has become rare, and it was always reported.',
  },
  changes: {
    ended: [],
    varied: [
      {
        conditionId: itemId.parse('2'.repeat(32)),
        kind: 'no-contact',
        text: 'Report every contact with Dean Marlowe to your line manager within 24 hours.',
        necessity: '',
        proportionality: '',
        effectiveFrom: day('2028-02-14'),
        reviewOn: day('2029-02-13'),
        reason: 'A lighter condition is enough now.',
      },
    ],
    added: [],
  },
  records: [
    {
      title: 'Record of the interview of 16 February 2027',
      paragraphs: ['She told how they met. [withheld]', 'They train together on Thursdays.'],
    },
  ],
  ended: [{ text: 'Do not train at the gym in Mill Lane.', endsOn: day('2028-02-14') }],
};

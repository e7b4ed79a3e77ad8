import type { z } from 'zod';
import type { DecidedBy } from '../../../shared/domain/decided-by.ts';
import type { determinationEvents } from '../../../shared/domain/determination/events.ts';
import type { LetterAbout, LetterKind } from '../../../shared/domain/letter/model.ts';
import { otherSide, type Cast } from '../cast.ts';
import { measures, type MeasureKind } from '../measures.ts';
import { day, idOf, me } from '../tokens.ts';
import { officeholder } from './hearing.ts';
import { stepId } from './assessing.ts';

/** @file What the Appropriate Authority decides, and the letters that tell of it. */

type Sought = z.infer<(typeof determinationEvents)['determination.sought/1']>;
type Made = z.infer<(typeof determinationEvents)['determination.made/1']>;

/** Who decides most cases, and who decides the others. */
export const ward = 'Ines Ward';
export const vossall = 'Henrietta Vossall';

/** Somebody of the unit's record who decides, in one of their offices. */
export const decider = (name: string, office: DecidedBy['office']): DecidedBy => ({
  personId: idOf(name),
  name,
  rankOrGrade: officeholder(name).rank,
  office,
});

const authority = (name: string): DecidedBy => decider(name, 'appropriate-authority');

/** The authority who decides most cases. */
export const theAuthority = authority(ward);

/** What shows a decision that was taken on paper. */
export const signedForm = (description: string, reference: string) => ({
  kind: 'signed-document' as const,
  description,
  reference,
});

/** The matter is put to the authority. */
export const sought = (on: number, question: Sought['question'], summary: string): Sought => ({
  type: 'determination.sought/1',
  soughtOn: day(on),
  soughtFrom: ward,
  question,
  summary,
});

/** The number of a case's decision; a second one has another. */
export const decisionId = (cast: Cast): Made['determinationId'] => idOf(cast.code, 'determination');

function decided(
  cast: Cast,
  on: number,
  over: Partial<Made> & Pick<Made, 'outcome' | 'reasons'>,
): Made {
  return {
    type: 'determination.made/1',
    determinationId: decisionId(cast),
    decidedBy: authority(ward),
    decidedOn: day(on),
    evidence: {
      kind: 'signed-document',
      description: 'Determination form, signed by the authority.',
      reference: `PSD/D/${cast.code}`,
    },
    ndm: {
      ethics: 'The member was heard, and is told everything that may be told.',
      information: `${cast.story.nature} ${cast.story.interview}`,
      assessment: 'As graded by the unit; the authority agrees with the factors and their weight.',
      powersAndPolicy: 'Notifiable Association policy of the force; Code of Ethics.',
      options: 'Advice alone; steps by agreement; conditions; that the association must cease.',
      actionAndReview: 'As set out in the reasons. The unit keeps the review in its diary.',
    },
    findsRisk: true,
    approvedMitigationIds: [],
    conditions: [],
    memberDisputes: false,
    reviewPeriod: '12 months',
    consideredRepresentationIds: [],
    ...over,
  };
}

/** Why these measures and no others, as the member reads it. */
export const reasonsFor = (cast: Cast, kinds: readonly MeasureKind[]): string =>
  [
    cast.story.whyNotifiable,
    kinds.map((kind) => measures[kind].necessity).join(' '),
    kinds.map((kind) => measures[kind].proportionality).join(' '),
  ].join('\n\n');

/** No risk was found. */
export const foundNoRisk = (cast: Cast, on: number, reasons: string): Made =>
  decided(cast, on, {
    outcome: 'no-risk',
    findsRisk: false,
    reviewPeriod: '',
    reasons,
  });

/** What was agreed is approved. */
export const approved = (
  cast: Cast,
  on: number,
  kinds: readonly MeasureKind[],
  by: string = ward,
): Made =>
  decided(cast, on, {
    outcome: 'agreed-mitigation-approved',
    approvedMitigationIds: kinds.map((kind) => stepId(cast, kind)),
    reasons: reasonsFor(cast, kinds),
    decidedBy: authority(by),
  });

/** Conditions are imposed, in force from the next day and reviewed after a year. */
export const imposed = (
  cast: Cast,
  on: number,
  kinds: readonly MeasureKind[],
  over: Partial<Made> = {},
): Made =>
  decided(cast, on, {
    outcome: 'conditions-imposed',
    conditions: kinds.map((kind) => conditionOf(cast, kind, on)),
    reasons: reasonsFor(cast, kinds),
    ...over,
  });

function conditionOf(cast: Cast, kind: MeasureKind, on: number): Made['conditions'][number] {
  const measure = measures[kind];
  return {
    conditionId: idOf(cast.code, 'condition', kind),
    kind,
    text: measure.text(otherSide(cast)),
    necessity: measure.necessity,
    proportionality: measure.proportionality,
    monitoring: 'Spoken about with the line manager each month.',
    owner: cast.manager.name,
    effectiveFrom: day(on + 1),
    reviewOn: day(on + 366),
  };
}

/** A letter of a kind about one thing of the case, with the words that its form asks for. */
export const letterAbout = (
  cast: Cast,
  on: number,
  kind: LetterKind,
  about: LetterAbout | undefined,
  words: Readonly<Record<string, string>> = {},
) => ({
  type: 'letter.issued/1' as const,
  letterId: idOf(cast.code, kind, about?.id ?? '', String(on)),
  kind,
  version: 1,
  ...(about ? { about } : {}),
  issuedOn: day(on),
  words: {
    ...letterWords,
    signatoryName: me.name,
    signatoryRank: me.rank,
    signatoryOffice: 'Counter Corruption Unit',
    ...words,
  },
});

/** The member is asked in a letter to speak to what is in mind. */
export const representationsAsked = (cast: Cast, on: number) =>
  letterAbout(cast, on, 'representations-invitation', {
    kind: 'representation',
    id: idOf(cast.code, 'invitation'),
  });

/** The member is told that the case is closed. */
export const closureTold = (cast: Cast, on: number) =>
  letterAbout(cast, on, 'closure-notice', undefined, {
    closureSays: 'You have left the force, and the conditions ended with that day.',
  });

/** The vetting department is told in a letter too. */
export const vettingLetter = (cast: Cast, on: number) =>
  letterAbout(cast, on, 'vetting-notification', undefined, {
    vettingRisk: 'A notifiable association was graded as a risk.',
  });

/** Under a letter that tells what the authority decided. */
export const signedByTheAuthority = {
  signatoryName: ward,
  signatoryRank: 'Superintendent',
  signatoryOffice: 'PSD Appropriate Authority',
} as const;

/** The words a letter's form asks for. */
const letterWords = {
  signatoryName: ward,
  signatoryRank: 'Superintendent',
  signatoryOffice: 'PSD Appropriate Authority',
  contact: 'Counter Corruption Unit, Crane House, extension 4100, weekdays from eight to four',
  appealAddress: 'Chief Superintendent Maximilian Threave, Head of PSD, Crane House',
};

/** A letter, without its content: that is composed from the case when it is loaded. */
export const letter = (
  cast: Cast,
  on: number,
  kind: LetterKind,
  again?: { readonly reason: string },
) => ({
  type: 'letter.issued/1' as const,
  letterId: letterId(cast, kind, again ? 2 : 1),
  kind,
  version: again ? 2 : 1,
  ...(again ? { replaces: { letterId: letterId(cast, kind), reason: again.reason } } : {}),
  ...(kind === 'notice-of-conditions' ? { determinationId: decisionId(cast) } : {}),
  issuedOn: day(on),
  words:
    kind === 'acknowledgement'
      ? {
          ...letterWords,
          signatoryName: me.name,
          signatoryRank: me.rank,
          signatoryOffice: 'Counter Corruption Unit',
        }
      : letterWords,
});

/** The number of a letter. */
export const letterId = (cast: Cast, kind: LetterKind, version = 1): Made['determinationId'] =>
  idOf(cast.code, kind, String(version));

/** The first notice of a case. */
export const notice = (cast: Cast, on: number): ReturnType<typeof letter> =>
  letter(cast, on, 'notice-of-conditions');

/** The first notice must no longer be relied on. */
export const letterWithdrawn = (cast: Cast, on: number) => ({
  type: 'letter.withdrawn/1' as const,
  letterId: letterId(cast, 'notice-of-conditions'),
  withdrawnOn: day(on),
  reason: 'It names the wrong address for an appeal.',
});

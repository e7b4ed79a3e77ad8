import type { z } from 'zod';
import type { adviceEvents } from '../../../shared/domain/advice/events.ts';
import type { mitigationEvents } from '../../../shared/domain/mitigation/events.ts';
import type { gradingEvents } from '../../../shared/domain/grading/events.ts';
import { westMidlands2023 } from '../../../shared/domain/policy/profiles/west-midlands-2023.ts';
import { localRiskPack } from '../../../shared/domain/policy/profiles/risk-pack.ts';
import type { riskEvents } from '../../../shared/domain/risk/events.ts';
import { suggestGrade } from '../../../shared/domain/risk/suggest-grade.ts';
import type { triageEvents } from '../../../shared/domain/triage/events.ts';
import { beat, type Beat } from '../beats.ts';
import { associatesOf, otherSide, type Cast } from '../cast.ts';
import { measures, type MeasureKind } from '../measures.ts';
import { day, idOf, me, numberOf } from '../tokens.ts';

/** @file What the unit finds: notifiable or not, how great the risk, and what is advised, proposed and agreed. */

type Triage = z.infer<(typeof triageEvents)['triage.decided/1']>;
type Risk = z.infer<(typeof riskEvents)['risk.assessed/1']>;
type Advice = z.infer<(typeof adviceEvents)['advice.given/1']>;
type Proposed = z.infer<(typeof mitigationEvents)['mitigation.proposed/1']>;
type Answered = z.infer<(typeof mitigationEvents)['mitigation.answered/1']>;

const policy = { profileId: westMidlands2023.id, version: westMidlands2023.version };

const limb = (code: string, answer: 'yes' | 'no' | 'possible', reason: string) => ({
  code,
  answer,
  reason,
});

/** Found notifiable. */
export const notifiable = (cast: Cast, over: Partial<Triage> = {}): Triage => ({
  type: 'triage.decided/1',
  exclusion: { code: 'none', reason: '' },
  limbs: [
    limb('compromise-member', 'possible', 'The member could be asked for information or a favour.'),
    limb(
      'compromise-investigations',
      numberOf(2, cast.code) === 0 ? 'no' : 'possible',
      'Nothing shows that the member works on anything that concerns the associate.',
    ),
    limb('trust-and-confidence', 'yes', 'Known outside, it would lower confidence in the police.'),
  ],
  outcome: 'notifiable',
  rationale: `${cast.story.whyNotifiable} The scenario is on the policy’s list and no exclusion applies.`,
  policy,
  over: [],
  ...over,
});

/** Found not notifiable, for an exclusion of the policy. */
export const notNotifiable = (
  cast: Cast,
  exclusion: Triage['exclusion'],
  rationale: string,
): Triage =>
  notifiable(cast, {
    exclusion,
    limbs: [
      limb('compromise-member', 'no', 'Nothing was asked and nothing is owed.'),
      limb('compromise-investigations', 'no', 'No inquiry is touched.'),
      limb('trust-and-confidence', 'no', 'Nobody could think ill of it.'),
    ],
    outcome: 'not-notifiable',
    rationale,
  });

const scores = {
  Low: { impact: 2, likelihood: 2, factor: 1 },
  Medium: { impact: 3, likelihood: 3, factor: 2 },
  High: { impact: 4, likelihood: 4, factor: 3 },
} as const;

const harms: Readonly<Record<string, Risk['harms'][number]>> = {
  vigilante: 'sabotage-of-an-operation',
  'intimate-through-policing': 'witness-safety',
  'private-investigator': 'bribery',
  'criminal-intelligence': 'blackmail',
};

type Graded = z.infer<(typeof gradingEvents)['grading.made/1']>;

/** What was reported of everybody the report names, graded 3x5x2. */
export const gradedAs = (
  cast: Cast,
  on: number,
  grading: Pick<Graded, 'sourceEvaluation' | 'evaluation' | 'because'>,
): Graded => ({
  ...{ type: 'grading.made/1', gradingId: idOf(cast.code, 'grading'), gradedOn: day(on) },
  associateIds: associatesOf(cast).map(({ associateId }) => associateId),
  ...{ handling: 'C', conditions: ['A1', 'S2'], over: [] },
  ...grading,
});

/** The risk, assessed and confirmed by a person. */
export function assessed(cast: Cast, grade: keyof typeof scores, over: Partial<Risk> = {}): Risk {
  const { impact, likelihood, factor } = scores[grade];
  const suggested = suggestGrade(
    { impact: { score: impact }, likelihood: { score: likelihood } },
    localRiskPack,
  );
  return {
    type: 'risk.assessed/1',
    missing: [],
    missingDetail: '',
    factors: localRiskPack.factors.map(({ code, scale, direction }) => {
      const score = direction === 'lowers' ? 4 - factor : factor;
      return { code, score, rationale: `${scale[score] ?? ''}, from the report.` };
    }),
    furtherFactors: [],
    impact: {
      score: impact,
      rationale: `Measured by what the member has access to.`,
    },
    likelihood: {
      score: likelihood,
      rationale: `Contact goes on, and the member has been open about it.`,
    },
    harms: ['disclosure-of-information', harms[cast.story.scenario] ?? 'reputation'],
    ...(suggested ? { suggestedGrade: suggested } : {}),
    confirmedGrade: grade,
    overrideReason: '',
    manageability: 'manageable',
    escalation: [],
    manageabilityReason: cast.story.reasons,
    rulePack: { id: localRiskPack.id, version: localRiskPack.version },
    policy,
    over: [],
    ...over,
  };
}

/** An assessment that waits for facts: scored as far as it goes, and without a grade. */
export function factsMissing(cast: Cast, missing: readonly string[], detail: string): Risk {
  const { confirmedGrade: _unconfirmed, ...ungraded } = assessed(cast, 'Medium');
  return { ...ungraded, missing: [...missing], missingDetail: detail };
}

/** Notifiable, then assessed: two acts, a day and three days after the report. */
export const found = (
  cast: Cast,
  on: number,
  grade: keyof typeof scores,
  over: Partial<Risk> = {},
): readonly Beat[] => [beat(on + 1, notifiable(cast)), beat(on + 3, assessed(cast, grade, over))];

/** Advice from the investigator at the desk. */
export const advised = (cast: Cast, on: number, text: string, closes: boolean): Advice => ({
  type: 'advice.given/1',
  adviceId: idOf(cast.code, 'advice', text),
  text,
  givenBy: me.name,
  givenOn: day(on),
  means: 'in-person',
  closes,
});

/** The number of a proposed step. */
export const stepId = (cast: Cast, kind: MeasureKind): Proposed['mitigationId'] =>
  idOf(cast.code, 'step', kind);

/** A step put to the member. */
export function proposed(
  cast: Cast,
  on: number,
  kind: MeasureKind,
  by: Proposed['proposedBy'] = 'unit',
): Proposed {
  const measure = measures[kind];
  return {
    type: 'mitigation.proposed/1',
    mitigationId: stepId(cast, kind),
    kind,
    text: measure.text(otherSide(cast)),
    proposedBy: by,
    proposedOn: day(on),
    simple: measure.simple,
    necessity: measure.necessity,
    proportionality: measure.proportionality,
    monitorMethod: 'Notes shown to the line manager each month.',
    owner: cast.manager.name,
  };
}

/** The member agreed. */
export const agreed = (cast: Cast, on: number, kind: MeasureKind): Answered => ({
  type: 'mitigation.answered/1',
  mitigationId: stepId(cast, kind),
  answer: 'agreed',
  by: 'member',
  answeredOn: day(on),
  note: '',
});

/** The member did not agree, and said why. */
export const refused = (cast: Cast, on: number, kind: MeasureKind, note: string): Answered => ({
  ...agreed(cast, on, kind),
  answer: 'not-agreed',
  note,
});

/** A step that is not pursued any longer. */
export const takenBack = (
  cast: Cast,
  on: number,
  kind: MeasureKind,
): z.infer<(typeof mitigationEvents)['mitigation.withdrawn/1']> => ({
  type: 'mitigation.withdrawn/1',
  mitigationId: stepId(cast, kind),
  withdrawnOn: day(on),
  reason: 'The member moves to another station of their own accord.',
});

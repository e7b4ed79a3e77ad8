import { house } from '../cite.ts';
import type { Source } from '../source.ts';
import type { PolicyKey } from './keys.ts';
import { policyKeyNames, policyKeys } from './keys.ts';
import { policyValue, type ResolvedPolicy } from './resolve.ts';
import type { Clock } from './values.ts';

/** @file What a version of a policy may not leave open and may not say at once: a gap or a contradiction stops it before it is proposed. */

/** A thing wrong with a version: which values, in plain words. */
export type Contradiction = {
  readonly kind: string;
  readonly says: string;
  readonly keys: readonly PolicyKey[];
};
/** A named rule about a whole version. */
export type VersionRule = {
  readonly name: string;
  readonly source: Source;
  readonly find: (policy: ResolvedPolicy) => Contradiction | undefined;
};

const aVersionCanCarryACase: VersionRule = {
  name: 'aVersionCanCarryACase',
  source: house('A case that is begun under a policy must be able to reach its decision.'),
  find: (policy) => {
    const keys = policyKeyNames.filter(
      (key) => needed.has(policyKeys[key].restsOn) && policyValue(policy, key) === undefined,
    );
    return keys.length === 0
      ? undefined
      : {
          kind: 'policy/gap',
          says: `Not decided yet: ${keys.map((key) => lower(policyKeys[key].title)).join('; ')}.`,
          keys,
        };
  },
};
const needed: ReadonlySet<string> = new Set(['triage', 'determination']);

const anAppealRightNamesItsAuthority: VersionRule = {
  name: 'anAppealRightNamesItsAuthority',
  source: house('A member who may appeal must know to whom.'),
  find: (policy) =>
    policyValue(policy, 'appeal.right')?.given === true &&
    policyValue(policy, 'appeal.authority') === undefined
      ? {
          kind: 'policy/appeal-without-authority',
          says: 'There is a right of appeal, and nobody hears it. Say who does.',
          keys: ['appeal.authority'],
        }
      : undefined,
};

const nothingIsOwedForAnAppealThereIsNot: VersionRule = {
  name: 'nothingIsOwedForAnAppealThereIsNot',
  source: house('What cannot happen cannot be owed.'),
  find: (policy) =>
    policyValue(policy, 'appeal.right')?.given === false &&
    (policyValue(policy, 'letters.owed') ?? []).some(
      ({ when, owed }) => when === 'appeal-decided' && owed === 'must',
    )
      ? {
          kind: 'policy/letter-for-no-appeal',
          says: 'There is no right of appeal, and yet a letter on its outcome is owed. Take one of the two back.',
          keys: ['appeal.right', 'letters.owed'],
        }
      : undefined,
};

/** What each clock is counted from; and the value that has to be stated for that to happen at all. */
const starts: readonly {
  readonly key: PolicyKey & `clock.${string}`;
  readonly from: Clock['from'];
  readonly restsOn?: PolicyKey;
}[] = [
  { key: 'clock.appealSubmission', from: 'receipt-of-determination', restsOn: 'appeal.right' },
  { key: 'clock.strategyMeeting', from: 'receipt-of-appeal', restsOn: 'appeal.right' },
  { key: 'clock.appealOutcome', from: 'strategy-meeting', restsOn: 'appeal.hearing' },
  { key: 'clock.annualReview', from: 'conditions-imposed' },
  { key: 'clock.yearlyUpdate', from: 'last-report' },
  { key: 'clock.planReview', from: 'plan-authorised', restsOn: 'plan.authority' },
];

const aClockHasItsStart: VersionRule = {
  name: 'aClockHasItsStart',
  source: house('A period is counted from what starts it. Without it, no last day can be told.'),
  find: (policy) => {
    const wrong = starts.filter(({ key, from, restsOn }) => {
      const clock = policyValue(policy, key);
      if (clock === undefined) return false;
      return !isCountedFrom(clock, from) || (restsOn !== undefined && !isSaid(policy, restsOn));
    });
    return wrong.length === 0
      ? undefined
      : {
          kind: 'policy/clock-without-start',
          says: `Counted from something that this version does not have: ${wrong.map(({ key }) => lower(policyKeys[key].title)).join('; ')}.`,
          keys: wrong.map(({ key }) => key),
        };
  },
};
const isCountedFrom = (clock: unknown, from: string): boolean =>
  typeof clock === 'object' && clock !== null && 'from' in clock && clock.from === from;
const isSaid = (policy: ResolvedPolicy, key: PolicyKey): boolean =>
  policyValue(policy, key) !== undefined;

const aScenarioIsSuspendedAfterItBegins: VersionRule = {
  name: 'aScenarioIsSuspendedAfterItBegins',
  source: house('What never began cannot be suspended; a scenario that must not hold is left out.'),
  find: (policy) => {
    const wrong = (policyValue(policy, 'definition.categories') ?? []).filter(
      ({ effectiveFrom, suspendedFrom }) =>
        suspendedFrom !== undefined && suspendedFrom <= effectiveFrom,
    );
    return wrong.length === 0
      ? undefined
      : {
          kind: 'policy/suspended-before-it-begins',
          says: `Suspended on or before the day it begins: ${wrong.map(({ label }) => label).join('; ')}.`,
          keys: ['definition.categories'],
        };
  },
};

const eachThingOfAListHasItsOwnCode: VersionRule = {
  name: 'eachThingOfAListHasItsOwnCode',
  source: house('Cases keep the code: two things under one code could not be told apart.'),
  find: (policy) => {
    const keys = policyKeyNames.filter((key) => {
      const value: unknown = policyValue(policy, key);
      const codes = Array.isArray(value) ? value.flatMap(codeOf) : [];
      return new Set(codes).size < codes.length;
    });
    return keys.length === 0
      ? undefined
      : {
          kind: 'policy/listed-twice',
          says: `Listed twice under one code: ${keys.map((key) => lower(policyKeys[key].title)).join('; ')}.`,
          keys,
        };
  },
};
const codeOf = (item: unknown): readonly string[] => {
  if (typeof item !== 'object' || item === null) return [];
  if ('code' in item) return [String(item.code)];
  return 'level' in item ? [String(item.level)] : [];
};

const aPlanHasItsAuthority: VersionRule = {
  name: 'aPlanHasItsAuthority',
  source: house('A plan binds once somebody with the authority authorised it.'),
  find: (policy) =>
    (policyValue(policy, 'plan.onHighRisk') === 'must' ||
      policyValue(policy, 'plan.holdsEveryAction') === true) &&
    policyValue(policy, 'plan.authority') === undefined
      ? {
          kind: 'policy/plan-without-authority',
          says: 'A risk management plan is asked for, and nobody authorises it. Say who does.',
          keys: ['plan.authority'],
        }
      : undefined,
};

const nobodyJudgesTheirOwnCause: VersionRule = {
  name: 'nobodyJudgesTheirOwnCause',
  source: house('No version of a policy lifts the safeguard that the decider is somebody else.'),
  find: (policy) => {
    const decision: readonly string[] = policyValue(policy, 'decision.excluded') ?? [];
    const appeal: readonly string[] = policyValue(policy, 'appeal.excluded') ?? [];
    const keys: readonly PolicyKey[] = [
      ...(['investigator', 'subject'].every((who) => decision.includes(who))
        ? []
        : ['decision.excluded' as const]),
      ...(['original-decider', 'subject'].every((who) => appeal.includes(who))
        ? []
        : ['appeal.excluded' as const]),
    ];
    return keys.length === 0
      ? undefined
      : {
          kind: 'policy/own-cause',
          says: 'Whoever is the subject, investigated, or decided before is always left out of deciding.',
          keys,
        };
  },
};

const theGradesRise: VersionRule = {
  name: 'theGradesRise',
  source: house('High begins above medium, or no score could be medium.'),
  find: (policy) => {
    const pack = policyValue(policy, 'risk.pack');
    return pack !== undefined && pack.mediumFrom >= pack.highFrom
      ? {
          kind: 'policy/grades-out-of-order',
          says: 'Medium begins where high begins already. Let high begin above medium.',
          keys: ['risk.pack'],
        }
      : undefined;
  },
};

/** The rules about a whole version, in the order in which they are told. */
export const versionRules: readonly VersionRule[] = [
  aVersionCanCarryACase,
  anAppealRightNamesItsAuthority,
  nothingIsOwedForAnAppealThereIsNot,
  aClockHasItsStart,
  aScenarioIsSuspendedAfterItBegins,
  eachThingOfAListHasItsOwnCode,
  aPlanHasItsAuthority,
  nobodyJudgesTheirOwnCause,
  theGradesRise,
];

const lower = (title: string): string => title.charAt(0).toLowerCase() + title.slice(1);

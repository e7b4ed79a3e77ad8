import { z } from 'zod';
import type { CivilDate } from '../../kit/civil-date.ts';
import { requiredText, text, textLimits } from '../../kit/text.ts';
import { house } from '../cite.ts';
import type { NamedPerson } from '../named-person.ts';
import { personWords } from '../named-person.ts';
import type { Office } from '../office.ts';
import type { ResolvedPolicy } from '../policy/resolve.ts';
import type { Source } from '../source.ts';

/** @file Who examines an application for a business interest, who decides, who hears an appeal, and when approvals are renewed: under each
 *  profile as the inspectorate reported it, with its source; where nothing is stated, as the unit set it. Decision 0053. */

/** Who examines an application on its way to the decision. */
export const step = z.enum(['line-manager', 'hr', 'unit', 'psd'], 'Say whose step it is.');
/** Who examines an application. */
export type Step = z.infer<typeof step>;

/** When approvals are renewed: all in April; each a year after it was given, with the yearly development review. */
type RenewalRhythm = 'april' | 'yearly';

/** What the unit sets where its policy is silent. What the policy states is not changed by it. */
export const regimeFill = z.strictObject({
  steps: z.array(step).max(4),
  decides: requiredText(textLimits.name, 'Say who decides.'),
  /** '' where there is no appeal. */
  appealTo: text(textLimits.name),
  renewal: z.enum(['april', 'yearly', 'never'], 'Say when approvals are renewed.'),
});
/** What the unit sets where its policy is silent. */
type RegimeFill = z.infer<typeof regimeFill>;

/** Who decides: in words, and by office where the unit's record names it. */
type Decider = { readonly words: string; readonly offices: readonly Office[] };

/** A value with its source; without value where nobody has stated or set it. */
export type Ruled<Value> = { readonly value: Value | undefined; readonly source: Source };

/** How applications are handled under one policy. */
export type InterestRegime = {
  readonly steps: Ruled<readonly Step[]>;
  readonly decides: Ruled<Decider>;
  readonly appealTo: Ruled<string>;
  readonly renewal: Ruled<RenewalRhythm | 'never'>;
};

/** What the unit set, and who decided it. */
export type RegimeSet = {
  readonly fill: RegimeFill;
  readonly decidedOn: CivilDate;
  readonly decidedBy: NamedPerson;
};

/** How applications are handled under a policy: what is stated first, then what the unit set. */
export function regimeOf(
  { profile }: Pick<ResolvedPolicy, 'profile'>,
  set: RegimeSet | undefined,
): InterestRegime {
  const stated = statedRegimes[profile.id] ?? {};
  const filled: Source | undefined = set && {
    kind: 'filled-in',
    decidedBy: personWords(set.decidedBy),
    decidedOn: set.decidedOn,
  };
  const ruled = <Value>(
    own: Ruled<Value> | undefined,
    fill: Value | undefined,
    needs: string,
  ): Ruled<Value> =>
    own ??
    (filled
      ? { value: fill, source: filled }
      : { value: undefined, source: { kind: 'not-stated', needs } });
  return {
    steps: ruled(stated.steps, set?.fill.steps, 'Who examines an application.'),
    decides: ruled(
      stated.decides,
      set && { words: inSentence(set.fill.decides), offices: [] },
      'Who decides on an application.',
    ),
    appealTo: ruled(stated.appealTo, set && inSentence(set.fill.appealTo), 'Who hears an appeal.'),
    renewal: ruled(stated.renewal, set?.fill.renewal, 'When approvals are renewed.'),
  };
}

/** As it stands within a sentence: a unit types `The Head of PSD`. */
const inSentence = (words: string): string =>
  words.replace(/^(?:The|A|An) /u, (article) => article.toLowerCase());

/** True when something of it is neither stated nor set. */
export const isRegimeOpen = (regime: InterestRegime): boolean =>
  Object.values(regime).some(({ source }) => source.kind === 'not-stated');

const hampshire2014 = (quote: string): Source => house(`HMIC 2014, Hampshire: “${quote}”`);
const leicestershire = (year: string, quote: string): Source =>
  house(`HMIC ${year}, Leicestershire: “${quote}”`);

const statedRegimes: Readonly<Record<string, Partial<InterestRegime>>> = {
  hampshire: {
    steps: {
      value: ['line-manager', 'hr', 'unit'],
      source: hampshire2014(
        'Applications are submitted to line managers and examined by HR and the ACU; if necessary; they are investigated to assess potential risks.',
      ),
    },
    decides: {
      value: { words: 'the Head of PSD', offices: ['head-of-psd'] },
      source: hampshire2014(
        'Under the policy, final approval rests with the head of the PSD and renewal of each approval is required annually.',
      ),
    },
    appealTo: {
      value: 'a chief officer',
      source: hampshire2014(
        'All applicants receive a detailed explanatory letter and any appeals are routed to a chief officer.',
      ),
    },
    renewal: {
      value: 'april',
      source: hampshire2014(
        'ACU investigators are also responsible for the administration of the central register, including updating renewals each April.',
      ),
    },
  },
  leicestershire: {
    steps: {
      value: ['psd'],
      source: leicestershire(
        '2012',
        'Leicestershire Police’s policy for second jobs requires all requests to be assessed by PSD.',
      ),
    },
    renewal: {
      value: 'yearly',
      source: leicestershire(
        '2014',
        'Reviews of authorised applications take place yearly as part of an officer’s or staff member’s personal development review process.',
      ),
    },
  },
};

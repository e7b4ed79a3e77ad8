import { z } from 'zod';
import type { InterestType } from '../../domain/interest/application.ts';
import type { InterestExtractRow } from '../../domain/interest/extract-row.ts';
import type { InterestFigures } from '../../domain/interest/figures.ts';
import type { InterestRegime, RegimeSet } from '../../domain/interest/regime.ts';
import type { Interest, InterestExtract, RenewalRun, Sample } from '../../domain/interest/slice.ts';
import type { InterestStanding } from '../../domain/interest/standing.ts';
import type { InterestWait } from '../../domain/interest/waits.ts';
import type { LetterModel } from '../../domain/letter/model.ts';
import type { Register } from '../../domain/register.ts';
import type { TimelineEntry } from '../../domain/timeline.ts';
import { civilDate, type CivilDate } from '../../kit/civil-date.ts';
import { itemId } from '../../kit/ids.ts';
import type { Saved } from './cases.ts';

/** @file What the page asks about the register of business interests: only the rows in sight leave the vault. */

/** Which entries, and in which order. */
const interestListArgs = z.strictObject({
  from: z.number().int().min(0),
  count: z.number().int().min(1).max(200),
  sortBy: z.enum(['appliedOn', 'holder', 'occupation', 'organisation', 'standing', 'due']),
  descending: z.boolean(),
  text: z.string().max(200),
  show: z.enum([
    'all',
    'waiting',
    'started-early',
    'applied',
    'active',
    'refused',
    'rescinded',
    'withdrawn',
    'lapsed',
    'struck-out',
  ]),
  type: z.enum(['', 'business-interest', 'secondary-employment', 'membership']),
});
/** How a person asked for the register of interests. */
export type InterestListArgs = z.infer<typeof interestListArgs>;

/** So many letters in one archive: the vault holds them all while it is made. */
export const mostLettersSaved = 500;

const letterWanted = {
  interestId: itemId,
  kind: z.enum(['approval', 'refusal', 'renewal-notice', 'appeal-outcome']),
  signatory: z.strictObject({ name: z.string().max(120), rankOrGrade: z.string().max(120) }),
};

/** The requests about it. */
export const interestCalls = {
  interestList: interestListArgs,
  interestView: z.strictObject({ interestId: itemId }),
  interestFigures: z.strictObject({}),
  /** Who is owed a renewal notice by a day, and whose renewal is overdue. */
  interestRenewals: z.strictObject({ dueBy: civilDate }),
  /** Gives notice to everybody who is owed one. Twice is once. */
  runInterestRenewals: z.strictObject({ dueBy: civilDate }),
  /** Records as lapsed what was not renewed after notice. Twice is once. */
  lapseInterests: z.strictObject({}),
  interestSamples: z.strictObject({}),
  /** Draws a dip sample from a fresh seed. */
  drawInterestSample: z.strictObject({
    of: z.enum(['active', 'refused', 'all']),
    count: z.number().int().min(1).max(500),
  }),
  interestExtracts: z.strictObject({}),
  /** Saves an approved list of types as CSV through the writer. Recorded as a disclosure before it is written. */
  saveInterestExtract: z.strictObject({ extractId: itemId, token: z.string() }),
  previewInterestLetter: z.strictObject(letterWanted),
  /** Makes the letter, keeps it as it is, and saves it through the writer. */
  issueInterestLetter: z.strictObject({ ...letterWanted, token: z.string() }),
  /** Makes the letter of a renewal notice and keeps it. Where there is one, nothing is made: twice is once. */
  writeRenewalLetter: z.strictObject({
    interestId: itemId,
    signatory: letterWanted.signatory,
  }),
  /** Saves letters of renewal notices in one archive through the writer, each as it was made. Recorded as disclosures before it is written. */
  saveRenewalLetters: z.strictObject({
    letters: z
      .array(z.strictObject({ interestId: itemId, letterId: itemId }))
      .min(1)
      .max(mostLettersSaved),
    token: z.string(),
  }),
} as const;

/** One row of the register of interests. */
export type InterestRow = {
  readonly interestId: string;
  readonly appliedOn: CivilDate;
  readonly holder: string;
  readonly rank: string;
  readonly department: string;
  readonly type: InterestType;
  readonly occupation: string;
  readonly organisation: string;
  /** Whose it is, where it is that of a family member. */
  readonly family: string;
  readonly standing: InterestStanding;
  readonly waits: readonly InterestWait[];
  readonly startedEarly: boolean;
  readonly conditions: number;
  /** Two people corrected it apart. */
  readonly contested: boolean;
};

/** An entry whose member was given notice of a renewal, the day to answer by, and the letter, once it was made. */
export type RenewalLetter = {
  readonly row: InterestRow;
  readonly by: CivilDate;
  readonly letter: { readonly letterId: string; readonly issuedOn: CivilDate } | undefined;
};

/** An entry and the day its renewal is due. */
export type DueRenewal = { readonly row: InterestRow; readonly due: CivilDate };

/** What they answer. */
export type InterestAnswers = {
  interestList: {
    total: number;
    /** All that are in the register and not struck out. */
    held: number;
    waiting: number;
    from: number;
    rows: readonly InterestRow[];
    regime: InterestRegime;
    regimeSet: Register<RegimeSet>;
    today: CivilDate;
  };
  interestView: {
    interest: Interest;
    row: InterestRow;
    regime: InterestRegime;
    /** The day of the next renewal. */
    renewalDue: CivilDate | undefined;
    timeline: readonly TimelineEntry[];
    samples: readonly Pick<Sample, 'sampleId' | 'at'>[];
    today: CivilDate;
  };
  interestFigures: InterestFigures;
  interestRenewals: {
    owed: readonly DueRenewal[];
    overdue: readonly DueRenewal[];
    /** Notices of renewals that are still open, with their letters or without. */
    letters: readonly RenewalLetter[];
    /** The first day after that on which a renewal is due for which nobody has had notice. */
    next: CivilDate | undefined;
    runs: readonly RenewalRun[];
    regime: InterestRegime;
    today: CivilDate;
  };
  runInterestRenewals: { readonly notices: number };
  lapseInterests: { readonly lapsed: number };
  interestSamples: {
    samples: readonly (Pick<Sample, 'sampleId' | 'of' | 'seed' | 'by' | 'at'> & {
      readonly population: number;
      /** Drawn again now from its seed and its population: the same. */
      readonly isReproduced: boolean;
      readonly rows: readonly (InterestRow & { readonly checked: boolean })[];
    })[];
    /** How many could be drawn now. */
    populations: Readonly<Record<Sample['of'], number>>;
    today: CivilDate;
  };
  drawInterestSample: Saved;
  interestExtracts: {
    extracts: readonly InterestExtract[];
    /** What a list made now would say. */
    rows: readonly InterestExtractRow[];
    today: CivilDate;
  };
  saveInterestExtract: { rows: number };
  previewInterestLetter: { model: LetterModel };
  issueInterestLetter: { pages: number };
  /** False where the letter was there already. */
  writeRenewalLetter: { made: boolean };
  saveRenewalLetters: { letters: number };
};

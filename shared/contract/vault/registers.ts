import { z } from 'zod';
import type { ThresholdsSet } from '../../domain/gift/aid.ts';
import type { GiftHeadcount, ReportingRow } from '../../domain/gift/headcount.ts';
import type { LetterModel } from '../../domain/letter/model.ts';
import type { Register } from '../../domain/register.ts';
import type { ExtractRow } from '../../domain/gift/extract-row.ts';
import type { GiftFigures } from '../../domain/gift/figures.ts';
import type { Extract, Gift } from '../../domain/gift/slice.ts';
import type { GiftStanding, GiftWait } from '../../domain/gift/standing.ts';
import type { TimelineEntry } from '../../domain/timeline.ts';
import { civilDate, type CivilDate } from '../../kit/civil-date.ts';
import { itemId } from '../../kit/ids.ts';
import { textLimits } from '../../kit/text.ts';

/** @file What the page asks about the unit's registers: only the rows in sight leave the vault. */

/** Which offers, and in which order. */
export const giftListArgs = z.strictObject({
  from: z.number().int().min(0),
  count: z.number().int().min(1).max(200),
  sortBy: z.enum(['offeredOn', 'recipient', 'donor', 'what', 'value', 'standing']),
  descending: z.boolean(),
  text: z.string().max(200),
  /** `waiting`: those for which something must follow. */
  show: z.enum([
    'all',
    'waiting',
    'cash',
    'declined-at-time',
    'accepted-pending',
    'accepted-in-earlier-register',
    'approved',
    'not-approved',
    'not-accepted-cause-unrecorded',
    'struck-out',
  ]),
  /** Four digits, or '' for every year. */
  year: z.string().regex(/^(\d{4})?$/),
});
/** How a person asked for the register of gifts. */
export type GiftListArgs = z.infer<typeof giftListArgs>;

const giftLetterWanted = {
  giftId: itemId,
  signatory: z.strictObject({ name: z.string().max(120), rankOrGrade: z.string().max(120) }),
};

/** The requests about the registers. */
export const registerCalls = {
  giftList: giftListArgs,
  giftView: z.strictObject({ giftId: itemId }),
  /** Earlier offers of the same donor, while the name is typed. */
  giftsOfDonor: z.strictObject({
    name: z.string().max(textLimits.name),
    number: z.string().max(40),
    /** Not this one. */
    but: z.string().max(32),
  }),
  giftFigures: z.strictObject({ year: z.string().regex(/^(\d{4})?$/) }),
  giftExtracts: z.strictObject({}),
  /** What the unit set and counted, and how offers of a year lie beside the size of departments. */
  giftSettings: z.strictObject({ year: z.string().regex(/^(\d{4})?$/) }),
  previewGiftLetter: z.strictObject(giftLetterWanted),
  /** Makes letter 22, keeps it as it is, and saves it through the writer. */
  issueGiftLetter: z.strictObject({ ...giftLetterWanted, token: z.string() }),
  /** What an extract of some time would say. */
  previewExtract: z.strictObject({ from: civilDate, until: civilDate }),
  /** Saves an approved extract as CSV through the writer. Recorded as a disclosure before it is written. */
  saveExtract: z.strictObject({ extractId: itemId, token: z.string() }),
  /** Saves the figures of gifts (departments: of this year) or of interests through the writer. Recorded before it is written. */
  saveRegisterFigures: z.strictObject({
    register: z.enum(['gifts', 'interests']),
    year: z.string().regex(/^(\d{4})?$/),
    as: z.enum(['paper', 'table']),
    token: z.string(),
  }),
} as const;

/** One row of the register of gifts. */
export type GiftRow = {
  readonly giftId: string;
  readonly offeredOn: CivilDate;
  readonly recipient: string;
  readonly rank: string;
  readonly department: string;
  readonly donor: string;
  readonly what: string;
  readonly value: string;
  readonly standing: GiftStanding;
  readonly wait: GiftWait | undefined;
  readonly cash: boolean;
  /** Two people corrected it apart. */
  readonly contested: boolean;
};

/** What they answer. */
export type RegisterAnswers = {
  giftList: {
    total: number;
    /** All that are in the register and not struck out. */
    held: number;
    from: number;
    rows: readonly GiftRow[];
    years: readonly string[];
    waiting: number;
    today: CivilDate;
  };
  giftView: {
    gift: Gift;
    standing: GiftStanding;
    wait: GiftWait | undefined;
    timeline: readonly TimelineEntry[];
    /** Other offers of the same donor, the newest first. */
    ofDonor: { readonly total: number; readonly rows: readonly GiftRow[] };
    today: CivilDate;
  };
  giftsOfDonor: { total: number; rows: readonly GiftRow[] };
  giftFigures: {
    years: readonly GiftFigures[];
    /** Of the year that was asked for, or the newest. */
    year: string;
    departments: readonly GiftFigures[];
  };
  giftExtracts: { extracts: readonly Extract[]; today: CivilDate };
  giftSettings: {
    thresholds: Register<ThresholdsSet>;
    headcount: Register<GiftHeadcount>;
    reporting: readonly ReportingRow[];
    today: CivilDate;
  };
  previewGiftLetter: { model: LetterModel };
  issueGiftLetter: { pages: number };
  previewExtract: { rows: readonly ExtractRow[] };
  saveExtract: { rows: number };
  saveRegisterFigures: { lines: number };
};

import type { z } from 'zod';
import { emptyById, type ById } from '../../kit/by-id.ts';
import type { CivilDate } from '../../kit/civil-date.ts';
import type { Instant } from '../../kit/instant.ts';
import type { ActId } from '../act.ts';
import type { NamedPerson } from '../named-person.ts';
import type { Register } from '../register.ts';
import type { InterestFields } from './application.ts';
import type { BroughtRow, Imports } from '../register-entry/slice.ts';
import type { ImportedInterest, interestEvents } from './events.ts';
import type { InterestExtractRow } from './extract-row.ts';
import type { RegimeSet } from './regime.ts';

type Without<Type extends keyof typeof interestEvents> = Omit<
  z.infer<(typeof interestEvents)[Type]>,
  'type' | 'interestId'
> & { readonly actId: ActId };

/** One application and all that was recorded of it. */
export type Interest = {
  readonly interestId: string;
  /** What is known of it; two that were corrected apart both stand. */
  readonly application: Register<InterestFields>;
  readonly recordedBy: string;
  readonly recordedAt: Instant;
  /** How it stood in the register it was taken over from. */
  readonly stood?: ImportedInterest['stood'] | undefined;
  /** The import that brought it, and its line in the file. */
  readonly broughtBy?: { readonly importId: string; readonly line: number } | undefined;
  readonly corrections: readonly { readonly actId: ActId; readonly reason: string }[];
  readonly examinations: readonly Without<'interest.examined/1'>[];
  readonly decisions: readonly Without<'interest.decided/1'>[];
  readonly appeals: readonly Without<'interest.appealed/1'>[];
  readonly appealDecisions: readonly Without<'interest.appeal-decided/1'>[];
  readonly withdrawals: readonly Without<'interest.withdrawn/1'>[];
  readonly rescissions: readonly Without<'interest.rescinded/1'>[];
  /** One a renewal, however many runs gave it. */
  readonly notices: readonly {
    readonly due: CivilDate;
    readonly runId: string;
    readonly at: Instant;
    readonly actId: ActId;
  }[];
  readonly renewals: readonly Without<'interest.renewed/1'>[];
  readonly lapses: readonly { readonly due: CivilDate; readonly actId: ActId }[];
  readonly followUps: readonly Without<'interest.follow-up-begun/1'>[];
  readonly checks: readonly Without<'interest.checked/1'>[];
  readonly letters: readonly Omit<Without<'interest.letter-issued/1'>, 'pdfBase64'>[];
  readonly struckOut?: string | undefined;
};

/** A renewal run that was made. */
export type RenewalRun = {
  readonly runId: string;
  readonly dueBy: CivilDate;
  readonly notices: number;
  readonly by: string;
  readonly at: Instant;
};

/** A sample that was drawn. */
export type Sample = Omit<z.infer<(typeof interestEvents)['interest-sample.drawn/1']>, 'type'> & {
  readonly by: string;
  readonly at: Instant;
};

/** A list of types put together to be published. */
export type InterestExtract = {
  readonly extractId: string;
  readonly madeOn: CivilDate;
  readonly rows: readonly InterestExtractRow[];
  readonly madeBy: string;
  readonly madeByMember: string;
  readonly approved?:
    | { readonly approvedOn: CivilDate; readonly approvedBy: NamedPerson }
    | undefined;
  readonly saved: readonly ActId[];
};

/** The register of business interests, secondary employment and memberships. */
export type InterestSlice = Imports<BroughtRow<ImportedInterest>> & {
  readonly interests: ById<Interest>;
  /** What the unit set where its policy is silent; two that were set apart both stand. */
  readonly regime: Register<RegimeSet>;
  readonly runs: readonly RenewalRun[];
  readonly samples: readonly Sample[];
  readonly extracts: readonly InterestExtract[];
};

/** Nothing was applied for. */
export const emptyInterest: InterestSlice = {
  ...{ interests: emptyById, regime: [], runs: [], samples: [], extracts: [] },
  ...{ imports: [], halves: [] },
};

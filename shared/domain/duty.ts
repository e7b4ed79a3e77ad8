import type { CivilDate } from '../kit/civil-date.ts';
import type { LetterAbout, LetterKind } from './letter/model.ts';
import type { Source } from './source.ts';

/** Who must act next. `unit` is the investigator's own side: "You" on the screen. */
export type WaitingFor =
  | 'unit'
  | 'appropriate-authority'
  | 'head-of-psd'
  | 'member'
  | 'line-manager'
  | 'vetting'
  | 'legal';

/** Something owed in a case: what, by when, by whom, why, and the one act that settles it. Derived by the fold's readers, never stored. */
export type Duty = {
  /** Stable within a case, for lists and tests: `determination/awaited`. */
  readonly key: string;
  readonly says: string;
  readonly detail?: string | undefined;
  /** The last day on which it is in time; absent where the policy gives none. */
  readonly dueOn?: CivilDate | undefined;
  readonly waitingFor: WaitingFor;
  /** The event type whose form settles it; absent where only time does. */
  readonly settledBy?: string | undefined;
  /** Which letter, where issuing one settles it. */
  readonly letter?:
    | { readonly kind: LetterKind; readonly about?: LetterAbout | undefined }
    | undefined;
  readonly source: Source;
};

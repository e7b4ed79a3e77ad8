import { addDays, compareDates, type CivilDate } from '../kit/civil-date.ts';
import type { LetterAbout, LetterKind } from './letter/model.ts';
import type { Source } from './source.ts';

/** Who must act next. `unit` is the investigator's own side: "You" on the screen. */
export type WaitingFor =
  | 'unit'
  | 'appropriate-authority'
  | 'head-of-psd'
  | 'deputy-chief-constable'
  | 'member'
  | 'line-manager'
  | 'chief-officer'
  | 'vetting'
  | 'legal'
  | 'supervisor';

/** Within so many days a date presses more than what has none: the longest time that a policy gives for a step (W38). */
export const pressingDays = 28;

/** True of a duty that wants an act now: it is late, due within the next weeks, or has no day to wait for. */
export const isOwedNow = ({ dueOn }: Duty, today: CivilDate): boolean =>
  dueOn === undefined || dueOn <= addDays(today, pressingDays);

/** Which of two duties comes first on a day: what is late or due in the next weeks by its day, then what has no day and so waits for
 *  nothing (our own before what others owe), then what is due later. */
export function byUrgency(today: CivilDate): (a: Duty, b: Duty) => number {
  const rank = (duty: Duty): number =>
    duty.dueOn === undefined
      ? duty.waitingFor === 'unit'
        ? 1
        : 2
      : isOwedNow(duty, today)
        ? 0
        : 3;
  return (a, b) => rank(a) - rank(b) || (a.dueOn && b.dueOn ? compareDates(a.dueOn, b.dueOn) : 0);
}

/** The owner of what stands under My work of everybody who sees the case, whoever has it. */
export const everybodys = '';

/** True of a duty that is this person's to see to: it is their own, or they have the case, or nobody has it yet. */
export const isOwedBy = (
  personId: string,
  { ownerId }: Pick<Duty, 'ownerId'>,
  holderId: string | undefined,
): boolean => {
  const owner = ownerId ?? holderId;
  return owner === personId || owner === everybodys;
};

/** Something owed in a case: what, by when, by whom, why, and the one act that settles it. Derived by the fold's readers, never stored. */
export type Duty = {
  /** Stable within a case, for lists and tests: `determination/awaited`. */
  readonly key: string;
  readonly says: string;
  readonly detail?: string | undefined;
  /** The last day on which it is in time; absent where the policy gives none. */
  readonly dueOn?: CivilDate | undefined;
  readonly waitingFor: WaitingFor;
  /** The one person who owes it, where it is somebody else's than the case's holder; or `everybodys`. */
  readonly ownerId?: string | undefined;
  /** Who holds the office that it waits for and may not do it: they worked on the case. Somebody else who holds it does, or their deputy. */
  readonly notFor?: readonly string[] | undefined;
  /** The event type whose form settles it; absent where only time does. */
  readonly settledBy?: string | undefined;
  /** Which letter, where issuing one settles it. */
  readonly letter?:
    | { readonly kind: LetterKind; readonly about?: LetterAbout | undefined }
    | undefined;
  readonly source: Source;
};

import type { z } from 'zod';
import type { CivilDate } from '../../kit/civil-date.ts';
import { compareDates } from '../../kit/civil-date.ts';
import type { ActId } from '../act.ts';
import type { Register } from '../register.ts';
import type { reporterSupportEvents } from './events.ts';

type Event<Type extends keyof typeof reporterSupportEvents> = z.infer<
  (typeof reporterSupportEvents)[Type]
>;

/** The plan as written. */
export type SupportPlan = Omit<Event<'reporter-support.planned/1'>, 'type' | 'over'>;
/** One contact with who reported. */
export type SupportContact = Omit<Event<'reporter-support.contacted/1'>, 'type'>;
/** What was last said of the next contact: a plan names one, a contact may, an end takes it away. */
type Step = {
  readonly next: CivilDate | undefined;
  readonly isEnd: boolean;
  readonly actId: ActId;
};

/** The support of who reported; empty for whoever does not hold the compartment's key. */
export type ReporterSupportSlice = {
  readonly plan: Register<SupportPlan>;
  readonly contacts: readonly SupportContact[];
  readonly ends: readonly {
    readonly on: CivilDate;
    readonly reason: string;
    readonly actId: ActId;
  }[];
  readonly steps: readonly Step[];
};

/** No support planned. */
export const emptyReporterSupport: ReporterSupportSlice = {
  plan: [],
  contacts: [],
  ends: [],
  steps: [],
};

/** True while a plan runs: written, and not ended since. */
export const isSupported = ({ steps }: ReporterSupportSlice): boolean =>
  steps.at(-1)?.isEnd === false;

/** The day the next contact is due, as it was last named. */
export const nextContactOn = (slice: ReporterSupportSlice): CivilDate | undefined =>
  isSupported(slice) ? slice.steps.at(-1)?.next : undefined;

/** The contact that is last by its day. */
export const lastContact = ({ contacts }: ReporterSupportSlice): SupportContact | undefined =>
  contacts.toSorted((a, b) => compareDates(a.contactedOn, b.contactedOn)).at(-1);

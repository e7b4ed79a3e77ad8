import type { CivilDate } from '../../kit/civil-date.ts';
import type { CaseState } from '../state.ts';
import type { DepartureKind } from './events.ts';

/** @file Where a departure stands. Of decisions made apart a refusal counts: nobody leaves on half a yes. */

/** One departure, with how far it has come. */
export type Departure = {
  readonly departureId: string;
  readonly kind: DepartureKind;
  readonly heardOn: CivilDate;
  readonly heardFrom: string;
  readonly plannedFor?: CivilDate | undefined;
  readonly stands:
    | 'undecided'
    | 'refused'
    | 'approved'
    | 'in-effect'
    | 'taken-back'
    | 'suspension-ended';
  readonly decision?: CaseState['departure']['decided'][number] | undefined;
  readonly tookEffectOn?: CivilDate | undefined;
};

/** Every departure heard of, oldest first. */
export const departuresOf = ({ departure }: CaseState): readonly Departure[] =>
  departure.heard.map(({ departureId, kind, heardOn, heardFrom, plannedFor }) => {
    const decisions = departure.decided.filter((one) => one.departureId === departureId);
    const decision = decisions.find((one) => one.decision === 'refused') ?? decisions[0];
    const effect = departure.effects.find((one) => one.departureId === departureId);
    const has = (list: readonly { readonly departureId: string }[]): boolean =>
      list.some((one) => one.departureId === departureId);
    const stands = has(departure.suspensionsEnded)
      ? 'suspension-ended'
      : effect
        ? 'in-effect'
        : has(departure.takenBack)
          ? 'taken-back'
          : (decision?.decision ?? 'undecided');
    return {
      departureId,
      kind,
      heardOn,
      heardFrom,
      plannedFor,
      stands,
      decision,
      tookEffectOn: effect?.on,
    };
  });

/** A departure by its number. */
export const departureOf = (state: CaseState, departureId: string): Departure | undefined =>
  departuresOf(state).find((known) => known.departureId === departureId);

/** True for what ends a member's service; a suspension does not. */
export const isLeaving = ({ kind }: Pick<Departure, 'kind'>): boolean => kind !== 'suspension';

/** The departure by which the member has left: approved, and in effect. */
export const departureInEffect = (state: CaseState): Departure | undefined =>
  departuresOf(state).find((known) => isLeaving(known) && known.stands === 'in-effect');

/** The suspension under which the member stands now. */
export const suspensionInEffect = (state: CaseState): Departure | undefined =>
  departuresOf(state).find((known) => !isLeaving(known) && known.stands === 'in-effect');

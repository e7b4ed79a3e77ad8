import type { DeviceId, MemberId } from '../../kit/ids.ts';
import type { Instant } from '../../kit/instant.ts';

/** @file Who belongs to the unit, as the page shows it. */

/** A workstation of a member. */
export type WorkstationView = {
  readonly device: DeviceId;
  readonly name: string;
  readonly since: Instant;
  /** It was revoked, or its member was removed. */
  readonly ended: boolean;
  readonly isThisOne: boolean;
};
/** A member with their workstations. */
export type MemberView = {
  readonly member: MemberId;
  readonly name: string;
  readonly rankOrGrade: string;
  readonly offices: readonly string[];
  readonly isCustodian: boolean;
  readonly isMe: boolean;
  readonly since: Instant;
  readonly removedAt?: Instant | undefined;
  readonly workstations: readonly WorkstationView[];
};
/** One thing a decision says, with names instead of identifiers. */
export type DecidedView = {
  readonly act: string;
  readonly name: string;
  readonly workstation?: string | undefined;
  readonly offices?: readonly string[] | undefined;
  /** It gives somebody something: of decisions made at one time this waits until custodians settle it. */
  readonly adds: boolean;
  /** Of a settlement: what it lets stand of what waited. */
  readonly stands?: readonly DecidedView[] | undefined;
};
/** A decision with who signed it. */
export type DecisionView = {
  readonly hash: string;
  readonly at: Instant;
  readonly decided: readonly DecidedView[];
  readonly signedBy: readonly string[];
};
/** A decision that waits for signatures. */
export type WaitingView = DecisionView & {
  readonly maySign: readonly string[];
  readonly iMaySign: boolean;
  readonly lacking: number;
};
/** Who belongs to the unit. */
export type MembersView = {
  readonly members: readonly MemberView[];
  readonly waiting: readonly WaitingView[];
  /** Decisions made at one time, by people who had not seen each other's. */
  readonly disputed: readonly (readonly DecisionView[])[];
  /** Removals that hold, of somebody who signed something else at the same time: with more signatures they outweigh it. */
  readonly beside: readonly WaitingView[];
  readonly warnings: readonly (
    | 'single-custodian'
    | 'custodians-remove-each-other'
    | 'unit-key-to-renew'
    | 'newer-blocks'
    /** The newest unit key has not come to this workstation yet. */
    | 'unit-key-missing'
    /** Only one person could let the unit back in: a unit of several members with one custodian, or one workstation of custodians. */
    | 'bus-factor'
  )[];
  readonly mine: {
    readonly isCustodian: boolean;
    /** This workstation still belongs. */
    readonly isActive: boolean;
    /** A second custodian must sign what adds somebody. */
    readonly needsSecond: boolean;
  };
};

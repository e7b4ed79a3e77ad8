import type { CharterAct } from '../../../shared/formats/charter.ts';
import type { Bytes } from '../../../shared/kit/bytes.ts';
import type { DeviceId, MemberId, UnitId } from '../../../shared/kit/ids.ts';
import type { Instant } from '../../../shared/kit/instant.ts';

/** @file What the unit's charter says as a whole, once its blocks were read. Format: docs/formats/charter.md. */

/** When somebody or something ended, and the block that said so. */
export type Ended = { readonly at: Instant; readonly block: string };
/** A member as the charter knows them. Who was removed stays: what they signed before names them. */
export type CharterMember = {
  readonly member: MemberId;
  readonly name: string;
  readonly rankOrGrade: string;
  readonly offices: readonly string[];
  readonly addedAt: Instant;
  readonly removed?: Ended | undefined;
};
/** The last frame of a device that counts; number -1: none of them. */
export type CutOff = { readonly number: number; readonly hash: Bytes };
/** A device and the public keys certified for it. With a cut-off it writes no more: it was revoked, or its member was removed. */
export type CharterDevice = {
  readonly device: DeviceId;
  readonly member: MemberId;
  readonly name: string;
  readonly signPublic: Bytes;
  readonly agreePublic: Bytes;
  readonly addedAt: Instant;
  readonly cutOff?: CutOff | undefined;
};
/** A unit key that a block brought in. `commitment`: what the key must answer to; the first key has none. */
export type UnitKeyEpoch = {
  readonly epoch: number;
  readonly commitment: string;
  readonly block: string;
};
/** The unit's keys for outsiders, public halves: hexadecimal. Those that were replaced stay, for what they signed. */
export type OutsideKeySet = {
  readonly signing: string;
  readonly receiving: string;
  /** Who holds the secret halves, beside the custodians. */
  readonly members: readonly MemberId[];
  /** When they were made. */
  readonly at: Instant;
};
/** A block that lacks signatures. */
export type Proposal = {
  /** Hexadecimal: the name of the block. */
  readonly hash: string;
  readonly at: Instant;
  readonly acts: readonly CharterAct[];
  readonly signedBy: readonly MemberId[];
  /** Whose signature would still count. */
  readonly maySign: readonly MemberId[];
  /** How many more are needed. */
  readonly lacking: number;
};
/** Blocks that claim one parent: their removals hold, their additions wait until two custodians settle it. */
export type Dispute = {
  readonly parent: string;
  readonly blocks: readonly {
    readonly hash: string;
    readonly at: Instant;
    readonly acts: readonly CharterAct[];
    readonly signedBy: readonly MemberId[];
  }[];
};
/** A block that does not hold, and why. */
export type RefusedBlock = {
  readonly hash: string;
  readonly why: /** Not of this unit, no sound place in the chain, or acts that say nothing sensible where they stand. */
    | 'malformed'
    /** Made by a newer build. */
    | 'too-new'
    /** The block it follows is not here, or does not hold. */
    | 'parent'
    /** Nobody who signed it was entitled to where it stands. */
    | 'not-entitled'
    /** Lacks signatures, and the unit has moved on. */
    | 'overtaken'
    /** A block that more custodians signed removes those who signed it. */
    | 'overruled';
};
/** The escrow a unit has, if any. */
export type Escrow = Extract<CharterAct, { act: 'escrow.set' }>['escrow'];
/** Things a unit should put right. */
export type CharterWarning =
  /** One custodian alone can neither be replaced nor overruled (design 6). */
  | 'single-custodian'
  /** Custodians removed each other at the same time; nobody is left who was not, so none of them is removed. */
  | 'custodians-remove-each-other'
  /** Two removals at one time: each made a unit key that somebody removed by the other was given. */
  | 'unit-key-to-renew'
  /** Blocks of a newer build are here, and cannot be judged. */
  | 'newer-blocks';

/** What the charter says as a whole. */
export type Charter = {
  readonly unit: UnitId;
  readonly name: string;
  readonly force: string;
  readonly policy: { readonly profile: string; readonly version: string | number };
  readonly foundedAt: Instant;
  readonly members: readonly CharterMember[];
  readonly devices: readonly CharterDevice[];
  /** Members who are custodians now. */
  readonly custodians: readonly MemberId[];
  readonly escrow: Escrow;
  /** The newest epoch of the unit key. */
  readonly unitKeyEpoch: number;
  /** Every unit key after the first, newest first: equal epochs (made at one time) by the name of their block. */
  readonly unitKeys: readonly UnitKeyEpoch[];
  /** Unit keys that overruled blocks made: nothing new goes out under one, and what colleagues recorded under it before can be read. */
  readonly overruledKeys: readonly UnitKeyEpoch[];
  /** Newest first: those in use. */
  readonly outsideKeys: readonly OutsideKeySet[];
  readonly proposals: readonly Proposal[];
  readonly disputed: readonly Dispute[];
  /** Removals that hold already, of somebody who signed something else at the same time: further signatures make them weigh more. */
  readonly beside: readonly Proposal[];
  readonly refused: readonly RefusedBlock[];
  /** The blocks that nothing follows yet, hexadecimal: one, as a rule. */
  readonly heads: readonly string[];
  /** Of the first of the heads. */
  readonly height: number;
  readonly headHash: Bytes;
  readonly warnings: readonly CharterWarning[];
};
/** What a vault believes about its unit without asking anyone; kept in the key ring. */
export type CharterAnchor = { readonly unit: UnitId; readonly genesisHash: Bytes };

/** True for a member who belongs now. */
export const isActiveMember = (charter: Charter, member: string): boolean =>
  charter.members.some((known) => known.member === member && known.removed === undefined);

/** The devices that write and receive keys now. */
export const activeDevices = (charter: Charter): readonly CharterDevice[] =>
  charter.devices.filter((known) => known.cutOff === undefined);

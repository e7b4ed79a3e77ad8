import { z } from 'zod';
import type { Addressee, AddresseeStanding } from '../../domain/addressee/slice.ts';
import type { CivilDate } from '../../kit/civil-date.ts';
import { memberId, type MemberId } from '../../kit/ids.ts';
import type { Instant } from '../../kit/instant.ts';

/** @file The unit's keys for outsiders, as the page shows and makes them. Public halves only: no secret crosses here. */

const nothing = z.strictObject({});
const members = z.array(memberId).max(100);

/** The requests about the unit's keys for outsiders. */
export const outsideCalls = {
  outsideKeys: nothing,
  /** Makes keys, or new ones in the place of those in use. The members named hold them, beside the custodians. */
  makeOutsideKeys: z.strictObject({ members }),
  /** Decides anew who holds the keys in use. */
  setOutsideHolders: z.strictObject({ members }),
  /** The page that outsiders are given, as a PDF. */
  saveOutsideKeys: z.strictObject({ token: z.string() }),
  /** Whom the unit hands bundles to and gets them from, with what there is to compare of their keys. */
  addressBook: nothing,
} as const;

/** One set of keys. */
export type OutsideKeysView = {
  /** `SHA256:…`, as `ssh-keygen -l` shows it. */
  readonly fingerprint: string;
  readonly words: readonly string[];
  /** `age1…` */
  readonly recipient: string;
  /** The line of an `allowed_signers` file. */
  readonly allowedSigners: string;
  readonly madeAt: Instant;
};

/** Somebody in the address book, with what is read out to compare their keys. */
export type AddresseeView = {
  readonly entry: Addressee;
  readonly standing: AddresseeStanding;
  /** `SHA256:…` of the key they sign with, and its six words. */
  readonly fingerprint: string;
  readonly signingWords: readonly string[];
};

/** What each call answers. */
export type OutsideAnswers = {
  outsideKeys: {
    readonly inUse: OutsideKeysView | undefined;
    /** Newest first. `until`: when the next ones were made. */
    readonly former: readonly (OutsideKeysView & { readonly until: Instant })[];
    /** Signed by one custodian, and waits for another. */
    readonly isWaiting: boolean;
    /** This workstation holds the secret halves. */
    readonly isHeldHere: boolean;
    readonly mayDecide: boolean;
    readonly needsSecond: boolean;
    /** Members who belong now. */
    readonly members: readonly {
      readonly member: MemberId;
      readonly name: string;
      readonly isCustodian: boolean;
      /** Named by the custodians to hold the keys. */
      readonly isNamed: boolean;
      /** The keys reached a workstation of theirs. */
      readonly hasThem: boolean;
    }[];
    /** People who were given the keys in use and may hold them no longer: time to renew. */
    readonly holdStill: readonly string[];
  };
  makeOutsideKeys: { stands: boolean };
  setOutsideHolders: { stands: boolean };
  saveOutsideKeys: { pages: number };
  addressBook: {
    readonly entries: readonly AddresseeView[];
    readonly today: CivilDate;
  };
};

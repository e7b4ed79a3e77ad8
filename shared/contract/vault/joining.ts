import { z } from 'zod';
import { office } from '../../domain/office.ts';
import { deviceId, itemId, memberId, type DeviceId, type VaultId } from '../../kit/ids.ts';
import type { Instant } from '../../kit/instant.ts';
import { requiredText, text, textLimits } from '../../kit/text.ts';
import type { Session } from './session.ts';

/** @file How a workstation joins a unit, as the page asks for it: on the new workstation, and on that of a colleague who lets it in. */

const passphrase = z.string().min(1).max(400);
const nothing = z.strictObject({});
const file = z
  .string()
  .max(16 * 1024 * 1024)
  .regex(/^[A-Za-z0-9+/]*={0,2}$/);
const hex32 = z.string().regex(/^[0-9a-f]{64}$/);

/** Whom a request is from, as the custodian says after comparing the words. */
const whose = z.union([
  /** A second workstation of the member who lets it in. */
  z.literal('mine'),
  /** A new workstation of a member whose last one was lost, revoked or copied. */
  z.strictObject({ back: memberId }),
  z.strictObject({
    name: requiredText(textLimits.name, 'Give the name.'),
    rankOrGrade: requiredText(textLimits.name, 'Give the rank or grade.'),
    offices: z.array(office).min(1, 'Choose at least one office.').max(20),
    collarNumber: text(40),
    /** The person of the unit's record who becomes a member; left out for somebody new. */
    personId: itemId.optional(),
  }),
]);

/** The requests. Before a unit is joined only the first group is answered; the second only by an open vault. */
export const joiningCalls = {
  /** Makes a vault that waits to join a unit, with the keys of this workstation. The kit's words come back once. */
  joinUnit: z.strictObject({ passphrase }),
  joiningState: nothing,
  /** Four words of the kit, typed back. */
  confirmJoiningKit: z.strictObject({
    words: z
      .array(
        z.strictObject({ position: z.number().int().min(1).max(24), word: z.string().max(20) }),
      )
      .length(4),
  }),
  /** Asks anew: the old request opens nothing any more. */
  newRequest: nothing,
  /** Saves the request as a file, through the writer. */
  saveRequest: z.strictObject({ token: z.string() }),
  /** Takes a welcome that was carried here as a file. */
  takeWelcome: z.strictObject({ base64: file }),
  /** What people said of the unit's words: the same, and this workstation belongs to the unit; or not, and that welcome is left. */
  answerWelcome: z.strictObject({ welcome: hex32, same: z.boolean() }),

  /** Requests that wait, and workstations that were let in and have not come yet. */
  enrolments: nothing,
  /** Reads a request from a file or from the text of its code; it waits with the others then. */
  readRequest: z.union([
    z.strictObject({ base64: file }),
    z.strictObject({ code: z.string().max(1000) }),
  ]),
  /** Lets a workstation in, after its words were compared. */
  enrol: z.strictObject({
    request: hex32,
    whose,
    workstation: requiredText(textLimits.name, 'Give the workstation a name.'),
  }),
  /** Saves the welcome of a workstation as one file, through the writer. */
  saveWelcome: z.strictObject({ device: deviceId, token: z.string() }),
} as const;

/** A QR code as a shape: a square of so many units, and the path of its dark modules. */
export type QrShape = { readonly size: number; readonly path: string };

/** A welcome that stands, before people compared its words: whose unit it says it is, and who was let in as what. */
export type WelcomeOffer = {
  readonly welcome: string;
  readonly unitWords: readonly string[];
  readonly unitName: string;
  readonly force: string;
  /** Whom this workstation is to belong to, as the custodian wrote it. */
  readonly member: string;
  readonly workstation: string;
  readonly welcomedBy: string;
};
/** A vault that waits to join a unit. */
export type Joining = {
  readonly vaultId: VaultId;
  readonly handle: string;
  readonly kitConfirmed: boolean;
  /** Six words that a colleague compares with this screen. */
  readonly words: readonly string[];
  readonly qr: QrShape;
  readonly madeAt: Instant;
  readonly endsAt: Instant;
  /** Too old: a colleague will not be able to answer it. */
  readonly isOver: boolean;
  readonly offer?: WelcomeOffer | undefined;
  /** A welcome is there, and the unit's charter has not come yet. */
  readonly charterIsMissing: boolean;
};

/** A request that waits, as a colleague sees it. */
export type WaitingRequest = {
  readonly request: string;
  readonly words: readonly string[];
  readonly madeAt: Instant;
};
/** A workstation that was let in: what its owner is asked to compare. */
export type InvitedWorkstation = {
  readonly device: DeviceId;
  readonly member: string;
  readonly workstation: string;
  readonly unitWords: readonly string[];
  /** `signature`: a second custodian has to sign first. `welcome`: it can come in. `came`: it wrote its first act. */
  readonly state: 'signature' | 'welcome' | 'came';
};
/** What a colleague sees of those who ask. */
export type Enrolments = {
  readonly waiting: readonly WaitingRequest[];
  readonly invited: readonly InvitedWorkstation[];
};

/** What they answer. */
export type JoiningAnswers = {
  joinUnit: { joining: Joining; kitWords: readonly string[] };
  joiningState: { joining: Joining };
  confirmJoiningKit: { joining: Joining };
  newRequest: { joining: Joining };
  saveRequest: Record<string, never>;
  takeWelcome: { joining: Joining };
  /** A session once the words are the same. */
  answerWelcome: { joining: Joining } | { session: Session };
  enrolments: Enrolments;
  readRequest: WaitingRequest;
  enrol: { device: DeviceId; stands: boolean };
  saveWelcome: Record<string, never>;
};

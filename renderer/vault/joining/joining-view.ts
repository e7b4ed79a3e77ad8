import { base32nopad } from '@scure/base';
import type { Joining, WelcomeOffer } from '../../../shared/contract/vault/joining.ts';
import { enrolmentDays, isEnrolmentOver } from '../../../shared/formats/enrolment.ts';
import type { Bytes } from '../../../shared/kit/bytes.ts';
import { epochMsOf, instantFromEpoch, type Instant } from '../../../shared/kit/instant.ts';
import { qrShape } from '../documents/qr-shape.ts';
import { handleOf } from '../keys/vault-handle.ts';
import type { Room } from '../room.ts';
import { unitWords } from '../seal/enrolment.ts';
import type { JoiningVault } from './joining-type.ts';
import { findWelcomes, type StandingWelcome } from './read-welcome.ts';

const prefix = 'PROBITY-JOIN:';

/** A request as the text of its code (docs/formats/enrolment.md 2). */
export const requestToCode = (request: Bytes): string => `${prefix}${base32nopad.encode(request)}`;

/** The request in the text of a code, as a person or a scanner typed it; undefined where there is none. */
export function codeToRequest(typed: string): Bytes | undefined {
  const text = typed.replaceAll(/\s/g, '').toUpperCase();
  if (!text.startsWith(prefix) || !/^[A-Z2-7]*$/.test(text.slice(prefix.length))) return undefined;
  try {
    return Uint8Array.from(base32nopad.decode(text.slice(prefix.length)));
  } catch (cause: unknown) {
    if (cause instanceof Error) return undefined; // not a whole number of bytes
    throw cause;
  }
}

const dayMs = 24 * 60 * 60 * 1000;

/** A moment on the clock of another workstation, as this one shows it. */
export const momentOf = (room: Room, ms: number): Instant =>
  instantFromEpoch(ms, room.ports.clock.now().offsetMinutes);

/** How far a vault that waits to join is: its words, and the welcome that came, if one stands. */
export async function joiningView(room: Room, joining: JoiningVault): Promise<Joining> {
  const { request } = joining;
  const { standing, charterIsMissing } = await findWelcomes(room, joining);
  const offer = standing[0];
  return {
    vaultId: joining.vaultId,
    handle: handleOf(joining.vaultId),
    kitConfirmed: joining.kitConfirmed,
    words: request.words,
    qr: qrShape(requestToCode(request.bytes)),
    madeAt: momentOf(room, request.madeAtMs),
    endsAt: momentOf(room, request.madeAtMs + enrolmentDays * dayMs),
    isOver: isEnrolmentOver(request, epochMsOf(room.ports.clock.now())),
    ...(offer ? { offer: offerOf(joining, offer) } : {}),
    charterIsMissing,
  };
}

function offerOf(joining: JoiningVault, welcome: StandingWelcome): WelcomeOffer {
  const { charter } = welcome.charter;
  const nameOf = (member: string | undefined): string =>
    charter.members.find((known) => known.member === member)?.name ?? '';
  const by = charter.devices.find(({ device }) => device === welcome.grant.statement.by);
  return {
    welcome: welcome.name,
    unitWords: unitWords(welcome.genesisHash, joining.request.hash),
    unitName: charter.name,
    force: charter.force,
    member: nameOf(welcome.mine.member),
    workstation: welcome.mine.name,
    welcomedBy: nameOf(by?.member),
  };
}

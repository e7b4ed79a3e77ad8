import { base64 } from '@scure/base';
import type { VaultError } from '../../../shared/contract/vault/faults.ts';
import type { RegisterLetterRef } from '../../../shared/contract/vault/register-letters.ts';
import type { VaultAnswers, VaultRequest } from '../../../shared/contract/vault.ts';
import type { LooseEvent } from '../../../shared/domain/enlist.ts';
import type { LetterModel } from '../../../shared/domain/letter/model.ts';
import { findById } from '../../../shared/kit/by-id.ts';
import { bytesToHex, type Bytes } from '../../../shared/kit/bytes.ts';
import { createId } from '../../../shared/kit/ids.ts';
import { err, ok, type Result } from '../../../shared/kit/result.ts';
import { drawLetter } from '../documents/draw-letter.ts';
import { handToWriter } from '../documents/hand-to-writer.ts';
import type { Drawn } from '../documents/paper.ts';
import type { Opened } from '../opened.ts';
import { registerAtHand } from '../registers/at-hand.ts';
import { fault, shellFault, type Answer, type Room } from '../room.ts';
import { sha256 } from '../seal/hash.ts';
import { recordedActs } from './acts-of.ts';
import { recordAct } from './append.ts';
import { readKeptFile } from './kept-file.ts';

/** @file The papers of letters 21 and 22: made and kept as they are, looked at again, and copied once more. Each look is recorded first. */

type LetterToMake = {
  readonly register: RegisterLetterRef['register'];
  readonly model: LetterModel;
  /** The act, but for what every such letter has. */
  readonly act: LooseEvent;
};

/** Makes a letter as a tagged PDF, and records it as it is. Faults: disk/*. */
export async function makeRegisterLetter(
  room: Room,
  opened: Opened,
  { register, model, act }: LetterToMake,
): Promise<Result<Drawn, VaultError>> {
  const drawn = await drawLetter(model, await room.ports.fonts(), room.ports.clock.now());
  const recorded = await recordAct(room, opened, {
    stream: register,
    events: [
      {
        ...act,
        ...{ letterId: createId(room.ports.entropy), issuedOn: model.date },
        ...{ pdfBase64: base64.encode(drawn.bytes), sha256: bytesToHex(sha256(drawn.bytes)) },
      },
    ],
    checkOnly: false,
  });
  return recorded.ok ? ok(drawn) : err(recorded.error);
}

/** Makes a letter, records it as it is, and saves it to the chosen file. Faults: disk/*. */
export async function issueRegisterLetter(
  room: Room,
  opened: Opened,
  { token, ...letter }: LetterToMake & { readonly token: string },
): Answer<{ pages: number }> {
  const made = await makeRegisterLetter(room, opened, letter);
  if (!made.ok) return made;
  const written = await handToWriter(room.ports.shell, token, made.value.bytes);
  return written.ok ? ok({ pages: made.value.pages }) : shellFault(written.error);
}

/** A letter that was made, to be looked at as it is. The look is recorded first. Faults: register/no-such-entry, disk/*. */
export async function openRegisterLetter(
  room: Room,
  opened: Opened,
  ref: VaultRequest<'openRegisterLetter'>,
): Answer<VaultAnswers['openRegisterLetter']> {
  const kept = await openKept(room, opened, ref, 'look');
  return kept.ok ? ok({ bytes: kept.value }) : kept;
}

/** Saves a copy of a letter that was made to a chosen file. Recorded as a disclosure first. Faults: register/no-such-entry, disk/*. */
export async function saveRegisterLetter(
  room: Room,
  opened: Opened,
  { token, ...ref }: VaultRequest<'saveRegisterLetter'>,
): Answer<VaultAnswers['saveRegisterLetter']> {
  const kept = await openKept(room, opened, ref, 'file');
  if (!kept.ok) return kept;
  const written = await handToWriter(room.ports.shell, token, kept.value);
  return written.ok ? ok({ sizeBytes: kept.value.length }) : shellFault(written.error);
}

/** The paper out of the act that carried it, once it is on record that it was opened. */
async function openKept(
  room: Room,
  opened: Opened,
  ref: RegisterLetterRef,
  as: 'look' | 'file',
): Promise<Result<Bytes, VaultError>> {
  const bytes = await keptLetter(opened, ref);
  if (!bytes) return fault('register/no-such-entry');
  const { register } = ref;
  const recorded = await recordAct(room, opened, {
    stream: register,
    events: [letterOpened(ref, as)],
    checkOnly: false,
  });
  return recorded.ok ? ok(bytes) : err(recorded.error);
}

/** The paper out of the act that carried it, where there is one. Whoever asks records the look first. */
export async function keptLetter(
  opened: Opened,
  { register, entryId, letterId }: RegisterLetterRef,
): Promise<Bytes | undefined> {
  const stream = opened.registers.streamOf(register);
  const { acts, state } = await registerAtHand(opened, stream, recordedActs);
  const { gift, interest } = state;
  const entry =
    register === 'gifts' ? findById(gift.gifts, entryId) : findById(interest.interests, entryId);
  const letter = entry?.letters.find((made) => made.letterId === letterId);
  if (!letter) return undefined;
  return readKeptFile(
    opened,
    { caseId: stream, acts },
    {
      ...{ format: 'pdf', actId: letter.actId, sha256: letter.sha256 },
      isIt: (event) => event['letterId'] === letterId,
    },
  );
}

/** The look at a letter, or its copy, as it is recorded. */
export const letterOpened = (
  { register, entryId, letterId }: RegisterLetterRef,
  as: 'look' | 'file',
): LooseEvent => ({
  type: `${nounOf[register]}.letter-opened/1`,
  ...(register === 'gifts' ? { giftId: entryId } : { interestId: entryId }),
  ...{ letterId, as },
});

const nounOf = { gifts: 'gift', interests: 'interest' } as const;

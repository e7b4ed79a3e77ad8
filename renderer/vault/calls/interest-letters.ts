import { base64 } from '@scure/base';
import type { VaultError } from '../../../shared/contract/vault/faults.ts';
import type { VaultAnswers, VaultRequest } from '../../../shared/contract/vault.ts';
import { interestLetterText } from '../../../shared/domain/interest/letter.ts';
import { applicationOf } from '../../../shared/domain/interest/standing.ts';
import type { LetterModel } from '../../../shared/domain/letter/model.ts';
import { framedRegisterLetter } from '../../../shared/domain/register-letter.ts';
import { findById } from '../../../shared/kit/by-id.ts';
import { bytesToHex } from '../../../shared/kit/bytes.ts';
import { createId } from '../../../shared/kit/ids.ts';
import { err, ok, type Result } from '../../../shared/kit/result.ts';
import { drawLetter } from '../documents/draw-letter.ts';
import { handToWriter } from '../documents/hand-to-writer.ts';
import { governingPolicy } from '../model/governing.ts';
import type { Opened } from '../opened.ts';
import { fault, shellFault, type Answer, type Room } from '../room.ts';
import { sha256 } from '../seal/hash.ts';
import { recordAct } from './append.ts';
import { interestsNow } from './interests.ts';

/** @file Letters to who applied for an interest: approval, refusal with reasons and appeal, the outcome of an appeal, a renewal notice. */

/** The letter as it would be made now. Refusals name what is missing; nothing is recorded. */
export async function previewInterestLetter(
  room: Room,
  opened: Opened,
  request: VaultRequest<'previewInterestLetter'>,
): Answer<VaultAnswers['previewInterestLetter']> {
  const composed = await compose(room, opened, request);
  return composed.ok ? ok({ model: composed.value }) : composed;
}

/** Makes the letter as a tagged PDF, records it as it is, and saves it to the chosen file. Faults: register/no-such-entry, disk/*. */
export async function issueInterestLetter(
  room: Room,
  opened: Opened,
  request: VaultRequest<'issueInterestLetter'>,
): Answer<VaultAnswers['issueInterestLetter']> {
  const composed = await compose(room, opened, request);
  if (!composed.ok) return composed;
  const model = composed.value;
  const drawn = await drawLetter(model, await room.ports.fonts(), room.ports.clock.now());
  const recorded = await recordAct(room, opened, {
    stream: 'interests',
    events: [
      {
        ...{ type: 'interest.letter-issued/1', interestId: request.interestId },
        ...{ letterId: createId(room.ports.entropy), kind: request.kind, issuedOn: model.date },
        ...{ pdfBase64: base64.encode(drawn.bytes), sha256: bytesToHex(sha256(drawn.bytes)) },
      },
    ],
    checkOnly: false,
  });
  if (!recorded.ok) return err(recorded.error);
  const written = await handToWriter(room.ports.shell, request.token, drawn.bytes);
  return written.ok ? ok({ pages: drawn.pages }) : shellFault(written.error);
}

async function compose(
  room: Room,
  opened: Opened,
  { interestId, kind, signatory }: VaultRequest<'previewInterestLetter'>,
): Promise<Result<LetterModel, VaultError>> {
  const { slice, context } = await interestsNow(room, opened);
  const interest = findById(slice.interests, interestId);
  if (!interest) return fault('register/no-such-entry');
  const text = interestLetterText(kind, interest, context.regime, opened.unit.state.letterTemplate);
  if (!text.ok) return err({ refusals: [text.error] });
  const { holder } = applicationOf(interest);
  const framed = framedRegisterLetter(text.value, {
    policy: governingPolicy(opened, context.today),
    date: context.today,
    reference: `BI ${interestId.slice(0, 8).toUpperCase()}`,
    to: holder,
    signatory,
    fictitious: opened.kind === 'demonstration',
  });
  return framed.ok ? framed : err({ refusals: [framed.error] });
}

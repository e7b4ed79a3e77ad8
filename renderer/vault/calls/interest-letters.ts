import type { VaultError } from '../../../shared/contract/vault/faults.ts';
import type { VaultAnswers, VaultRequest } from '../../../shared/contract/vault.ts';
import { interestLetterText } from '../../../shared/domain/interest/letter.ts';
import { applicationOf } from '../../../shared/domain/interest/standing.ts';
import type { LetterModel } from '../../../shared/domain/letter/model.ts';
import { framedRegisterLetter } from '../../../shared/domain/register-letter.ts';
import { findById } from '../../../shared/kit/by-id.ts';
import { err, ok, type Result } from '../../../shared/kit/result.ts';
import { governingPolicy } from '../model/governing.ts';
import type { Opened } from '../opened.ts';
import { fault, type Answer, type Room } from '../room.ts';
import { interestsNow } from './interests.ts';
import { issueRegisterLetter } from './register-letters.ts';

/** @file Letters to who applied for an interest: approval, refusal with reasons and appeal, the outcome of an appeal, a renewal notice. */

/** The letter as it would be made now. Refusals name what is missing; nothing is recorded. */
export async function previewInterestLetter(
  room: Room,
  opened: Opened,
  request: VaultRequest<'previewInterestLetter'>,
): Answer<VaultAnswers['previewInterestLetter']> {
  const composed = await composeInterestLetter(room, opened, request);
  return composed.ok ? ok({ model: composed.value }) : composed;
}

/** Makes the letter as a tagged PDF, records it as it is, and saves it to the chosen file. Faults: register/no-such-entry, disk/*. */
export async function issueInterestLetter(
  room: Room,
  opened: Opened,
  request: VaultRequest<'issueInterestLetter'>,
): Answer<VaultAnswers['issueInterestLetter']> {
  const composed = await composeInterestLetter(room, opened, request);
  if (!composed.ok) return composed;
  const { interestId, kind, token } = request;
  const act = { type: 'interest.letter-issued/1', interestId, kind };
  return issueRegisterLetter(room, opened, {
    ...{ register: 'interests', model: composed.value, token, act },
  });
}

/** The letter as it reads now. Refusals name what is missing. Fault: register/no-such-entry. */
export async function composeInterestLetter(
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
    reference: interestReference(interestId),
    to: holder,
    signatory,
    fictitious: opened.kind === 'demonstration',
  });
  return framed.ok ? framed : err({ refusals: [framed.error] });
}

/** How a letter on an entry is referred to. */
export const interestReference = (interestId: string): string =>
  `BI ${interestId.slice(0, 8).toUpperCase()}`;

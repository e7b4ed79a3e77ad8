import type { CivilDate } from '../../kit/civil-date.ts';
import type { Act } from '../act.ts';
import type { LooseEvent } from '../enlist.ts';
import { isSameValue } from '../same-value.ts';
import type { Letter, LetterSlice } from './slice.ts';

/** @file Letters of which another was chosen. One that was issued stays on the list: it may have been served; it counts as withdrawn on the
 *  day of the choice, and says why. */

type Head = { readonly act: Act; readonly event: LooseEvent };

/** The letters without what was set aside: an issuing, or a withdrawal. */
export function withoutActsInLetters(
  slice: LetterSlice,
  heads: readonly Head[],
  { on, reason }: { readonly on: CivilDate; readonly reason: string },
): LetterSlice {
  const issuing = new Set(heads.map(({ act }) => act.id));
  const issued = slice.issued.map((letter): Letter => {
    if (issuing.has(letter.actId) && !letter.withdrawn)
      return { ...letter, withdrawn: { on, reason, isSetAside: true } };
    const isUndone = heads.some(({ event }) => isWithdrawalOf(event, letter));
    if (!isUndone) return letter;
    const { withdrawn: _withdrawn, ...standing } = letter;
    return standing;
  });
  return { ...slice, issued };
}

/** Letters that were set aside and that somebody else, choosing apart, let stand. */
export function letterStandsAgain(slice: LetterSlice, heads: readonly Head[]): LetterSlice {
  const back = new Set(heads.map(({ act }) => act.id));
  const issued = slice.issued.map((letter): Letter => {
    if (!back.has(letter.actId) || letter.withdrawn?.isSetAside !== true) return letter;
    const { withdrawn: _withdrawn, ...standing } = letter;
    return standing;
  });
  return { ...slice, issued };
}

/** True for the withdrawal that the letter shows; of two the other is none. */
const isWithdrawalOf = (event: LooseEvent & Record<string, unknown>, letter: Letter): boolean =>
  event.type === 'letter.withdrawn/1' &&
  event['letterId'] === letter.letterId &&
  isSameValue(letter.withdrawn, { on: event['withdrawnOn'], reason: event['reason'] });

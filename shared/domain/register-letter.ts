import { formatPlain, type CivilDate } from '../kit/civil-date.ts';
import { err, ok, type Result } from '../kit/result.ts';
import { house } from './cite.ts';
import { heading, inParagraphs, paragraph } from './letter/words.ts';
import type { LetterBlock, LetterModel } from './letter/model.ts';
import { standingWording } from './letter-template/standing.ts';
import type { LetterTemplateSlice } from './letter-template/slice.ts';
import type { TemplateId } from './letter-template/template.ts';
import { fillTokens } from './letter-template/tokens.ts';
import { policyValue, type ResolvedPolicy } from './policy/resolve.ts';
import type { Refusal } from './refusal.ts';

/** @file Letters of the registers: letter 21 on a business interest, letter 22 on a gift. They are worded by the unit's own wording where it has
 *  one, stand in the frame of every letter, and end with what no wording may leave out. */

/** Whom a letter of a register is for, who signs it, and what everybody finds on it. */
type RegisterLetterFrame = {
  readonly policy: ResolvedPolicy;
  readonly date: CivilDate;
  readonly reference: string;
  readonly to: {
    readonly name: string;
    readonly rankOrGrade: string;
    readonly collarNumber: string;
    readonly department: string;
  };
  readonly signatory: { readonly name: string; readonly rankOrGrade: string };
  readonly fictitious: boolean;
};

/** The text of such a letter. */
export type RegisterLetterText = {
  readonly title: string;
  readonly blocks: readonly LetterBlock[];
};

/** The unit's wording with its tokens filled in. Its parts are those of cases, and are left to what follows. */
export function wordedText(
  wordings: LetterTemplateSlice,
  id: TemplateId,
  values: Readonly<Record<string, string>>,
): RegisterLetterText {
  const { wording } = standingWording(wordings, id);
  const filled = (text: string): string => fillTokens(text, (name) => values[name]).text;
  return {
    title: filled(wording.title),
    blocks: wording.blocks.flatMap((run): readonly LetterBlock[] => {
      if (run.block === 'part') return [];
      return run.block === 'heading' ? [heading(filled(run.text))] : inParagraphs(filled(run.text));
    }),
  };
}

/** The whole letter. Refusal: letter/blank, while nobody signs it. */
export function framedRegisterLetter(
  { title, blocks }: RegisterLetterText,
  { policy, date, reference, to, signatory, fictitious }: RegisterLetterFrame,
): Result<LetterModel, Refusal> {
  if (signatory.name.trim() === '') return err(nobodySigns);
  const unit = policyValue(policy, 'terminology.unit') ?? '';
  const name = [to.rankOrGrade, to.name].filter((part) => part !== '').join(' ');
  return ok({
    layout: 1,
    kind: 'outcome',
    title,
    marking: 'OFFICIAL-SENSITIVE',
    handling: 'Personal: for the addressee only.',
    ...(fictitious ? { banner: 'Demonstration: everybody in this letter is fictitious.' } : {}),
    sender: [policy.profile.force, unit].filter((line) => line !== ''),
    addressee: [name, to.collarNumber, to.department].filter((line) => line !== ''),
    salutation: `Dear ${name}`,
    reference,
    date,
    dateWritten: formatPlain(date),
    blocks: [
      ...blocks,
      paragraph(
        `If anything in this letter is not clear, ask ${unit === '' ? 'the unit' : unit}. Please quote the reference above.`,
      ),
    ],
    signatory: { ...signatory, office: '' },
  });
}

const nobodySigns: Refusal = {
  kind: 'letter/blank',
  rule: 'aLetterHasNoBlanks',
  says: 'Say who signs the letter.',
  fields: ['signatory.name'],
  source: house('A letter that leaves a blank is not issued.'),
};

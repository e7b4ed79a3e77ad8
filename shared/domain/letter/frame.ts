import { formatPlain } from '../../kit/civil-date.ts';
import { templates } from '../letter-template/names.ts';
import { policyValue } from '../policy/resolve.ts';
import type { LetterFacts } from './facts.ts';
import type { LetterBlock, LetterModel } from './model.ts';

/** @file The frame of a letter: marking, sender, addressee, reference, date, signatory. No wording can change it. */

/** How a letter is marked, and whether its people are invented. */
export type Marked = { readonly sensitive: boolean; readonly fictitious: boolean };

/** The whole letter: its frame around its text. */
export function framed(
  facts: LetterFacts,
  text: { readonly title: string; readonly blocks: readonly LetterBlock[] },
  marked: Marked,
): LetterModel {
  const { kind, date, policy, answers } = facts;
  return {
    layout: 1,
    kind,
    title: text.title,
    marking: `OFFICIAL${marked.sensitive ? '-SENSITIVE' : ''}`,
    handling: 'Personal: for the addressee only.',
    ...(marked.fictitious
      ? { banner: 'Demonstration: everybody in this letter is fictitious.' }
      : {}),
    sender: [policy.profile.force, policyValue(policy, 'terminology.unit') ?? ''].filter(
      (line) => line !== '',
    ),
    ...addressed(facts),
    reference: facts.reference,
    date,
    dateWritten: formatPlain(date),
    blocks: [...text.blocks],
    signatory: {
      name: answers['signatoryName'] ?? '',
      rankOrGrade: answers['signatoryRank'] ?? '',
      office: answers['signatoryOffice'] ?? '',
    },
  };
}

/** Whom it is addressed to. A letter to a reporter names nobody: it is handed over. */
function addressed({
  subject,
  templateId,
  policy,
}: LetterFacts): Pick<LetterModel, 'addressee' | 'salutation'> {
  switch (templates[templateId].reader) {
    case 'reporter':
      return { addressee: ['To be handed over in person'], salutation: 'Dear colleague' };
    case 'vetting':
      return {
        addressee: [capital(policyValue(policy, 'vetting.reviewer') ?? 'the vetting department')],
        salutation: 'Dear colleague',
      };
    case 'member': {
      const name = `${subject.forenames} ${subject.surname}`.trim();
      return {
        addressee: [
          `${subject.rankOrGrade} ${name}`.trim(),
          subject.collarNumber,
          subject.department,
          subject.station,
        ].filter((line) => line !== ''),
        salutation: `Dear ${subject.rankOrGrade === '' ? name : `${subject.rankOrGrade} ${subject.surname}`}`,
      };
    }
  }
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

import { forEachInSteps, type Steps } from '../matching/steps.ts';
import { foldText } from '../search/fold-text.ts';

/** @file Which contract a bid or a declaration is about, as registers write it: by reference, else by what it is called. */

type Procurement = { readonly title: string; readonly reference: string };

/** Whether two records are of one procurement: by reference where both have one, else by title. Undefined where one of them names neither. */
export function isOneProcurement(one: Procurement, other: Procurement): boolean | undefined {
  const references = [plain(one.reference), plain(other.reference)];
  if (references.every((reference) => reference !== '')) return references[0] === references[1];
  const titles = [plain(one.title), plain(other.title)];
  return titles.includes('') ? undefined : titles[0] === titles[1];
}

/** Finds records of one procurement, or what may be: what too many are called ("Maintenance") tells none of them. */
export function* procurementsBySign<T extends Procurement>(
  all: readonly T[],
): Steps<(asked: Procurement) => readonly T[]> {
  const bySign = new Map<string, T[]>();
  yield* forEachInSteps(all, (one) => {
    for (const sign of signsOf(one)) {
      const known = bySign.get(sign);
      if (known) known.push(one);
      else bySign.set(sign, [one]);
    }
  });
  return (asked) => {
    const found = signsOf(asked).flatMap((sign) => {
      const alike = bySign.get(sign) ?? [];
      return alike.length > mostOfOneTitle ? [] : alike;
    });
    return [...new Set(found)].filter((one) => isOneProcurement(one, asked) === true);
  };
}

const mostOfOneTitle = 24;

/** Whether a record says which procurement it is of. */
export const namesProcurement = (one: Procurement): boolean => signsOf(one).length > 0;

const signsOf = ({ title, reference }: Procurement): readonly string[] => [
  ...(plain(reference) === '' ? [] : [`reference ${plain(reference)}`]),
  ...(plain(title) === '' ? [] : [`title ${plain(title)}`]),
];

/** "EST/114" is "EST 114", and "Canteens." is "canteens". */
const plain = (written: string): string => foldText(written).replaceAll(/[^\p{L}\p{N}]/gu, '');

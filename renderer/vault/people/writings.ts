import type { Mention } from '../../../shared/domain/mention.ts';
import { letOthers } from '../let-others.ts';
import { plainNumber } from '../matching/numbers.ts';
import { foldText } from '../search/fold-text.ts';

/** @file Mentions that read exactly alike: the same names, day of birth and numbers. They are compared with others once, and stand in one row of
 *  the list; that they are of one is for a person to say. */

/** One way somebody is written, and every mention that reads so. */
export type Writing = {
  readonly kind: Mention['kind'];
  readonly names: readonly string[];
  readonly birthDate: string;
  readonly numbers: readonly string[];
  readonly mentions: readonly Mention[];
  /** All of it but the mentions. */
  readonly text: string;
};

const groupedAtOnce = 2000;

/** The writings of all mentions that name somebody. */
export async function writingsOf(mentions: readonly Mention[]): Promise<readonly Writing[]> {
  const byText = new Map<string, Writing & { readonly mentions: Mention[] }>();
  for (const [at, mention] of mentions.entries()) {
    if (at % groupedAtOnce === groupedAtOnce - 1) await letOthers();
    const { kind, names, birthDate, numbers } = mention;
    if (names.length === 0 && numbers.length === 0) continue;
    const text = textOf(mention);
    const known = byText.get(text);
    if (known) known.mentions.push(mention);
    else byText.set(text, { kind, names, birthDate, numbers, mentions: [mention], text });
  }
  return [...byText.values()];
}

const textOf = ({ kind, names, birthDate, numbers }: Mention): string =>
  JSON.stringify([kind, names.map(foldText).sort(), birthDate, numbers.map(plainNumber).sort()]);

import { foldText } from '../search/fold-text.ts';

/** @file A person's name as it is compared: words in one spelling, without titles, the surname told where the writing tells it. */

/** Forenames and surnames; of a double-barrelled surname both parts. Without a comma the last word is taken for the surname. */
export type PersonName = {
  readonly forenames: readonly string[];
  readonly surnames: readonly string[];
};

const titles: ReadonlySet<string> = new Set(
  (
    'mr mrs ms miss mx dr sir dame lord lady rev prof professor pc dc ds di dci det sgt sergeant insp inspector supt ' +
    'superintendent cllr councillor esq jr jnr snr senior junior acc dcc cc obe mbe cbe qpm'
  ).split(' '),
);

/** Words that belong to the surname after them. */
const particles: ReadonlySet<string> = new Set(
  'o mc mac fitz de da di du del della la le van von der den ter ten al el bin ibn ap'.split(' '),
);

/** A name as it is compared. */
export function personName(written: string): PersonName {
  const comma = written.indexOf(',');
  if (comma > 0) {
    const surnames = wordsOf(written.slice(0, comma));
    const forenames = wordsOf(written.slice(comma + 1));
    if (surnames.length > 0 && forenames.length > 0)
      return { forenames: forenames.flat(), surnames: surnames.flat() };
  }
  const words = wordsOf(written);
  const last = words.at(-1) ?? [];
  return { forenames: words.slice(0, -1).flat(), surnames: last };
}

/** The words between spaces; each as one (O'Brien) or, with a hyphen, as its parts. */
function wordsOf(text: string): readonly (readonly string[])[] {
  const raw = foldText(text)
    .replaceAll(/["“”()]/gu, ' ')
    .replaceAll("'", '')
    .replaceAll('.', ' ')
    .split(/\s+/u)
    .map((word) => word.split('-').map((part) => part.replaceAll(/[^\p{L}\p{N}]/gu, '')))
    .map((parts) => parts.filter((part) => part !== ''))
    .filter((parts) => parts.length > 0 && !(parts.length === 1 && titles.has(parts[0] ?? '')));
  return joinParticles(raw);
}

/** "van der Berg", "Mc Allister" and "O Brien" as one word each. */
function joinParticles(words: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const joined: (readonly string[])[] = [];
  let before = '';
  words.forEach((parts, at) => {
    const [only = ''] = parts;
    const isParticle = parts.length === 1 && particles.has(only) && at < words.length - 1 && at > 0;
    if (isParticle) before += only;
    else {
      joined.push(before === '' ? parts : [before + only, ...parts.slice(1)]);
      before = '';
    }
  });
  return joined;
}

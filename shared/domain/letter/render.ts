import type { TemplateBlock, TemplateWording } from '../letter-template/template.ts';
import { fillTokens } from '../letter-template/tokens.ts';
import type { LetterFacts } from './facts.ts';
import type { LetterBlock } from './model.ts';
import { partBlocks } from './parts.ts';
import { factOf, tokenValue } from './values.ts';
import { heading, inParagraphs } from './words.ts';

/** A wording with everything filled in. `missing`: tokens that nothing is known for yet; a letter is not issued while there are any. */
export type Rendered = {
  readonly title: string;
  readonly blocks: readonly LetterBlock[];
  readonly missing: readonly string[];
};

/** Makes the text of a letter of its wording and its facts. */
export function renderWording(wording: TemplateWording, facts: LetterFacts): Rendered {
  const valueOf = (name: string): string | undefined => tokenValue(name, facts);
  const title = fillTokens(wording.title, valueOf);
  const missing = new Set(title.missing);
  const blocks = wording.blocks.filter(stands(facts)).flatMap((run): readonly LetterBlock[] => {
    if (run.block === 'part') return partBlocks(run.part, facts);
    const filled = fillTokens(run.text, valueOf);
    for (const name of filled.missing) missing.add(name);
    return run.block === 'heading' ? [heading(filled.text)] : inParagraphs(filled.text);
  });
  return { title: title.text, blocks, missing: [...missing] };
}

const stands =
  (facts: LetterFacts) =>
  ({ when }: TemplateBlock): boolean =>
    when === undefined || factOf(when.fact, facts) === when.is;

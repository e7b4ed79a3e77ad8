import { z } from 'zod';
import { factNames } from '../../../../shared/domain/letter-template/facts.ts';
import { partNames } from '../../../../shared/domain/letter-template/parts.ts';
import {
  templateWording,
  type TemplateBlock,
  type TemplateWording,
} from '../../../../shared/domain/letter-template/template.ts';
import { requiredText, text, textLimits } from '../../../../shared/kit/text.ts';

/** @file A wording as its form holds it: every run with all its boxes, and when it stands as one answer of a list. */

const run = z.strictObject({
  block: z.enum(['heading', 'paragraph', 'part']),
  text: text(textLimits.paragraph),
  part: z.string(),
  /** Empty for always; otherwise `yes:` or `no:` and the fact. */
  when: z.string(),
});

export const wordingForm = z.strictObject({
  title: requiredText(textLimits.line, 'Give the letter a title.'),
  blocks: z.array(run).min(1, 'A letter says something.'),
  reason: requiredText(textLimits.paragraph, 'Say why.'),
});
/** The form of a wording as filled in. */
export type WordingForm = z.infer<typeof wordingForm>;
/** One run of it. */
export type FormRun = z.infer<typeof run>;

/** A wording as the form begins with it. */
export const toForm = ({ title, blocks }: TemplateWording): Omit<WordingForm, 'reason'> => ({
  title,
  blocks: blocks.map((block) => ({
    block: block.block,
    text: block.block === 'part' ? '' : block.text,
    part: block.block === 'part' ? block.part : '',
    when: block.when ? `${block.when.is ? 'yes' : 'no'}:${block.when.fact}` : '',
  })),
});

/** The wording that a form makes, finished or not. Runs nobody has written in yet are left out. */
export function toWording(form: {
  readonly title?: string | undefined;
  readonly blocks?: readonly Partial<FormRun>[] | undefined;
}): TemplateWording {
  const runs = (form.blocks ?? []).flatMap((each) => toBlock(each) ?? []);
  return { title: form.title ?? '', blocks: runs };
}

function toBlock({ block, text: written = '', part, when }: Partial<FormRun>) {
  const [answer, fact] = (when ?? '').split(':');
  const known = factNames.find((name) => name === fact);
  const only = known ? { when: { fact: known, is: answer === 'yes' } } : {};
  const named = partNames.find((name) => name === part);
  if (block === 'part')
    return named ? ({ block, part: named, ...only } satisfies TemplateBlock) : undefined;
  if (block === undefined) return undefined;
  return { block, text: written.trim(), ...only } satisfies TemplateBlock;
}

/** The wording as the record keeps it, or undefined while a box is empty. */
export const soundWording = (form: WordingForm): TemplateWording | undefined =>
  templateWording.safeParse(toWording(form)).data;

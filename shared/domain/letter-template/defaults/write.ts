import type { FactName } from '../facts.ts';
import type { PartName } from '../parts.ts';
import type { TemplateBlock, TemplateWording } from '../template.ts';

/** @file How the shipped wordings are written down. */

type When = { readonly when: { readonly fact: FactName; readonly is: boolean } };

/** Under these facts only. */
export const when = (fact: FactName, is = true): When => ({ when: { fact, is } });
/** A heading. */
export const heading = (text: string, only?: When): TemplateBlock => ({
  block: 'heading',
  text,
  ...only,
});
/** A paragraph. */
export const paragraph = (text: string, only?: When): TemplateBlock => ({
  block: 'paragraph',
  text,
  ...only,
});
/** A part that is composed from the case and the policy. */
export const part = (name: PartName): TemplateBlock => ({ block: 'part', part: name });
/** The wording of a letter. */
export const wording = (title: string, ...blocks: TemplateBlock[]): TemplateWording => ({
  title,
  blocks,
});

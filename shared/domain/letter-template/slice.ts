import type { Instant } from '../../kit/instant.ts';
import type { ActId } from '../act.ts';
import type { Register } from '../register.ts';
import type { TemplateId, TemplateWording } from './template.ts';

/** A wording of the unit's own. */
export type EditedWording = { readonly version: number; readonly wording: TemplateWording };

/** One line of a template's history. `edited` is absent where the unit went back to the shipped wording. */
export type TemplateChange = {
  readonly actId: ActId;
  readonly at: Instant;
  readonly by: string;
  readonly reason: string;
  readonly edited?: EditedWording | undefined;
};

/** What the unit did with a wording: what stands, and everything that ever stood, oldest first. */
export type TemplateRecord = {
  /** 'shipped' where the unit went back. Two people who had not seen each other leave both. */
  readonly standing: Register<EditedWording | 'shipped'>;
  readonly history: readonly TemplateChange[];
};

/** The wordings a unit has touched. */
export type LetterTemplateSlice = {
  readonly records: Readonly<Partial<Record<TemplateId, TemplateRecord>>>;
};

/** A unit that writes the shipped wordings. */
export const emptyLetterTemplate: LetterTemplateSlice = { records: {} };

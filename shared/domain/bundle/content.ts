import { z } from 'zod';
import { civilDate } from '../../kit/civil-date.ts';
import { bundleProfile } from './profile-names.ts';

/** @file What a bundle says of a case: `data/case.json`. Page, PDF, timeline and lists are drawn from it and from nothing else, so that
 *  what is not in it is in none of them. Format: docs/formats/case-json.md. */

const line = z.string();
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const fileName = z.string().regex(/^[A-Za-z0-9_][A-Za-z0-9._/-]{0,200}$/);

/** A thing and what is left out about it. */
const leftOut = z.strictObject({ what: line, why: line });

/** One thing of a part, as it stands on paper. */
const contentItem = z.strictObject({
  head: line,
  lines: z.array(line),
  lists: z.array(z.strictObject({ label: line, items: z.array(line) })),
});
/** One thing of a part. */
export type ContentItem = z.infer<typeof contentItem>;

/** An exhibit of the bundle. `file` and the hash are absent of what is no file, and of what stayed here. */
const contentExhibit = z.strictObject({
  reference: line,
  kind: line,
  description: line,
  file: fileName.optional(),
  originalName: line.optional(),
  sizeBytes: z.number().int().min(0).optional(),
  sha512: z
    .string()
    .regex(/^[0-9a-f]{128}$/)
    .optional(),
});
/** An exhibit of the bundle. */
export type ContentExhibit = z.infer<typeof contentExhibit>;

/** A case in a bundle, version 1. */
export const caseContent = z.strictObject({
  format: z.literal('probity-case/1'),
  reference: line,
  unit: z.strictObject({ name: line, force: line }),
  marking: line,
  /** Set of a demonstration: nobody named is real. */
  fictitious: z.boolean(),
  profile: bundleProfile,
  /** Anything but the full profile: it is not the whole case, and says what is missing. */
  partial: z.boolean(),
  preparedOn: civilDate,
  preparedFor: z.strictObject({ name: line, organisation: line, role: line }),
  purpose: line,
  handling: line,
  facts: z.array(z.strictObject({ label: line, says: line })),
  leftOut: z.array(leftOut),
  /** How many passages were left out of the words; `[withheld]` stands in the place of each. */
  withheldPassages: z.number().int().min(0),
  sections: z.array(z.strictObject({ title: line, items: z.array(contentItem) })),
  /** Oldest first. */
  timeline: z.array(
    z.strictObject({
      /** `2027-02-18T14:05:00.000Z`, by the clock of the workstation. */
      at: line,
      /** The same as people there read it. */
      shown: line,
      what: line,
      more: line,
      by: line,
      /** The name of the act, where its signed header is in `provenance/`. */
      act: line.optional(),
    }),
  ),
  letters: z.array(z.strictObject({ file: fileName, title: line, issuedOn: civilDate, sha256 })),
  exhibits: z.array(contentExhibit),
});
/** A case in a bundle. */
export type CaseContent = z.infer<typeof caseContent>;

/** The text of `data/case.json`: what is hashed, shown, confirmed and written. */
export const caseContentText = (content: CaseContent): string =>
  `${JSON.stringify(content, undefined, 2)}\n`;

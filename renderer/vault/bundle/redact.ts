import type { CaseContent } from '../../../shared/domain/bundle/content.ts';
import { withheldMark } from '../../../shared/domain/disclosure-copy/records.ts';

/** @file Passages left out of the words before anything is drawn of them. What is drawn never held them. */

/** Text without the passages. */
type Redactor = (text: string) => string;

/** Makes a redactor. Line ends and spaces are alike to it, and so are capitals: a record is laid out otherwise than it was typed. */
export function redactor(passages: readonly string[]): Redactor {
  // Longer ones first: a short one that lies inside a long one must not break it up.
  const patterns = passages.toSorted((a, b) => b.length - a.length).map(patternOf);
  return (text) =>
    patterns.reduce(
      (words, pattern) => words.replaceAll(pattern, withheldMark),
      text.normalize('NFC'),
    );
}

/** True where a passage stands in a text. */
export const stands = (passage: string, text: string): boolean =>
  patternOf(passage).test(text.normalize('NFC'));

const patternOf = (passage: string): RegExp =>
  new RegExp(
    passage
      .normalize('NFC')
      .trim()
      .split(/\s+/u)
      .map((word) => word.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`))
      // Inner lists join lines with a point between them.
      .join(String.raw`[\s·]+`),
    'giu',
  );

/** The content with every word of it redacted: what people wrote, and what is told about it. */
export const redactedContent = (content: CaseContent, redact: Redactor): CaseContent => ({
  ...content,
  facts: content.facts.map(({ label, says }) => ({ label, says: redact(says) })),
  sections: content.sections.map(({ title, items }) => ({
    title,
    items: items.map(({ head, lines, lists }) => ({
      head: redact(head),
      lines: lines.map(redact),
      lists: lists.map(({ label, items: each }) => ({ label, items: each.map(redact) })),
    })),
  })),
  timeline: content.timeline.map((entry) => ({
    ...entry,
    what: redact(entry.what),
    more: redact(entry.more),
    by: redact(entry.by),
  })),
  letters: content.letters.map((letter) => ({ ...letter, title: redact(letter.title) })),
  exhibits: content.exhibits.map((exhibit) => ({
    ...exhibit,
    description: redact(exhibit.description),
    ...(exhibit.originalName === undefined ? {} : { originalName: redact(exhibit.originalName) }),
  })),
});

/** Every run of words that goes: what comes out of the case, and what was written for this bundle. */
export const wordsIn = (content: CaseContent): readonly string[] => [
  content.purpose,
  content.handling,
  ...content.facts.map(({ says }) => says),
  ...content.sections.flatMap(({ items }) =>
    items.flatMap(({ head, lines, lists }) => [
      head,
      ...lines,
      ...lists.flatMap(({ items: each }) => each),
    ]),
  ),
  ...content.timeline.flatMap(({ what, more, by }) => [what, more, by]),
  ...content.letters.map(({ title }) => title),
  ...content.exhibits.flatMap(({ description, originalName }) => [description, originalName ?? '']),
];

import { z } from 'zod';
import { civilDate } from '../../kit/civil-date.ts';
import { itemId } from '../../kit/ids.ts';
import { sealedFile } from '../../kit/sealed-file.ts';
import { requiredText, text, textLimits } from '../../kit/text.ts';
import { lookPurpose } from '../case/events.ts';
import { clockTime } from '../interview/schema.ts';
import { namedPerson } from '../named-person.ts';
import { fileContent } from './content.ts';
import { exhibitReference } from './reference.ts';

/** @file Exhibits: what was found or given, where it is, who has had it, what became of it (Q1: "bar-coded and securely stored"). A file
 *  lies sealed beside the record under a key of its own; its list of parts, its name and its hash are part of the case. */

/** What an exhibit is: a file kept here, paper, or a thing. */
export const exhibitKind = z.enum(['file', 'paper', 'physical']);
/** What an exhibit is. */
export type ExhibitKind = z.infer<typeof exhibitKind>;

/** What is said of an exhibit and can be put right later. */
const details = {
  reference: exhibitReference,
  description: requiredText(textLimits.paragraph, 'Say what it is.'),
  foundAt: requiredText(textLimits.line, 'Say where it was found, or who gave it.'),
  foundOn: civilDate,
  foundTime: clockTime.optional(),
  foundBy: namedPerson,
} as const;

/** The file of an exhibit. Its name is the original one; it stands here and on no disk. */
const exhibitFile = z.strictObject({
  name: requiredText(textLimits.line, 'Give the name of the file.'),
  /** What its first bytes say it is, whatever its name says. */
  content: fileContent,
  sealed: sealedFile,
  /** Why it is taken in although it is a program, or here already. */
  allTheSame: text(textLimits.paragraph),
});

/** How the seal was found and left. */
export const sealState = z.enum(['none', 'unbroken', 'broken', 'resealed']);
/** How the seal was found and left. */
export type SealState = z.infer<typeof sealState>;

/** Where a thing went: to a place where it is kept, to a person who has it signed out, or to somebody outside the unit. */
export const movedTo = z.enum(['kept', 'signed-out', 'outside']);
/** Where a thing went. */
export type MovedTo = z.infer<typeof movedTo>;

/** What becomes of an exhibit at its end. Of a file only its destruction: its key goes. */
export const disposal = z.enum(['returned', 'transferred', 'destroyed']);
/** What becomes of an exhibit at its end. */
export type Disposal = z.infer<typeof disposal>;

export const exhibitEvents = {
  'exhibit.registered/1': z.strictObject({
    type: z.literal('exhibit.registered/1'),
    exhibitId: itemId,
    kind: exhibitKind,
    ...details,
    sealNumber: text(textLimits.name),
    /** Where paper or a thing is kept from now on. */
    location: text(textLimits.line),
    file: exhibitFile.optional(),
  }),
  'exhibit.corrected/1': z.strictObject({
    type: z.literal('exhibit.corrected/1'),
    exhibitId: itemId,
    ...details,
    reason: requiredText(textLimits.paragraph, 'Say what was wrong.'),
  }),
  'exhibit.moved/1': z.strictObject({
    type: z.literal('exhibit.moved/1'),
    exhibitId: itemId,
    /** As it read then: the timeline names it, for several are moved at once. */
    reference: exhibitReference.optional(),
    movedOn: civilDate,
    movedAt: clockTime,
    /** Where it was, as whoever moved it found it. */
    from: requiredText(textLimits.line, 'Say where it was.'),
    to: requiredText(textLimits.line, 'Say where it is now.'),
    place: movedTo,
    takenBy: namedPerson,
    why: requiredText(textLimits.paragraph, 'Say why it was moved.'),
    seal: sealState,
    /** The number it bears now. */
    sealNumber: text(textLimits.name),
    expectedBackOn: civilDate.optional(),
  }),
  'exhibit.withdrawn/1': z.strictObject({
    type: z.literal('exhibit.withdrawn/1'),
    exhibitId: itemId,
    withdrawnOn: civilDate,
    reason: requiredText(textLimits.paragraph, 'Say why it is not relied on.'),
  }),
  'exhibit.disposed/1': z.strictObject({
    type: z.literal('exhibit.disposed/1'),
    exhibitId: itemId,
    how: disposal,
    disposedOn: civilDate,
    /** To whom it was returned or transferred. */
    to: text(textLimits.line),
    authorisedBy: namedPerson,
    /** What shows the authority: a file number, an email, a signed note. */
    authority: requiredText(textLimits.line, 'Say what shows the authority.'),
    reason: requiredText(textLimits.paragraph, 'Say why.'),
  }),
  /** A file left the vault on purpose: recorded before it is written. */
  'exhibit.saved-out/1': z.strictObject({
    type: z.literal('exhibit.saved-out/1'),
    exhibitId: itemId,
    purpose: lookPurpose,
    reason: requiredText(textLimits.paragraph, 'Say what it is needed for.'),
  }),
  /** Labels, or the chain of custody on paper. */
  'exhibit.paper-saved/1': z.strictObject({
    type: z.literal('exhibit.paper-saved/1'),
    what: z.enum(['labels', 'custody']),
    exhibitIds: z.array(itemId).min(1).max(1000),
    purpose: lookPurpose,
    pages: z.number().int().min(1),
  }),
} as const;

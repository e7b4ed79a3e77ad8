import { z } from 'zod';
import { civilDate } from '../../kit/civil-date.ts';
import { memberId, itemId } from '../../kit/ids.ts';
import { requiredText, text, textLimits } from '../../kit/text.ts';
import { office } from '../office.ts';

/** @file What happens to the unit itself: founded, unlocked, copied, rebuilt, searched. All of it is sealed like a case. */

const count = z.number().int().min(0).max(1_000_000_000_000);

export const unitEvents = {
  'unit.founded/1': z.strictObject({
    type: z.literal('unit.founded/1'),
    kind: z.enum(['unit', 'demonstration']),
    force: requiredText(textLimits.name, 'Name the force.'),
    unitName: requiredText(textLimits.name, 'Name the unit.'),
    profileId: z.string().min(1).max(60),
    profileVersion: z.string().min(1).max(20),
    founder: z.strictObject({
      personId: itemId,
      memberId,
      name: requiredText(textLimits.name, 'Give your name.'),
      rankOrGrade: requiredText(textLimits.name, 'Give your rank or grade.'),
      office,
    }),
  }),
  /** Four words of the recovery kit were typed back. */
  'kit.confirmed/1': z.strictObject({ type: z.literal('kit.confirmed/1') }),
  /** A new recovery kit took the place of the old one. */
  'kit.renewed/1': z.strictObject({ type: z.literal('kit.renewed/1') }),
  /** A kit was saved as a document: a disclosure of the way in. */
  'kit.saved/1': z.strictObject({ type: z.literal('kit.saved/1') }),
  'passphrase.changed/1': z.strictObject({
    type: z.literal('passphrase.changed/1'),
    how: z.enum(['with-passphrase', 'with-recovery-kit']),
    /** Whether the vault key was replaced too, so that an old copy of the slots opens nothing newer. */
    newVaultKey: z.boolean(),
  }),
  'session.unlocked/1': z.strictObject({
    type: z.literal('session.unlocked/1'),
    how: z.enum(['passphrase', 'recovery-kit', 'device-keystore']),
  }),
  /** Looking is recorded: what was looked for, and how much was found. */
  'search.made/1': z.strictObject({
    type: z.literal('search.made/1'),
    text: text(textLimits.line),
    results: count,
    purpose: z.enum(['casework', 'supervision', 'audit', 'disclosure']),
  }),
  /** The page of one person or organisation was opened, with all that is told of them. */
  'person.opened-to-look/1': z.strictObject({
    type: z.literal('person.opened-to-look/1'),
    name: text(textLimits.line),
    records: count,
    purpose: z.enum(['casework', 'supervision', 'audit', 'disclosure']),
  }),
  /** The calendar was saved on paper: a disclosure of what the unit owes, and in which cases. */
  'calendar.printed/1': z.strictObject({
    type: z.literal('calendar.printed/1'),
    from: civilDate,
    until: civilDate,
    dates: count,
    purpose: z.enum(['casework', 'supervision', 'audit', 'disclosure']),
  }),
  /** Figures were saved on paper: exact ones for the unit, or those that may be published within the force (W44, W45). */
  'figures.printed/1': z.strictObject({
    type: z.literal('figures.printed/1'),
    what: z.enum(['management', 'published']),
    cases: count,
  }),
  /** Figures of a register were saved, on paper or as a table. */
  'register-figures.saved/1': z.strictObject({
    type: z.literal('register-figures.saved/1'),
    register: z.enum(['gifts', 'interests']),
    as: z.enum(['paper', 'table']),
  }),
  'copy.made/1': z.strictObject({
    type: z.literal('copy.made/1'),
    files: count,
    sizeBytes: count,
    verified: z.boolean(),
  }),
  /** A loss was named and the store made again from what remains. */
  'store.rebuilt/1': z.strictObject({
    type: z.literal('store.rebuilt/1'),
    lost: z.enum(['whole-store', 'part-of-store', 'replica', 'slots', 'ring', 'not-known']),
    from: z.enum(['replica', 'store', 'sealed-copy', 'recovery-kit']),
    framesRead: count,
    framesDamaged: count,
  }),
} as const;

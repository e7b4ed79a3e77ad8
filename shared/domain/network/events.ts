import { z } from 'zod';
import { itemId } from '../../kit/ids.ts';
import { requiredText, text, textLimits } from '../../kit/text.ts';
import { networkFilter, networkView } from './view.ts';

/** @file The network picture: that somebody looked at somebody in it, that a copy of it left the vault, and pictures that somebody keeps to go on
 *  with. Who reads the unit's record does not read these: they are sealed for the one workstation that looked, for they tell of cases that others must not know of. */

const count = z.number().int().min(0).max(1_000_000_000);

/** In what shape a copy leaves the vault. */
export const networkCopies = ['picture', 'table', 'graph'] as const;

export const networkEvents = {
  /** Looking is recorded. `of`: the name at which somebody looked, '' for the whole or its most connected part. */
  'network.looked-at/1': z.strictObject({
    type: z.literal('network.looked-at/1'),
    of: text(textLimits.line),
    purpose: z.enum(['casework', 'supervision', 'audit', 'disclosure']),
  }),
  /** A copy was saved: a disclosure of who is linked with whom. */
  'network.saved/1': z.strictObject({
    type: z.literal('network.saved/1'),
    what: z.enum(networkCopies),
    of: text(textLimits.line),
    nodes: count,
    links: count,
    purpose: z.enum(['casework', 'supervision', 'audit', 'disclosure']),
  }),
  /** A picture is kept under a name, with a note: not what is in it, but how to ask for it again. Kept once more it reads as it does then. */
  'network.picture-kept/1': z.strictObject({
    type: z.literal('network.picture-kept/1'),
    pictureId: itemId,
    name: requiredText(textLimits.name, 'Give it a name.'),
    note: text(textLimits.paragraph),
    view: networkView,
    filter: networkFilter,
  }),
  /** It stands in no list any more; keeping it again takes that back. */
  'network.picture-removed/1': z.strictObject({
    type: z.literal('network.picture-removed/1'),
    pictureId: itemId,
  }),
} as const;

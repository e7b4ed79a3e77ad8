import { z } from 'zod';
import { civilDate } from '../../kit/civil-date.ts';
import { evaluations } from '../grading/events.ts';
import type { Tie } from '../mention.ts';
import { registerName, type RegisterName } from '../register-names.ts';

/** @file What a picture of the network is a picture of: what it begins with, what was brought in, what is left out. Asked for again it is the same
 *  picture, of what whoever asks may see then (decision 0057). */

/** What a node of the picture is. */
export const nodeKinds = ['person', 'organisation', 'case', 'entry'] as const;
/** A person, an organisation, a case, or an entry of a register. */
export type NodeKind = (typeof nodeKinds)[number];

/** The records that a link can come from: cases, or one of the registers. */
export const networkSources = ['cases', ...registerName.options] as const;
/** Cases or a register. */
export type NetworkSource = 'cases' | RegisterName;

/** `named-in`: a case or an entry names somebody. `same-name`: two have one name, and nobody has decided who is who. The others are what records
 *  say of two. */
export type LinkKind = Tie['kind'] | 'named-in' | 'same-name';
/** Every kind of link there is. */
export const linkKinds = [
  ...(['association', 'reported', 'manages', 'supports', 'offered', 'holds-interest'] as const),
  ...([
    'family',
    'supplies',
    'bids',
    'declares',
    'met',
    'paid',
    'spoke-to',
    'named-in',
    'same-name',
  ] as const),
] as const satisfies readonly LinkKind[];

/** How a tie is graded (3x5x2, how far it is known), or that nobody graded it. */
export const linkGradings = [...evaluations, 'not-graded'] as const;
/** How a tie is graded, or that it is not. */
export type LinkGrading = (typeof linkGradings)[number];

/** A node by what it is made of: nobody is named by it. */
export const nodeId = z.string().min(1).max(200);
const wide = 200;

/** What is left out. Nothing, unless somebody asks. */
export const networkFilter = z.strictObject({
  withoutKinds: z.array(z.enum(nodeKinds)).max(nodeKinds.length),
  /** People and organisations who are nothing but these. */
  withoutRoles: z.array(z.string().max(40)).max(60),
  withoutLinks: z.array(z.enum(linkKinds)).max(linkKinds.length),
  withoutSources: z.array(z.enum(networkSources)).max(networkSources.length),
  /** Ties graded so, or not graded. What only names somebody, or has the same name, is no tie and is not graded. */
  withoutGradings: z.array(z.enum(linkGradings)).max(linkGradings.length),
  /** Links of that time only; '' is open. A link without a day stays. */
  from: z.union([civilDate, z.literal('')]),
  until: z.union([civilDate, z.literal('')]),
});
/** What is left out of the picture. */
export type NetworkFilter = z.infer<typeof networkFilter>;

/** What the picture begins with, and what was brought into it since. */
export const networkView = z.strictObject({
  /** `connected`: the most connected part; `around`: one node and what is within `steps` of it. */
  start: z.enum(['connected', 'around', 'all']),
  node: z.string().max(200),
  steps: z.number().int().min(1).max(3),
  /** Nodes whose neighbours were brought in, in this order. */
  expanded: z.array(nodeId).max(wide),
  /** Nodes that were brought in without their neighbours: those of a way between two. */
  added: z.array(nodeId).max(wide),
});
/** What is in the picture. */
export type NetworkView = z.infer<typeof networkView>;

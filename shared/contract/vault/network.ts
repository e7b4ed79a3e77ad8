import { z } from 'zod';
import { evaluations } from '../../domain/grading/events.ts';
import type { MentionedIn, MentionRole, Tie } from '../../domain/mention.ts';
import { registerName, type RegisterName } from '../../domain/register-names.ts';
import { networkCopies } from '../../domain/network/events.ts';
import { civilDate, type CivilDate } from '../../kit/civil-date.ts';

/** @file What the page asks of the network picture: what is in view with its places, the facts and reasons of one node, a way between two,
 *  hubs, links as rows, copies. Decision 0057. */

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

const nodeId = z.string().min(1).max(200);
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

const inView = { view: networkView, filter: networkFilter };

/** The requests about the network picture. */
export const networkCalls = {
  /** What is in view, with its places as far as they are known: ask again until it is settled. Looking at a person is recorded. */
  networkPicture: z.strictObject(inView),
  /** Facts of one node, and its links with reasons. Looking at a person is recorded. Fault: register/no-such-entry. */
  networkNode: z.strictObject({ node: nodeId, filter: networkFilter }),
  networkFind: z.strictObject({ text: z.string().max(200) }),
  /** The shortest way between two over the links that the filter leaves. Fault: register/no-such-entry. */
  networkPath: z.strictObject({ from: nodeId, to: nodeId, filter: networkFilter }),
  /** Who has the most links, and who lies between the most others, over all that the filter leaves. Ask again until it is done. */
  networkHubs: z.strictObject({ filter: networkFilter }),
  /** The links in view as rows, with their reasons. Recorded as a look. */
  networkLinks: z.strictObject({
    ...inView,
    from: z.number().int().min(0),
    count: z.number().int().min(1).max(200),
  }),
  /** Saves what is in view through the writer. Recorded as a disclosure before it is written. `picture`: the PNG as it was drawn; '' for others. */
  saveNetwork: z.strictObject({
    ...inView,
    what: z.enum(networkCopies),
    token: z.string(),
    picture: z.string().max(24 * 1024 * 1024),
  }),
} as const;

/** A node in view. */
export type PictureNode = {
  readonly id: string;
  readonly kind: NodeKind;
  readonly label: string;
  /** What helps to tell it: roles, or a stage. */
  readonly sub: string;
  /** Links that the filter leaves, in view or not. */
  readonly links: number;
  /** Of those, not in view. */
  readonly more: number;
  /** A record calls it an organised crime group. */
  readonly isCrimeGroup: boolean;
};
/** A line in view: places in the list of nodes, and what is on it. */
export type PictureLink = {
  readonly a: number;
  readonly b: number;
  readonly kinds: readonly LinkKind[];
  readonly reasons: number;
  /** A reason of it is graded as suspected to be false (E). */
  readonly isDoubted: boolean;
};

/** Why two are linked, as one record says it. */
export type LinkReason = {
  readonly kind: LinkKind;
  readonly says: string;
  /** As it was graded; '' where it was not, or is nothing that is graded. */
  readonly grading: string;
  /** How far it is known; `not-graded` where nobody said; none where nothing is to be graded. */
  readonly gradings: readonly LinkGrading[];
  readonly since: CivilDate | '';
  readonly until: CivilDate | '';
  readonly in: MentionedIn;
  /** What the record is called: a case’s reference, or the register. */
  readonly source: string;
};
/** A link of one node to another. */
export type NodeLink = {
  readonly to: Pick<PictureNode, 'id' | 'kind' | 'label'>;
  readonly reasons: readonly LinkReason[];
};
/** One hub. */
export type Hub = {
  readonly node: Pick<PictureNode, 'id' | 'kind' | 'label'>;
  readonly degree: number;
  /** Brandes, unweighted, normalised: the share of pairs of others whose shortest ways pass here. */
  readonly betweenness: number;
};
/** A link as a row of the table. */
export type LinkRow = {
  readonly from: Pick<PictureNode, 'id' | 'kind' | 'label'>;
  readonly to: Pick<PictureNode, 'id' | 'kind' | 'label'>;
  readonly reason: LinkReason;
};
type Counted<Key extends string> = readonly { readonly key: Key; readonly count: number }[];

/** What they answer. */
export type NetworkAnswers = {
  networkPicture: {
    nodes: readonly PictureNode[];
    links: readonly PictureLink[];
    /** x and y of each node in turn. */
    places: Float32Array;
    /** The places will not change any more. */
    settled: boolean;
    /** Of 1. */
    progress: number;
    /** All that the filter leaves of what this member may see, and is linked. */
    total: { readonly nodes: number; readonly links: number };
    /** More would be in view than can be drawn. */
    cut: boolean;
    /** What there is to filter by, over all that this member may see. */
    facets: {
      readonly kinds: Counted<NodeKind>;
      readonly roles: Counted<MentionRole>;
      readonly links: Counted<LinkKind>;
      readonly gradings: Counted<LinkGrading>;
      readonly sources: Counted<NetworkSource>;
      /** The first and the last day of any link; '' where no link has one. */
      readonly first: CivilDate | '';
      readonly last: CivilDate | '';
    };
  };
  networkNode: {
    node: PictureNode;
    /** Every name it goes by in these records. */
    names: readonly string[];
    facts: readonly { readonly label: string; readonly values: readonly string[] }[];
    links: readonly NodeLink[];
    /** Where it is told of. */
    records: readonly { readonly in: MentionedIn; readonly source: string }[];
  };
  networkFind: { found: readonly Pick<PictureNode, 'id' | 'kind' | 'label' | 'sub'>[] };
  networkPath: {
    /** In order, both ends among them; none where there is no way. */
    nodes: readonly Pick<PictureNode, 'id' | 'kind' | 'label'>[];
    /** Between each and the next. */
    reasons: readonly (readonly LinkReason[])[];
    /** How many ways are as short. */
    ways: number;
  };
  networkHubs: {
    done: boolean;
    progress: number;
    /** What they are counted over. */
    over: { readonly nodes: number; readonly links: number };
    hubs: readonly Hub[];
  };
  networkLinks: { total: number; from: number; rows: readonly LinkRow[] };
  saveNetwork: { nodes: number; links: number };
};

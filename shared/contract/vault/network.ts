import { z } from 'zod';
import type { MentionedIn, MentionRole } from '../../domain/mention.ts';
import type { KeptPicture } from '../../domain/network/slice.ts';
import { networkCopies } from '../../domain/network/events.ts';
import {
  type LinkGrading,
  type LinkKind,
  type NetworkSource,
  type NodeKind,
  networkFilter,
  networkView,
  nodeId,
} from '../../domain/network/view.ts';
import type { CivilDate } from '../../kit/civil-date.ts';

/** @file What the page asks of the network picture: what is in view with its places, the facts and reasons of one node, a way between two,
 *  hubs, links as rows, copies. Decision 0057. */

const inView = { view: networkView, filter: networkFilter };

/** The columns by which the table of links is ordered. */
export const linkOrders = ['from', 'to', 'why', 'when', 'source'] as const;
/** One of them. */
export type LinkOrder = (typeof linkOrders)[number];

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
  /** The links in view as rows, with their reasons, in the order of a column. Recorded as a look. */
  networkLinks: z.strictObject({
    ...inView,
    sortBy: z.enum(linkOrders),
    descending: z.boolean(),
    from: z.number().int().min(0),
    count: z.number().int().min(1).max(200),
  }),
  /** The pictures that are kept on this workstation. To look at one is to ask for it, and is recorded like every look. */
  networkPictures: z.strictObject({}),
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
  /** The newest first. */
  networkPictures: { pictures: readonly KeptPicture[] };
  networkLinks: { total: number; from: number; rows: readonly LinkRow[] };
  saveNetwork: { nodes: number; links: number };
};

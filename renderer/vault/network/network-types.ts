import type { LinkGrading, LinkKind, NodeKind } from '../../../shared/domain/network/view.ts';
import type { Mention, MentionedIn } from '../../../shared/domain/mention.ts';
import type { CivilDate } from '../../../shared/kit/civil-date.ts';

/** @file What the network is made of. */

/** Why two are linked, as one record says it. */
export type Reason = {
  readonly kind: LinkKind;
  readonly says: string;
  readonly grading: string;
  /** Several where people graded apart; none of what is not graded by its nature. */
  readonly gradings: readonly LinkGrading[];
  readonly since: CivilDate | '';
  readonly until: CivilDate | '';
  readonly in: MentionedIn;
};
/** A person, an organisation, a case or an entry. */
export type Node = {
  readonly id: string;
  readonly kind: NodeKind;
  readonly label: string;
  /** Of a person or an organisation: every record that tells of them. */
  readonly mentions: readonly Mention[];
  /** Of a case or an entry. */
  readonly record?: MentionedIn;
};
/** Two nodes by their places in the list, the lower first, and all reasons. */
export type Link = { readonly a: number; readonly b: number; readonly reasons: readonly Reason[] };

/** Everything that is linked, and what is not. Nodes by id, links by their nodes. */
export type Network = {
  readonly nodes: readonly Node[];
  readonly links: readonly Link[];
  readonly indexOf: ReadonlyMap<string, number>;
};

/** Which mentions a person decided to be one, and which to be two. */
export type WhoIsWho = {
  readonly clusterOf: (key: string) => string;
  readonly isTwo: (one: string, other: string) => boolean;
};

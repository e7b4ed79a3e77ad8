import type { Contest } from './contests-of.ts';

/** @file Between whom a contest is: two colleagues, or one who worked at two workstations (decision 0065). */

/** Whoever recorded every version of it, where that is one person. */
export function onlyAuthor({ versions }: Contest): { member: string; name: string } | undefined {
  const [first] = versions;
  return first && versions.every(({ member }) => member === first.member)
    ? { member: first.member, name: first.by }
    : undefined;
}

/** How it came to several versions, without a full stop. */
export function apartWords(contest: Contest): string {
  const author = onlyAuthor(contest);
  return author
    ? `${author.name} recorded this at two workstations that had not met`
    : 'Two colleagues changed this without seeing each other';
}

import type { CaseId } from '../../../shared/kit/ids.ts';
import type { Incoming } from './incoming.ts';

/** The draft of one file's form: the same file that is chosen again after a kill finds what was typed of it, and no other does. */
export const draftKeyOf = (caseId: CaseId, { name, sizeBytes }: Incoming): string =>
  `${caseId}/exhibit.registered/1/file-${String(sizeBytes)}-${digest(name)}`;

/** Tells names apart; it need not hide them, for drafts are sealed. */
function digest(name: string): string {
  let state = 0x811c9dc5;
  for (const letter of name) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return (state >>> 0).toString(16);
}

import type { Opened } from '../opened.ts';
import type { Room } from '../room.ts';
import { checkHit, decideHit } from './check-hits.ts';
import { checkHits, checks, checksDue } from './checks.ts';
import { saveCheckEvidence } from './save-check-evidence.ts';
import { startChecks, stopChecks } from './start-checks.ts';
import { whenOpen } from './who-answers.ts';

/** Who answers the calls of the cross-checks. */
export const checksAnswers = {
  checks: whenOpen((room: Room, opened: Opened) => checks(room, opened)),
  checksDue: whenOpen((room: Room, opened: Opened) => checksDue(room, opened)),
  startChecks: whenOpen(startChecks),
  stopChecks: whenOpen((room: Room, opened: Opened) => stopChecks(room, opened)),
  checkHits: whenOpen(checkHits),
  checkHit: whenOpen(checkHit),
  decideHit: whenOpen(decideHit),
  saveCheckEvidence: whenOpen(saveCheckEvidence),
};

import { z } from 'zod';
import { guest, guestPackEvents } from '../../domain/guest-pack/events.ts';
import { guestField } from '../../domain/guest-pack/fields.ts';
import { type PackLine } from '../../domain/guest-pack/lines.ts';
import { caseId, itemId, type CaseId, type ItemId } from '../../kit/ids.ts';
import type { CivilDate } from '../../kit/civil-date.ts';
import type { Instant } from '../../kit/instant.ts';
import { text, textLimits } from '../../kit/text.ts';
import type { CaseRow } from '../../domain/case-row.ts';
import type { Saved } from './cases.ts';

/** @file Guest packs as the page asks for them: in the unit, which makes them and brings their returns in, and on the guest's workstation,
 *  where there is no vault. docs/decisions/0034. */

const nothing = z.strictObject({});
const file = z
  .string()
  .max(17 * 1024 * 1024)
  .regex(/^[A-Za-z0-9+/]*={0,2}$/);
const words = z.string().min(1).max(400);

/** The requests. The first group is answered by an open vault, the second where none is open. */
export const guestCalls = {
  /** Makes a pack, records what goes, and writes it to the chosen file. The words come back once. */
  makeGuestPack: z.strictObject({
    caseId,
    interviewId: itemId,
    guest,
    fields: z.array(guestField).min(1, 'Choose what the guest sees.').max(9),
    /** As they were shown: another text than the case gives now is refused. */
    lines: guestPackEvents['guest-pack.made/1'].shape.lines,
    briefing: text(textLimits.paragraph),
    endsOn: guestPackEvents['guest-pack.made/1'].shape.endsOn,
    token: z.string(),
    draftKey: z.string().max(160),
  }),
  /** Reads a return and says what would become of it. Nothing is recorded. */
  readGuestReturn: z.strictObject({ caseId, base64: file }),
  /** Brings it in, or keeps it aside where its pack was withdrawn. */
  bringInGuestReturn: z.strictObject({ caseId, base64: file, note: text(textLimits.paragraph) }),

  /** The packs that lie on this workstation. What is over and owes nothing is removed first. */
  guestPacks: nothing,
  /** Opens a pack: from its file the first time, from what lies here afterwards. */
  openGuestPack: z.strictObject({
    words,
    from: z.union([z.strictObject({ base64: file }), z.strictObject({ packId: itemId })]),
  }),
  /** Writes the return of the pack that is open. */
  writeGuestReturn: z.strictObject({ token: z.string() }),
  /** How the pack that is open stands. */
  guestPack: nothing,
  /** Removes what lies here of a pack, where nothing is lost by it. */
  removeGuestPack: z.strictObject({ packId: itemId }),
} as const;

/** A return, read and not yet brought in. */
export type GuestReturnView = {
  readonly packId: ItemId;
  readonly guest: string;
  readonly packMadeOn: CivilDate;
  readonly endsOn: CivilDate;
  readonly openedAt: Instant;
  readonly writtenAt: Instant;
  readonly lines: number;
  readonly signatures: number;
  readonly phase: 'live' | 'ended' | 'read-back' | 'signed' | 'stopped';
  readonly isLate: boolean;
  /** The guest's clock was ahead of this one when the return was written. */
  readonly clockAhead: boolean;
  /** `aside`: the pack was withdrawn, so the return is kept and counts for nothing. */
  readonly becomes: 'record' | 'aside';
};

/** A pack that lies on a guest's workstation, without its words: nothing from inside it but its end. */
export type GuestPackListing = {
  readonly packId: ItemId;
  readonly handle: string;
  readonly endsOn: CivilDate;
  /** `over`: it is not opened any more but to hand back what was written. */
  readonly standing: 'open' | 'over';
  readonly holds: GuestHolds;
};
/** What a guest's workstation keeps beside the pack: nothing, what was not handed back yet, what was. */
export type GuestHolds = 'nothing' | 'answers' | 'returned';

/** A pack that is open on a guest's workstation. */
export type GuestPackView = {
  readonly packId: ItemId;
  readonly caseId: CaseId;
  readonly interviewId: ItemId;
  readonly endsOn: CivilDate;
  readonly standing: 'open' | 'over';
  readonly holds: GuestHolds;
  readonly fictitious: boolean;
  /** What it says; absent once it is over. */
  readonly shown?:
    | {
        readonly unit: string;
        readonly from: string;
        readonly guest: string;
        readonly reference: CaseRow['reference'];
        readonly subject: string;
        readonly lines: readonly PackLine[];
        readonly briefing: string;
        readonly plannedOn: CivilDate;
        readonly plannedAt: string;
        readonly venue: string;
        readonly scope: string;
        readonly directedBy: string;
      }
    | undefined;
  readonly phase: 'planned' | 'live' | 'ended' | 'read-back' | 'signed' | 'stopped';
  readonly lineCount: number;
};

/** What they answer. */
export type GuestAnswers = {
  /** Six words, shown once. Where the disk takes no file the pack is withdrawn again, and the fault says why. */
  makeGuestPack: { words: readonly string[]; packId: string };
  readGuestReturn: GuestReturnView;
  bringInGuestReturn: Saved & { becomes: GuestReturnView['becomes'] };
  guestPacks: { packs: readonly GuestPackListing[] };
  openGuestPack: { pack: GuestPackView };
  writeGuestReturn: { pack: GuestPackView };
  guestPack: { pack: GuestPackView };
  removeGuestPack: Record<string, never>;
};

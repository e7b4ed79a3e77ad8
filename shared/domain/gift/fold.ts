import { findById, withId, withIds } from '../../kit/by-id.ts';
import type { Act } from '../act.ts';
import type { Folds, FoldsInSteps } from '../noun.ts';
import { addLast, addOnce } from '../once.ts';
import { seenBy, setRegister } from '../register.ts';
import { foldPart, foldWhole, partInSteps, wholeInSteps } from '../register-entry/fold-import.ts';
import type { BroughtRow } from '../register-entry/slice.ts';
import type { giftEvents } from './events.ts';
import type { Offer } from './offer.ts';
import type { Extract, Gift, GiftSlice } from './slice.ts';

/** What follows from an event for one offer that is in the register; what points at none changes nothing. */
const change = (slice: GiftSlice, giftId: string, how: (gift: Gift) => Gift): GiftSlice => {
  const gift = findById(slice.gifts, giftId);
  return gift ? { ...slice, gifts: withId(slice.gifts, giftId, how(gift)) } : slice;
};

const recorded = (giftId: string, offer: Offer, act: Act): Gift => ({
  giftId,
  offer: setRegister([], offer, [], act),
  recordedBy: act.by.name,
  recordedAt: act.at,
  ...{ corrections: [], decisions: [], referrals: [], answers: [], disposals: [] },
  ...{ challenges: [], challengeAnswers: [], letters: [] },
});

/** Puts what a file brought into the register. */
const takeRows = (
  slice: GiftSlice,
  importId: string,
  rows: readonly BroughtRow<Offer>[],
  act: Act,
): GiftSlice => ({
  ...slice,
  gifts: withIds(
    slice.gifts,
    rows
      .filter(({ entryId }) => !findById(slice.gifts, entryId))
      .map(({ entryId, line, fields }) => [
        entryId,
        { ...recorded(entryId, fields, act), broughtBy: { importId, line } },
      ]),
  ),
});

const changeExtract = (
  slice: GiftSlice,
  extractId: string,
  how: (extract: Extract) => Extract,
): GiftSlice => ({
  ...slice,
  extracts: slice.extracts.map((known) => (known.extractId === extractId ? how(known) : known)),
});

/** Offers gather; decisions, referrals and what became of the thing are added to them and never taken away. */
export const giftFolds: Folds<GiftSlice, typeof giftEvents> = {
  'gift.offered/1': (slice, { giftId, offer }, act) =>
    findById(slice.gifts, giftId)
      ? slice
      : { ...slice, gifts: withId(slice.gifts, giftId, recorded(giftId, offer, act)) },
  'gift.imported/1': (slice, { importId, rows, leftOut, ...file }, act) => {
    if (slice.imports.some((known) => known.importId === importId)) return slice;
    const { fileName, sha256, columns, mapping } = file;
    const taken = {
      ...{ importId, fileName, sha256, columns, mapping, rowCount: rows.length, parts: 1 },
      ...{ sheet: '', sizeBytes: 0, leftOut, leftOutCount: leftOut.length },
      ...{ by: act.by.name, at: act.at },
    };
    return takeRows(
      { ...slice, imports: [...slice.imports, taken] },
      importId,
      rows.map(({ giftId, line, offer }) => ({ entryId: giftId, line, fields: offer })),
      act,
    );
  },
  'gift.import-part/1': (slice, event, act) =>
    foldPart<BroughtRow<Offer>, GiftSlice>(slice, event, act, takeRows),
  'gift.imported/2': (slice, event, act) =>
    foldWhole<BroughtRow<Offer>, GiftSlice>(slice, event, act, takeRows),
  'gift.corrected/1': (slice, { giftId, offer, reason }, act) =>
    change(slice, giftId, (gift) => ({
      ...gift,
      offer: setRegister(gift.offer, offer, seenBy(gift.offer, act), act),
      corrections: addOnce(gift.corrections, { actId: act.id, reason }),
    })),
  'gift.struck-out/1': (slice, { giftId, reason }) =>
    change(slice, giftId, (gift) => ({ ...gift, struckOut: gift.struckOut ?? reason })),
  'gift.decided/1': (slice, { type: _type, giftId, ...decision }, act) =>
    change(slice, giftId, (gift) => ({
      ...gift,
      decisions: addOnce(gift.decisions, { ...decision, actId: act.id }),
    })),
  'gift.referred/1': (slice, { type: _type, giftId, ...referral }, act) =>
    change(slice, giftId, (gift) => ({
      ...gift,
      referrals: addOnce(gift.referrals, { ...referral, actId: act.id }),
    })),
  'gift.referral-answered/1': (slice, { type: _type, giftId, ...answer }, act) =>
    change(slice, giftId, (gift) => ({
      ...gift,
      answers: addOnce(gift.answers, { ...answer, actId: act.id }),
    })),
  'gift.challenged/1': (slice, { type: _type, giftId, ...challenge }, act) =>
    change(slice, giftId, (gift) => ({
      ...gift,
      challenges: addOnce(gift.challenges, { ...challenge, actId: act.id }),
    })),
  'gift.challenge-answered/1': (slice, { type: _type, giftId, ...answer }, act) =>
    change(slice, giftId, (gift) => ({
      ...gift,
      challengeAnswers: addOnce(gift.challengeAnswers, { ...answer, actId: act.id }),
    })),
  'gift.letter-issued/1': (slice, { type: _type, giftId, pdfBase64: _paper, ...letter }, act) =>
    change(slice, giftId, (gift) => ({
      ...gift,
      letters: addOnce(gift.letters, { ...letter, actId: act.id }),
    })),
  // Nothing follows from a look; the record tells of it.
  'gift.letter-opened/1': (slice) => slice,
  'gift-headcount.set/1': (slice, { headcount }, act) => ({
    ...slice,
    headcount: setRegister(slice.headcount, headcount, seenBy(slice.headcount, act), act),
  }),
  'gift-thresholds.set/1': (slice, { thresholds, decidedOn, decidedBy }, act) => ({
    ...slice,
    thresholds: setRegister(
      slice.thresholds,
      { thresholds, decidedOn, decidedBy },
      seenBy(slice.thresholds, act),
      act,
    ),
  }),
  'gift.disposed/1': (slice, { type: _type, giftId, ...disposal }, act) =>
    change(slice, giftId, (gift) => ({
      ...gift,
      disposals: addLast(gift.disposals, { ...disposal, actId: act.id }),
    })),
  'gift-extract.made/1': (slice, { type: _type, ...made }, act) =>
    slice.extracts.some(({ extractId }) => extractId === made.extractId)
      ? slice
      : {
          ...slice,
          extracts: [
            ...slice.extracts,
            {
              ...made,
              ...{ madeBy: act.by.name, madeByMember: act.by.member, madeAt: act.at, saved: [] },
            },
          ],
        },
  'gift-extract.approved/1': (slice, { extractId, approvedOn, approvedBy }) =>
    changeExtract(slice, extractId, (extract) => ({
      ...extract,
      approved: extract.approved ?? { approvedOn, approvedBy },
    })),
  'gift-extract.saved/1': (slice, { extractId }, act) =>
    changeExtract(slice, extractId, (extract) => ({
      ...extract,
      saved: extract.saved.includes(act.id) ? extract.saved : [...extract.saved, act.id],
    })),
};

/** What a large file brought, a part at a time. */
export const giftFoldsInSteps: FoldsInSteps<GiftSlice, typeof giftEvents> = {
  'gift.import-part/1': (slice, event, act) =>
    partInSteps<BroughtRow<Offer>, GiftSlice>(slice, event, act, takeRows),
  'gift.imported/2': (slice, event, act) =>
    wholeInSteps<BroughtRow<Offer>, GiftSlice>(slice, event, act, takeRows),
};

import {
  vaultCalls,
  type VaultAnswers,
  type VaultCall,
  type VaultRequest,
  type VaultResult,
} from '../../../shared/contract/vault.ts';
import { err, ok } from '../../../shared/kit/result.ts';
import { generatePassphrase } from '../keys/passphrase.ts';
import { estimatePassphrase } from '../keys/passphrase-strength.ts';
import { somebodyAsked } from '../let-others.ts';
import { fault, shellFault, type Answer, type Room } from '../room.ts';
import { grantAccess, revokeAccess, stepBack } from './access.ts';
import { accessOf } from './access-of.ts';
import { addressBook } from './address-book.ts';
import { answeredMeanwhile } from './answered-meanwhile.ts';
import { append } from './append.ts';
import { bundleAnswers } from './bundle-answers.ts';
import { calendar } from './calendar.ts';
import { checksAnswers } from './checks-answers.ts';
import { entryAnswers } from './entry-answers.ts';
import { giftAnswers } from './gift-answers.ts';
import { saveGuidance } from './guidance.ts';
import { chooseFolder, chooseOutput, restoreCopy, scanCopy, sealedCopy } from './copies.ts';
import { createVault } from './create-vault.ts';
import { importDocument, previewDocument } from './documents.ts';
import { discardDraft, listDrafts, loadDraft, saveDraft } from './drafts.ts';
import { saveExhibitPaper } from './exhibit-papers.ts';
import { figures } from './figures.ts';
import { fileAnswers } from './file-answers.ts';
import { alreadyKnown, health } from './health.ts';
import { tryUndone, undoneOf } from './left-undone.ts';
import { joiningAnswers } from './joining-answers.ts';
import { sealInterview, stopInterview } from './interviews.ts';
import { changePassphrase, confirmKit, renewKit, saveJoiningKit, saveKit } from './kit.ts';
import { lateWorkView, takeInLateWork } from './late-work.ts';
import { interestAnswers } from './interest-answers.ts';
import { issueLetter, previewLetter } from './letters.ts';
import { caseList, search } from './lists.ts';
import { members, proposeMembership, signMembership } from './members.ts';
import { myWork } from './my-work.ts';
import { networkAnswers } from './network-answers.ts';
import { lookAtHolidays } from './look-at-holidays.ts';
import { openCase, refreshCase, unitView } from './open-case.ts';
import { peopleAnswers } from './people-answers.ts';
import { recoveryAnswers } from './recovery-answers.ts';
import { compareRecords } from './compare-records.ts';
import { saveCalendar } from './save-calendar.ts';
import { saveCopy } from './save-copy.ts';
import { saveFigures } from './save-figures.ts';
import { cancelSync, leaveShare, shareState, syncNow, tryShare, useShare } from './share.ts';
import { bringInGuestReturn, readGuestReturn } from '../guest/bring-in.ts';
import { discardGuestDraft, loadGuestDraft, saveGuestDraft } from '../guest/guest-drafts.ts';
import { guestCaseView, guestView, isOver } from '../guest/guest-view.ts';
import { removeGuestPack, writeGuestReturn } from '../guest/hand-back.ts';
import { guestAppend, guestSeal, guestStop } from '../guest/keep-interview.ts';
import type { GuestSession } from '../guest/guest-session.ts';
import { makeGuestPack } from '../guest/make-pack.ts';
import { openGuestPack } from '../guest/open-pack.ts';
import { guestPacks } from '../guest/shelf.ts';
import { sessionOf } from './session.ts';
import { start } from './start.ts';
import { tellVetting } from './tell-vetting.ts';
import { toldOfThrown } from './thrown.ts';
import { recover, unlock } from './unlock.ts';
import { verification } from './verification.ts';
import { orGuest, passOn, whenGuest, whenOpen, whenThere } from './who-answers.ts';

/** @file Every call of the contract and who answers it. A call without an answer does not compile. */

type Answers = {
  readonly [C in VaultCall]: (room: Room, request: VaultRequest<C>) => Answer<VaultAnswers[C]>;
};

const guestCase = (room: Room, guest: GuestSession): Answer<VaultAnswers['openCase']> =>
  Promise.resolve(isOver(room, guest) ? fault('guest/over') : ok(guestCaseView(room, guest)));

const answers: Answers = {
  start: (room) => start(room),
  suggestPassphrase: (room) =>
    Promise.resolve(ok({ passphrase: generatePassphrase(room.ports.entropy), bits: sixWordBits })),
  estimatePassphrase: async (_room, request) => {
    const { acceptable, score, says } = await estimatePassphrase(request.passphrase);
    return ok({ acceptable, score, says: says.join(' ') });
  },
  createVault,
  ...joiningAnswers,
  session: whenOpen((_room: Room, opened) => ({ session: sessionOf(opened) })),
  confirmKit: whenOpen(confirmKit),
  saveKit: (room, request) =>
    room.joining ? saveJoiningKit(room, room.joining, request) : whenOpen(saveKit)(room, request),
  renewKit: whenOpen(renewKit),
  unlock,
  recover,
  changePassphrase: whenOpen(changePassphrase),
  makeGuestPack: whenOpen(makeGuestPack),
  readGuestReturn: whenOpen(readGuestReturn),
  bringInGuestReturn: whenOpen(bringInGuestReturn),
  guestPacks: (room) => guestPacks(room),
  openGuestPack,
  guestPack: whenGuest((room: Room, guest) =>
    Promise.resolve(ok({ pack: guestView(room, guest) })),
  ),
  writeGuestReturn: whenGuest(writeGuestReturn),
  removeGuestPack,
  append: orGuest(guestAppend, append),
  accessOf: whenOpen(accessOf),
  grantAccess: whenOpen(grantAccess),
  revokeAccess: whenOpen(revokeAccess),
  stepBack: whenOpen(stepBack),
  lateWork: whenOpen((_room: Room, opened) => lateWorkView(opened)),
  takeInLateWork: whenOpen(takeInLateWork),
  caseList: whenOpen(caseList),
  openCase: orGuest(guestCase, openCase),
  refreshCase: orGuest(guestCase, refreshCase),
  alreadyKnown: whenOpen((_room: Room, opened, request: VaultRequest<'alreadyKnown'>) =>
    alreadyKnown(opened, request),
  ),
  myWork: whenOpen(myWork),
  figures: whenOpen((room: Room, opened) => figures(room, opened)),
  saveFigures: whenOpen(saveFigures),
  calendar: whenOpen(async (room: Room, opened, request: VaultRequest<'calendar'>) =>
    ok(await calendar(room, opened, request)),
  ),
  saveCalendar: whenOpen(saveCalendar),
  saveExhibitPaper: whenOpen(saveExhibitPaper),
  unit: whenOpen((room: Room, opened) => unitView(room, opened)),
  readHolidays: whenOpen((_room: Room, _opened, { bytes }: VaultRequest<'readHolidays'>) =>
    lookAtHolidays(bytes),
  ),
  members: whenOpen(members),
  proposeMembership: whenOpen(proposeMembership),
  signMembership: whenOpen(signMembership),
  ...recoveryAnswers,
  addressBook: whenOpen((room: Room, opened) => addressBook(room, opened)),
  search: whenOpen(search),
  ...bundleAnswers,
  ...peopleAnswers,
  ...checksAnswers,
  ...giftAnswers,
  ...entryAnswers,
  ...networkAnswers,
  ...interestAnswers,
  saveDraft: orGuest(saveGuestDraft, saveDraft),
  loadDraft: orGuest((_room, guest, request) => loadGuestDraft(guest, request), loadDraft),
  discardDraft: orGuest(discardGuestDraft, discardDraft),
  listDrafts: whenOpen((room: Room, opened) => listDrafts(room, opened)),
  previewLetter: whenOpen(previewLetter),
  issueLetter: whenOpen(issueLetter),
  tellVetting: whenOpen(tellVetting),
  stopInterview: orGuest(guestStop, stopInterview),
  sealInterview: orGuest(guestSeal, sealInterview),
  previewDocument: whenOpen((_room: Room, _opened, request: VaultRequest<'previewDocument'>) =>
    previewDocument(request),
  ),
  importDocument: whenOpen(importDocument),
  saveGuidance: whenOpen(saveGuidance),
  saveCopy: whenOpen(saveCopy),
  chooseOutput,
  chooseFolder,
  sealedCopy: whenOpen(sealedCopy),
  copyProgress: async (room) => {
    const asked = await room.ports.shell.ask('copy.progress', {});
    return asked.ok ? ok({ progress: asked.value }) : shellFault(asked.error);
  },
  cancelCopy: async (room) => passOn(await room.ports.shell.ask('copy.cancel', {})),
  scanCopy,
  restoreCopy,
  ...fileAnswers,
  tryShare: whenThere(tryShare),
  useShare: whenThere(useShare),
  shareState: whenThere(shareState),
  verification: whenOpen((_room: Room, opened) => verification(opened)),
  compareRecords: whenOpen(compareRecords),
  leaveShare: whenThere(leaveShare),
  syncNow: whenThere((room: Room, vault) => syncNow(room, vault)),
  cancelSync: whenThere((room: Room, vault) => cancelSync(room, vault)),
  readSettings: async (room) => passOn(await room.ports.shell.ask('settings.read', {})),
  writeSettings: async (room, request) =>
    passOn(await room.ports.shell.ask('settings.write', request)),
  health: whenOpen((room: Room, opened) => health(room, opened)),
  leftUndone: whenOpen((_room: Room, opened) => ({ steps: undoneOf(opened) })),
  tryUndone: whenOpen(async (room: Room, opened) => {
    await tryUndone(room, opened);
    return ok({ steps: undoneOf(opened) });
  }),
  adoptProfile: async (room) => passOn(await room.ports.shell.ask('profile.adopt', {})),
  active: async (room) => passOn(await room.ports.shell.ask('session.active', {})),
};

/** Six words of a list of 7,776: 6 × log2(7776). */
const sixWordBits = 77;

/** Parses a request by its call's schema and has it answered, also where what answers it throws. */
export async function answerCall(
  room: Room,
  call: string,
  request: unknown,
): Promise<VaultResult<VaultCall>> {
  if (!isCall(call)) return fault('call/malformed');
  somebodyAsked();
  const parsed = vaultCalls[call].safeParse(request);
  if (!parsed.success) return fault('call/malformed');
  if (room.opened?.reading && !answeredMeanwhile.has(call)) return fault('vault/not-yet-verified');
  try {
    return await answerParsed(room, call, parsed.data);
  } catch (cause: unknown) {
    return err(toldOfThrown(room, cause));
  }
}

const isCall = (call: string): call is VaultCall => Object.hasOwn(vaultCalls, call);

const answerParsed = <C extends VaultCall>(
  room: Room,
  call: C,
  request: unknown,
): Answer<VaultAnswers[C]> => answers[call](room, request as VaultRequest<C>);

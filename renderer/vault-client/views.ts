import type { Changed, VaultCall } from '../../shared/contract/vault.ts';

type View = Changed['changed'][number];

/** Which word of the vault makes an answer old. Calls that are not listed are never asked again by themselves. */
const viewsOf: Partial<Record<VaultCall, readonly View[]>> = {
  caseList: ['cases'],
  refreshCase: ['cases', 'safety'],
  accessOf: ['cases', 'unit'],
  lateWork: ['unit', 'health'],
  myWork: ['work', 'cases', 'unit'],
  calendar: ['work', 'cases', 'unit', 'registers'],
  giftList: ['registers'],
  entryList: ['registers'],
  entryView: ['registers'],
  importsOf: ['registers'],
  expenseSamples: ['registers'],
  auditPlan: ['registers'],
  dataSources: ['registers'],
  giftView: ['registers'],
  giftsOfDonor: ['registers'],
  giftFigures: ['registers'],
  giftExtracts: ['registers'],
  giftSettings: ['registers'],
  previewGiftLetter: ['registers', 'unit'],
  previewExtract: ['registers'],
  networkPicture: ['cases', 'registers'],
  networkNode: ['cases', 'registers'],
  networkPictures: ['unit'],
  networkHubs: ['cases', 'registers'],
  networkLinks: ['cases', 'registers'],
  registerWork: ['registers', 'unit', 'people'],
  interestList: ['registers', 'unit'],
  interestView: ['registers', 'unit'],
  interestFigures: ['registers'],
  interestRenewals: ['registers', 'unit'],
  interestSamples: ['registers'],
  interestExtracts: ['registers'],
  previewInterestLetter: ['registers', 'unit'],
  findPeople: ['people', 'registers', 'cases'],
  peopleList: ['people', 'registers', 'cases'],
  refreshPerson: ['people', 'registers', 'cases'],
  suggestions: ['people', 'registers', 'cases'],
  comparePeople: ['people', 'registers', 'cases'],
  checks: ['registers', 'cases'],
  checksDue: ['registers'],
  checkHits: ['registers', 'cases'],
  checkHit: ['registers', 'cases'],
  unit: ['unit', 'safety'],
  members: ['unit'],
  recovery: ['unit'],
  outsideKeys: ['unit'],
  addressBook: ['unit'],
  search: ['search'],
  alreadyKnown: ['search'],
  listDrafts: ['drafts'],
  health: ['health'],
  leftUndone: ['health'],
  compareRecords: ['health'],
  verification: ['verification'],
  readSettings: ['unit'],
};

/** True when a change touches the answer to this question. */
export function isTouched(call: VaultCall, request: unknown, change: Changed): boolean {
  const views = viewsOf[call];
  if (!views?.some((view) => change.changed.includes(view))) return false;
  const asked = caseOf(request);
  return asked === undefined || change.caseId === undefined || asked === change.caseId;
}

function caseOf(request: unknown): unknown {
  if (typeof request !== 'object' || request === null || !('caseId' in request)) return undefined;
  return request.caseId;
}

/** Where a form about who reported begins: nothing is said yet. */
export const blankReporter = {
  identity: {
    surname: '',
    forenames: '',
    knownAs: '',
    rankOrGrade: '',
    collarNumber: '',
    relationToSubject: '',
  },
  contact: { phone: '', email: '', address: '', safeWays: '' },
  protectionReason: '',
  supportOffered: [],
  supportDetail: '',
  detriment: '',
};

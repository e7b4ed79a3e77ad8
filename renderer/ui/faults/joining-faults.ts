import type { FaultTable } from './fault-table.ts';

const notJoined = 'This workstation has not joined, and has read nothing of any unit.';

/** A request to join, and the welcome that answers it. */
export const joiningFaults: FaultTable = {
  'enrolment/not-ours': () => ({
    happened: 'That is not a request to join.',
    kept: 'Nobody was let in.',
    todo: 'Choose the file that the new workstation saved; its name ends in .enr.',
  }),
  'enrolment/damaged': () => ({
    happened: 'That request was damaged or changed on its way.',
    kept: 'Nobody was let in.',
    todo: 'Save it again on the new workstation, and bring the new file.',
  }),
  'enrolment/too-new': () => ({
    happened: 'That request was made by a newer version of Probity.',
    kept: 'Nobody was let in.',
    todo: 'Update this workstation, then choose the request again.',
  }),
  'enrolment/over': () => ({
    happened: 'That request is more than 14 days old.',
    kept: 'Nobody was let in.',
    todo: 'Choose “Make a new request” on the new workstation. If its date is wrong, set the clock there first.',
  }),
  'enrolment/known': () => ({
    happened: 'That workstation belongs to the unit already, or did once.',
    kept: 'Nobody was let in.',
    todo: 'Look for it under Members. A workstation that was taken out joins anew with “Join a unit”, in a new vault.',
  }),
  'welcome/not-ours': () => ({
    happened: 'That is not a welcome.',
    kept: notJoined,
    todo: 'Choose the file that your colleague saved; its name ends in .wel.',
  }),
  'welcome/damaged': () => ({
    happened: 'That welcome was damaged or changed on its way.',
    kept: notJoined,
    todo: 'Ask your colleague to save it again, and bring the new file yourself.',
  }),
  'welcome/too-new': () => ({
    happened: 'That welcome was made by a newer version of Probity.',
    kept: notJoined,
    todo: 'Update this workstation, then choose the file again.',
  }),
  'welcome/other-workstation': () => ({
    happened: 'That welcome is for another workstation.',
    kept: notJoined,
    todo: 'Ask your colleague for the one that belongs to the six words on this screen.',
  }),
  'welcome/other-request': () => ({
    happened: 'That welcome answers an earlier request of this workstation.',
    kept: notJoined,
    todo: 'Show your colleague the six words that are on this screen now.',
  }),
  'welcome/not-proven': () => ({
    happened: 'That welcome does not prove whose unit it is from.',
    kept: notJoined,
    todo: 'Do not use it. Ask your colleague, face to face, to save it again.',
  }),
  'welcome/gone': () => ({
    happened: 'That welcome is not here any more.',
    kept: 'Nothing was changed.',
    todo: 'Look again. If it stays away, make it anew on a workstation of the unit.',
  }),
};

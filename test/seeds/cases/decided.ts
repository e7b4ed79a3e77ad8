import { beat, called, told, type ToldCase } from '../beats.ts';
import { castOf } from '../cast.ts';
import { heard, noticed, notReviewed, thanked } from '../paths.ts';
import { actCalled } from '../tokens.ts';
import {
  appealAcknowledged,
  appealed,
  appealVaries,
  meetingHeld,
  meetingPlanned,
  minutesCorrected,
} from '../steps/appealing.ts';
import { agreed, found, notifiable, proposed, refused, assessed } from '../steps/assessing.ts';
import {
  foundNoRisk,
  imposed,
  letter,
  letterWithdrawn,
  notice,
  sought,
  reasonsFor,
} from '../steps/deciding.ts';
import {
  answeredBy,
  interviewed,
  invited,
  represented,
  representationId,
} from '../steps/hearing.ts';
import { characteristics, ownReport, reported } from '../steps/intake.ts';
import {
  handedOver,
  received,
  receiptCorrected,
  served,
  undelivered,
  vettingDeclined,
  vettingReviewed,
  vettingTold,
} from '../steps/serving.ts';
import { allocated, printed, printedLetter } from '../steps/whole-case.ts';
import { vettingSentWord, vettingAccepted } from '../strands/vetting.ts';
import { transferTakenBack } from '../strands/leaving.ts';

/** @file Decided cases: the notice on its way, the appeal window, conditions and agreed mitigation in force. */

const prydderch = castOf(
  'U5K8G',
  'Prydderch',
  'Oyelakin',
  ['Balasundar'],
  ['under-investigation', 0],
);
const obiagwu = castOf('M9R3V', 'Obiagwu', 'Dhanakar', ['Cwmgarreg'], ['charged', 1]);
const evenlode = castOf(
  '2X7TC',
  'Evenlode',
  'Whinfell',
  ['Longshaw'],
  ['dismissed-or-left-under-investigation', 0],
);
const laskarz = castOf(
  '6N4WQ',
  'Łaskarz',
  'Hockenhall',
  ['Woloszewski'],
  ['criminal-conviction', 1],
);
const chowdrell = castOf(
  '8D5JE',
  'Chowdrell',
  'Wieczorkel',
  ['Harrow Gate Street Patrol'],
  ['vigilante', 1],
);
const vane = castOf('7K4QM', 'Vane', 'Wieczorkel', ['Corvin Drey'], ['criminal-conviction', 0]);
const coldridge = castOf(
  '3HX8P',
  'Coldridge',
  'Whinfell',
  ['Ravenglass Enquiries Ltd', 'Hugo Ravenglass'],
  ['private-investigator', 1],
);
const sandhalia = castOf(
  '9Z6BL',
  'Sandhalia',
  'Trewarthen',
  ['Al-Thawri'],
  ['criminal-intelligence', 0],
);
const crowhurst = castOf(
  '4F2SY',
  'Crowhurst',
  'Whinfell',
  ['Mac Aodhagain'],
  ['former-officer-investigating', 1],
);

/** The nine cases from a decision to an open appeal window. */
export const decided: readonly ToldCase[] = [
  told(
    prydderch,
    heard(prydderch, -33, 'Medium'),
    beat(
      -17,
      sought(-17, 'decide', 'Contact has ended by itself. The unit sees no need of conditions.'),
    ),
    beat(
      -6,
      foundNoRisk(
        prydderch,
        -6,
        'Contact had ended before the investigation became known, and the member has not answered since. Nothing was asked and nothing was said. There is nothing left to manage.',
      ),
    ),
  ),
  told(
    obiagwu,
    noticed(obiagwu, -92, 'Medium', ['posting-restriction', 'no-disclosure']),
    notReviewed(obiagwu, -87, 'The brother lives with the member and vetting knows of it.'),
    beat(-44, ...handedOver(obiagwu, -44)),
    beat(
      -30,
      appealed(
        obiagwu,
        -31,
        'The restriction keeps me from the whole division. The brother is tried at one court only, and I could serve anywhere that does not attend it.',
        'Barnaby Tolleshunt',
      ),
    ),
    beat(-26, meetingPlanned(obiagwu, -9)),
    beat(
      -9,
      meetingHeld(
        obiagwu,
        -9,
        'The member’s statement was read. The department can roster the member away from the court and from the custody suite that serves it, which is what the restriction is for.',
      ),
    ),
    beat(
      -3,
      appealVaries(
        obiagwu,
        -3,
        'posting-restriction',
        'Until the trial is over you do not attend the court where it is heard, or the custody suite that serves it.',
        'The purpose is kept by less. The member may serve in the division.',
      ),
    ),
  ),
  told(
    evenlode,
    vettingSentWord(evenlode, -60),
    noticed(evenlode, -72, 'Medium', ['report-all-contact', 'no-disclosure']),
    beat(-66, vettingTold(evenlode, -66)),
    beat(-44, ...handedOver(evenlode, -44)),
    beat(
      -33,
      appealed(
        evenlode,
        -34,
        'To report every word with a man I meet at each match is to report my whole Saturday. Nothing was ever asked of me.',
      ),
    ),
    beat(-31, appealAcknowledged(evenlode, -31)),
    beat(-28, meetingPlanned(evenlode, -9)),
    beat(
      -9,
      meetingHeld(
        evenlode,
        -9,
        'The appeal was read and the contact log of six weeks was looked at. PSD explained what a line in the log is for. The decision was kept back to think it over.',
      ),
    ),
    beat(-7, minutesCorrected(evenlode, -7)),
  ),
  told(
    laskarz,
    noticed(laskarz, -31, 'Medium', ['no-contact-on-duty', 'report-all-contact']),
    notReviewed(laskarz, -27, 'Contact is of a sporting kind and has been reported in full.'),
    beat(
      -5,
      undelivered(
        laskarz,
        -5,
        'recorded-delivery',
        'Nobody at the address; the member is on leave until next week.',
      ),
    ),
  ),
  told(
    chowdrell,
    noticed(chowdrell, -36, 'Medium', ['leave-group']),
    notReviewed(chowdrell, -32, 'The member gave the radios back before anybody asked.'),
    beat(
      -12,
      served(chowdrell, -12, 'internal-post-sealed', {
        note: 'Sent to the station, sealed and addressed by name.',
      }),
    ),
  ),
  told(
    vane,
    reported(-45, ownReport(vane, -45), characteristics({ age: '25-34', sex: 'male' })),
    beat(-45, allocated),
    thanked(vane, -44),
    beat(-44, notifiable(vane)),
    beat(-42, assessed(vane, 'Medium')),
    beat(-40, vettingTold(vane, -40)),
    beat(-38, proposed(vane, -38, 'contact-limited'), proposed(vane, -38, 'report-all-contact')),
    beat(-33, interviewed(vane, -33, { disputed: 'That the two may not meet alone.' })),
    beat(
      -32,
      refused(vane, -32, 'contact-limited', 'The associate drives the children to school.'),
    ),
    beat(-32, agreed(vane, -32, 'report-all-contact')),
    beat(-30, invited(vane, -30, -16, 'That the two meet at family occasions only.')),
    beat(
      -27,
      vettingDeclined(-27, 'Recruitment vetting only, and the contact is within the family.'),
    ),
    beat(
      -19,
      represented(
        vane,
        -19,
        'The associate takes the children to school twice a week, which the member’s shifts make necessary. They are never alone on those days either, for the children are there.',
      ),
    ),
    beat(-18, answeredBy(vane, -18)),
    beat(-17, sought(-17, 'decide', 'Disputed, heard, and narrowed by what was said.')),
    beat(
      -9,
      imposed(vane, -9, ['contact-limited', 'report-all-contact'], {
        memberDisputes: true,
        reasons: `${reasonsFor(vane, ['contact-limited', 'report-all-contact'])}\n\nWhat was said of the school run was considered, and it is right: with the children there the two are not alone. The condition does not touch it.`,
        consideredRepresentationIds: [representationId(vane)],
        harmTestNote: 'Nothing is withheld from the member.',
      }),
    ),
    beat(-7, notice(vane, -7)),
    beat(-4, ...handedOver(vane, -4)),
    beat(-3, printed(6)),
    beat(-3, printedLetter(vane, -3)),
  ),
  told(
    coldridge,
    reported(-58, ownReport(coldridge, -58, { openness: 'prompted' })),
    beat(-58, allocated),
    found(coldridge, -58, 'High'),
    beat(-52, vettingTold(coldridge, -52)),
    beat(-40, interviewed(coldridge, -40)),
    beat(
      -34,
      sought(-34, 'decide', 'Paid work for the firm was declined, and two favours were done.'),
    ),
    beat(
      -30,
      vettingReviewed(
        coldridge,
        -30,
        'conditions',
        'Management Vetting stands, on the conditions of the notice.',
      ),
    ),
    beat(-22, imposed(coldridge, -22, ['decline-gifts', 'no-contact-on-duty', 'systems-audit'])),
    beat(-18, notice(coldridge, -18)),
    beat(
      -12,
      served(coldridge, -12, 'in-person', {
        refusedToSign: true,
        witness: { name: 'Percival Oduyale', rankOrGrade: 'DI' },
        note: 'Read it through and would not sign.',
      }),
      received(
        coldridge,
        -12,
        'witnessed-handover',
        'Handed over in the presence of DI Percival Oduyale.',
      ),
    ),
  ),
  told(
    sandhalia,
    noticed(sandhalia, -44, 'Medium', ['no-systems-checks', 'report-all-contact']),
    beat(-40, vettingTold(sandhalia, -40)),
    vettingAccepted(-30, 'Recruitment vetting only, but the post has keys to the property store.'),
    beat(-14, served(sandhalia, -14, 'recorded-delivery')),
    called(
      'receipt',
      -8,
      received(sandhalia, -11, 'member-statement', 'The member said that it came on that day.'),
    ),
    beat(
      -6,
      receiptCorrected(
        sandhalia,
        -9,
        'The carrier’s record shows a later day than the member remembered.',
        [actCalled('receipt')],
      ),
    ),
  ),
  told(
    crowhurst,
    noticed(crowhurst, -50, 'Medium', ['no-disclosure', 'no-systems-checks']),
    beat(-25, vettingTold(crowhurst, -25)),
    beat(-24, ...handedOver(crowhurst, -24)),
    beat(
      -15,
      letter(crowhurst, -15, 'notice-of-conditions', {
        reason: 'The first named the wrong address for an appeal.',
      }),
    ),
    transferTakenBack(crowhurst, -40),
    beat(-16, letterWithdrawn(crowhurst, -16)),
    beat(-13, vettingReviewed(crowhurst, -13, 'no-change', 'The clearance stands as it is.')),
    beat(-7, ...handedOver(crowhurst, -7, 2)),
  ),
];

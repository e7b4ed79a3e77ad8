import { beat, told, type ToldCase } from '../beats.ts';
import { castOf, subjectOf } from '../cast.ts';
import { graded, noticed, notReviewed, taken } from '../paths.ts';
import {
  appealAcknowledged,
  appealed,
  appealEnds,
  conditionsRemoved,
  meetingAdjourned,
  meetingHeld,
  meetingPlanned,
  outcomeOfAppeal,
  toldOfAppeal,
} from '../steps/appealing.ts';
import { advised, agreed, found, notifiable, notNotifiable, proposed } from '../steps/assessing.ts';
import { approved, imposed, letter, notice, sought, vossall } from '../steps/deciding.ts';
import { declinedToSpeak, interviewed, invited } from '../steps/hearing.ts';
import { othersReport, ownReport, reported } from '../steps/intake.ts';
import { reviewedAndEnded } from '../steps/reviewing.ts';
import { handedOver, received, served, vettingReviewed, vettingTold } from '../steps/serving.ts';
import { allocated, closed, joinedAndLeft, withdrawn } from '../steps/whole-case.ts';
import { brokenDuringAnAppeal, doubted, kept } from '../strands/monitoring.ts';
import { planLives } from '../strands/planning.ts';
import { annualReviewBegun, changeWaits, nothingChanged } from '../strands/reviewing.ts';
import { vettingWordWaits, withdrawalAssessed } from '../strands/vetting.ts';

/** @file Cases that run on, and cases that have ended: in force, withdrawn, closed. */

const lockermere = castOf(
  '5B9RK',
  'Lockermere',
  'Whinfell',
  ['Trzaskowiec'],
  ['criminal-conviction', 0],
);
const ferradel = castOf(
  'K6P2H',
  'Ferradel',
  'Trewarthen',
  ['Skye-Latham', 'Iron Dawn Fellowship'],
  ['extremist-group', 1],
);
const gwernant = castOf('R8V5T', 'Gwernant', 'Dhanakar', ['Harkaway'], ['charged', 0]);
const bayraktel = castOf(
  'C7J3D',
  'Bayraktel',
  'Dhanakar',
  ['Corvin Drey'],
  ['criminal-intelligence', 0],
);
const karacelik = castOf(
  'H4Y9M',
  'Karaçelik',
  'McAuchlan',
  ['Taşkıran-Oral'],
  ['conflicting-business', 1],
);
const caerfaglas = castOf('T3G6W', 'Caerfaglas', 'Saltmarsh', ['Rusk'], ['criminal-conviction', 1]);
const ackersley = castOf(
  'N7L4X',
  'Ackersley',
  'Dhanakar',
  ['Safer Lanes Exposed'],
  ['vigilante', 0],
);
const marchbank = castOf(
  'Q5S8A',
  'Marchbank',
  'McAuchlan',
  ['Costandache'],
  ['dismissed-or-left-under-investigation', 1],
);
const dunmorrow = castOf(
  'Y9E2F',
  'Dunmorrow',
  'Wieczorkel',
  ['Beaufoy'],
  ['under-investigation', 1],
);
const ashgrove = castOf(
  'J8M5Z',
  'Ashgrove',
  'Hockenhall',
  ['Order of the Level Compass'],
  ['other', 0],
);

/** The ten cases after their decision, or without one. */
export const inForce: readonly ToldCase[] = [
  told(
    lockermere,
    noticed(lockermere, -70, 'Medium', ['contact-limited', 'no-disclosure']),
    beat(-66, vettingTold(lockermere, -66)),
    beat(-20, ...handedOver(lockermere, -20)),
    beat(
      -10,
      appealed(
        lockermere,
        -11,
        'The family meets on Sundays and I cannot choose who comes. I ask that a condition name what I may do, and not who may be in a room.',
        'Solveig Marchmont',
      ),
    ),
    beat(-9, appealAcknowledged(lockermere, -9)),
    brokenDuringAnAppeal(lockermere, -8, 'contact-limited'),
    beat(-6, meetingPlanned(lockermere, -2)),
    beat(
      -2,
      meetingAdjourned(lockermere, -2, 9, {
        reason: 'The police friend was called to court at noon.',
        minutes:
          'The appeal was read, and the head of department spoke. What the family gatherings mean for the condition is still to be heard.',
      }),
    ),
    beat(
      -38,
      vettingReviewed(
        lockermere,
        -38,
        'no-change',
        'Developed Vetting stands; reviewed again with the conditions.',
      ),
    ),
  ),
  told(
    ferradel,
    reported(-95, ownReport(ferradel, -95)),
    beat(-95, allocated),
    found(ferradel, -95, 'High'),
    beat(-90, vettingTold(ferradel, -90)),
    beat(-83, interviewed(ferradel, -83)),
    beat(
      -60,
      vettingReviewed(
        ferradel,
        -60,
        'other',
        'Looked at although it was not owed. Nothing more to do once contact has ended.',
      ),
    ),
    beat(-80, proposed(ferradel, -80, 'cease-association', 'member')),
    beat(-79, agreed(ferradel, -79, 'cease-association')),
    beat(
      -78,
      sought(-78, 'decide', 'The member agrees that it must end and asks for it in writing.'),
    ),
    beat(-71, imposed(ferradel, -71, ['cease-association'], { outcome: 'association-must-cease' })),
    beat(-69, notice(ferradel, -69)),
    beat(-66, served(ferradel, -66, 'encrypted-email')),
    beat(
      -65,
      received(
        ferradel,
        -65,
        'email-acknowledgement',
        'Answered from the member’s own address: “Received and understood.”',
      ),
    ),
    beat(
      -55,
      appealed(
        ferradel,
        -56,
        'I left the group in the summer. I agree that it must end, and I ask that the record say so.',
      ),
    ),
    beat(-50, meetingPlanned(ferradel, -34)),
    beat(
      -34,
      meetingHeld(
        ferradel,
        -34,
        'What the member asks is in the reasons of the determination already: that contact had been falling off, and that the member asked for it in writing.',
      ),
    ),
    beat(
      -31,
      appealEnds(
        ferradel,
        -31,
        'confirmed',
        'The association must cease, as the member agrees. The record says that the member had begun to leave.',
      ),
    ),
    beat(-28, outcomeOfAppeal(ferradel, -28)),
    beat(-27, toldOfAppeal(ferradel, -27)),
    planLives(ferradel, -62),
    kept(ferradel, -40, 'cease-association', -10),
    kept(ferradel, -10, 'cease-association', 20),
    withdrawalAssessed(ferradel, -56),
  ),
  told(
    gwernant,
    noticed(gwernant, -400, 'Medium', ['no-disclosure', 'report-all-contact']),
    beat(-374, ...handedOver(gwernant, -374)),
    notReviewed(gwernant, -394, 'Recruitment vetting only, and the member has been open.'),
    kept(gwernant, -300, 'no-disclosure'),
    kept(gwernant, -200, 'report-all-contact'),
    doubted(
      gwernant,
      -90,
      'report-all-contact',
      'Two weeks have no note. The member was on a course, and says that there was no contact.',
    ),
    kept(gwernant, -60, 'report-all-contact'),
    reviewedAndEnded(gwernant, -44, ['no-disclosure', 'report-all-contact']),
  ),
  told(
    bayraktel,
    noticed(bayraktel, -382, 'High', ['no-contact', 'systems-audit']),
    beat(-376, vettingTold(bayraktel, -376)),
    beat(-356, ...handedOver(bayraktel, -356)),
    beat(
      -330,
      vettingReviewed(
        bayraktel,
        -330,
        'conditions',
        'Management Vetting stands, on the conditions of the notice.',
      ),
    ),
    kept(bayraktel, -250, 'no-contact', -150),
    kept(bayraktel, -150, 'no-contact', -40),
    kept(bayraktel, -40, 'systems-audit'),
    kept(bayraktel, -40, 'no-contact', 5),
    vettingWordWaits(bayraktel, -3),
    annualReviewBegun(bayraktel, -40, ['no-contact', 'systems-audit']),
    nothingChanged(bayraktel, -31),
    changeWaits(bayraktel, -2),
  ),
  told(
    karacelik,
    graded(karacelik, -48, 'Medium'),
    beat(
      -42,
      proposed(karacelik, -42, 'decline-gifts', 'line-manager'),
      proposed(karacelik, -42, 'posting-restriction'),
    ),
    beat(
      -40,
      agreed(karacelik, -40, 'decline-gifts'),
      agreed(karacelik, -40, 'posting-restriction'),
    ),
    beat(
      -37,
      sought(-37, 'approve-agreed-mitigation', 'Two simple steps, agreed without difficulty.'),
    ),
    beat(-30, approved(karacelik, -30, ['decline-gifts', 'posting-restriction'], vossall)),
    beat(-28, letter(karacelik, -28, 'outcome')),
    notReviewed(karacelik, -29, 'The steps agreed are enough.'),
    beat(-26, ...joinedAndLeft(-26)),
  ),
  told(
    caerfaglas,
    reported(
      -39,
      ownReport(caerfaglas, -39, { subject: subjectOf(caerfaglas, { vettingHeld: [] }) }),
    ),
    beat(-38, allocated),
    found(caerfaglas, -39, 'Medium'),
    beat(-33, proposed(caerfaglas, -33, 'supervisor-check-ins')),
    beat(-31, agreed(caerfaglas, -31, 'supervisor-check-ins')),
    beat(-22, approved(caerfaglas, -22, ['supervisor-check-ins'])),
  ),
  told(
    ackersley,
    reported(
      -25,
      othersReport(ackersley, -25, {
        origin: 'public',
        channel: 'online-form',
        protection: 'named',
      }),
    ),
    beat(-25, allocated),
    beat(-24, notifiable(ackersley)),
    beat(
      -17,
      withdrawn(
        'reporter',
        'The caller had taken the member for a man of the same name, and said so.',
      ),
    ),
  ),
  told(
    marchbank,
    graded(marchbank, -77, 'Low'),
    beat(
      -70,
      advised(
        marchbank,
        -70,
        'Enjoy the allotment, and tell us of any approach about the investigation.',
        true,
      ),
    ),
    beat(
      -64,
      closed(-64, 'advice-and-guidance', 'Advice was given and understood. Nothing is left to do.'),
    ),
  ),
  told(
    dunmorrow,
    graded(dunmorrow, -310, 'Medium'),
    beat(-300, interviewed(dunmorrow, -300)),
    beat(-297, invited(dunmorrow, -297, -283, 'That the connection on both platforms be removed.')),
    beat(-290, declinedToSpeak(dunmorrow, -290, 'By telephone: nothing to add.')),
    beat(-286, imposed(dunmorrow, -286, ['social-media-unlink'])),
    beat(-284, notice(dunmorrow, -284)),
    beat(-282, ...handedOver(dunmorrow, -282)),
    beat(
      -271,
      appealed(
        dunmorrow,
        -272,
        'The connection is one of four hundred and I never wrote to him. It was gone before anybody asked.',
        'Dhruv Patelkar',
      ),
    ),
    beat(-268, meetingPlanned(dunmorrow, -250)),
    beat(
      -250,
      meetingHeld(
        dunmorrow,
        -250,
        'The printout of both platforms was looked at. There was no message, and the connection had ended before the report.',
      ),
    ),
    beat(
      -246,
      appealEnds(
        dunmorrow,
        -246,
        'upheld',
        'There was nothing left for a condition to do. It ends today.',
      ),
    ),
    beat(-244, outcomeOfAppeal(dunmorrow, -244)),
    beat(-244, conditionsRemoved(dunmorrow, -244)),
    beat(-243, toldOfAppeal(dunmorrow, -243)),
  ),
  told(
    ashgrove,
    taken(ashgrove, -60),
    beat(
      -57,
      notNotifiable(
        ashgrove,
        { code: 'none', reason: '' },
        'Lawful membership, declared; the member does not sit with the panel.',
      ),
    ),
    beat(-55, closed(-55, 'not-notifiable', 'Not notifiable, recorded.')),
  ),
];

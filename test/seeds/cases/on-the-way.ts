import { beat, told, type ToldCase } from '../beats.ts';
import { castOf } from '../cast.ts';
import { graded, heard, notReviewed, taken, thanked } from '../paths.ts';
import {
  advised,
  agreed,
  assessed,
  found,
  gradedAs,
  notifiable,
  proposed,
  refused,
  takenBack,
} from '../steps/assessing.ts';
import { letter, representationsAsked, sought, vettingLetter } from '../steps/deciding.ts';
import { enquired, supervised } from '../steps/enquiring.ts';
import {
  interviewCorrected,
  interviewed,
  interviewedByColleague,
  invited,
  represented,
} from '../steps/hearing.ts';
import { askedToCome, directed, plannedFor } from '../steps/interviewing.ts';
import { characteristics, othersReport, ownReport, reported, reporter } from '../steps/intake.ts';
import { levelObtained, vettingTold } from '../steps/serving.ts';
import { allocated, allocatedTo, handedBack, joined } from '../steps/whole-case.ts';
import { emailImportedAndKept } from '../strands/before-the-case.ts';
import { exhibitsComeAndGo, exhibitSignedOut } from '../strands/exhibits.ts';
import { enquiryCarriedThrough, enquiryGoesOn } from '../strands/enquiring.ts';

/** @file Cases on their way to a decision: mitigation, interview, representations, with the authority, advice. */

const omalloran = castOf(
  'J2B6X',
  "O'Malloran",
  'Wieczorkel',
  ["O'Farragher"],
  ['criminal-conviction', 0],
);
const thackery = castOf('P7V3K', 'Thackery-Bloom', 'McAuchlan', ['Adeyinwole'], ['charged', 1]);
const dragusan = castOf(
  'Z5Q8H',
  'Drăgusan',
  'Oyelakin',
  ['Castleton-Roy', 'Quarry Lane Crew'],
  ['criminal-intelligence', 1],
);
const amponsel = castOf('S3L9F', 'Amponsel', 'Whinfell', ['Unbind the Streets'], ['protest', 0]);
const aduansah = castOf('D8J4R', 'Aduansah', 'Trewarthen', ['Penderyn-Stott'], ['media', 1]);
const somasekhar = castOf('W6C2Y', 'Somasekhar', 'Saltmarsh', ['Hashmawi'], ['charged', 0]);
const wierzchon = castOf(
  'A4H7P',
  'Wierzchoń',
  'McAuchlan',
  ['The Gilded Heron'],
  ['conflicting-business', 0],
);
const wren = castOf('X9E5B', 'Wren-Hobday', 'Trewarthen', ['Brannoch'], ['criminal-conviction', 1]);
const quraishel = castOf(
  'L3S6N',
  'Quraishel',
  'Fairweather-Nye',
  ['Asantewell'],
  ['extremist-group', 0],
);
const kilfeather = castOf(
  'F7M2U',
  'Kilfeather',
  'Hockenhall',
  ['Thorogould'],
  ['private-investigator', 0],
);

/** The ten cases between a grade and a decision. */
export const onTheWay: readonly ToldCase[] = [
  told(
    omalloran,
    graded(omalloran, -9, 'Low'),
    enquired(omalloran, -5),
    enquiryGoesOn(omalloran, -2),
    exhibitSignedOut(omalloran, -4),
  ),
  told(
    thackery,
    graded(thackery, -15, 'Medium'),
    beat(
      -10,
      proposed(thackery, -10, 'no-disclosure'),
      proposed(thackery, -10, 'supervisor-check-ins', 'line-manager'),
    ),
    beat(-9, proposed(thackery, -9, 'posting-restriction')),
    beat(-8, takenBack(thackery, -8, 'posting-restriction')),
    beat(-7, agreed(thackery, -7, 'no-disclosure')),
  ),
  told(
    dragusan,
    reported(
      -18,
      ownReport(dragusan, -18, { openness: 'partial' }),
      characteristics({
        age: '35-44',
        sex: 'male',
        race: { codeSet: 'GSS-2021', group: 'white-other', detail: '' },
      }),
    ),
    beat(-18, allocated),
    beat(
      -17,
      notifiable(dragusan),
      gradedAs(dragusan, -17, {
        ...{ sourceEvaluation: 'reliable', evaluation: 'B' },
        because: 'Two who do not know of each other say the same of the crew.',
      }),
    ),
    beat(
      -16,
      assessed(dragusan, 'High', {
        furtherFactors: [{ code: 'organised-crime', note: 'The group is said to supply drugs.' }],
        manageability: 'escalate',
        escalation: ['under-investigation'],
      }),
    ),
    beat(
      -11,
      proposed(dragusan, -11, 'remove-from-operation'),
      proposed(dragusan, -11, 'no-contact'),
    ),
    beat(
      -4,
      directed(
        dragusan,
        -4,
        'What ties him to the crew, and whether anybody asked him for anything.',
      ),
    ),
    beat(-3, plannedFor(dragusan, 2)),
    beat(-3, askedToCome(dragusan, -3)),
    beat(-5, joined(-5)),
  ),
  told(
    amponsel,
    reported(
      -26,
      othersReport(amponsel, -26, {
        origin: 'vetting',
        channel: 'vetting-unit',
        protection: 'named',
      }),
    ),
    beat(-26, allocated),
    found(amponsel, -26, 'Medium'),
    beat(-21, vettingTold(amponsel, -21)),
    beat(-13, proposed(amponsel, -13, 'leave-group')),
    beat(
      -1,
      directed(
        amponsel,
        -1,
        'What the group asks of its members, and what it knows of the post held.',
      ),
    ),
  ),
  told(
    aduansah,
    graded(aduansah, -24, 'Medium'),
    enquiryCarriedThrough(aduansah, -21),
    exhibitsComeAndGo(aduansah, -21),
    beat(-19, proposed(aduansah, -19, 'supervisor-check-ins')),
    beat(
      -15,
      refused(
        aduansah,
        -15,
        'supervisor-check-ins',
        'The member finds a monthly talk about a brother demeaning.',
      ),
    ),
    beat(
      -12,
      interviewed(aduansah, -12, {
        disputed: 'That the voice in the recording could be recognised by the public.',
      }),
    ),
    beat(-10, interviewCorrected(aduansah, -10)),
  ),
  told(
    somasekhar,
    heard(somasekhar, -29, 'Medium'),
    beat(-25, vettingTold(somasekhar, -25)),
    beat(-16, proposed(somasekhar, -16, 'no-contact')),
    beat(
      -13,
      refused(somasekhar, -13, 'no-contact', 'They are godparents to each other’s children.'),
    ),
    beat(
      -11,
      invited(
        somasekhar,
        -11,
        3,
        'That there be no contact by any means until the trial has ended.',
      ),
    ),
    beat(-11, representationsAsked(somasekhar, -11)),
    beat(-25, vettingLetter(somasekhar, -25)),
    beat(-6, supervised(somasekhar, -6)),
  ),
  told(
    wierzchon,
    heard(wierzchon, -41, 'Medium'),
    notReviewed(wierzchon, -37, 'Licensing gives no access to what vetting guards.'),
    beat(-28, proposed(wierzchon, -28, 'posting-restriction')),
    beat(
      -24,
      refused(wierzchon, -24, 'posting-restriction', 'Licensing is what the member trained for.'),
    ),
    beat(
      -18,
      invited(
        wierzchon,
        -18,
        -4,
        'That the member leaves licensing while the firm holds licences.',
      ),
    ),
    beat(-6, supervised(wierzchon, -6)),
  ),
  told(
    wren,
    reported(-20, ownReport(wren, -20), characteristics()),
    beat(-20, allocated),
    emailImportedAndKept(wren, -20),
    thanked(wren, -19),
    found(wren, -20, 'Low'),
    beat(-14, proposed(wren, -14, 'report-all-contact', 'member')),
    beat(-14, agreed(wren, -14, 'report-all-contact')),
    beat(
      -9,
      sought(-9, 'approve-agreed-mitigation', 'The member proposed it and keeps to it already.'),
    ),
  ),
  told(
    quraishel,
    reported(
      -46,
      othersReport(
        quraishel,
        -46,
        {
          origin: 'intelligence',
          channel: 'force-intelligence-system',
          protection: 'confidential',
        },
        { awareness: { state: 'suspected', basis: '', whatIsKnown: '', subjectTold: 'yes' } },
      ),
      reporter('Bevis', 'Hallowell'),
    ),
    beat(-45, allocatedTo('Absalom Reyne')),
    found(quraishel, -46, 'Medium'),
    beat(
      -44,
      gradedAs(quraishel, -44, {
        ...{ sourceEvaluation: 'untested', evaluation: 'C' },
        because: 'Told at second hand. Nobody else has said so, and nothing speaks against it.',
      }),
    ),
    beat(-40, levelObtained(-40, ['rv'])),
    beat(-38, vettingTold(quraishel, -38)),
    beat(-30, interviewedByColleague(quraishel, -30)),
    beat(-27, proposed(quraishel, -27, 'contact-limited')),
    beat(
      -24,
      refused(quraishel, -24, 'contact-limited', 'The member looks after the cousin’s mother.'),
    ),
    beat(-22, invited(quraishel, -22, -8, 'That the two meet at family occasions only.')),
    beat(
      -11,
      represented(
        quraishel,
        -11,
        'The cousin’s mother is ill and the member is with her twice a week. The cousin is often in the house and they do not speak of these things. A rule that forbids the house would punish the mother.',
      ),
    ),
    beat(-8, sought(-8, 'decide', 'Disputed, and heard. The unit proposes a narrower condition.')),
    beat(-5, handedBack('DC Reyne is away for three weeks. The decision is awaited.')),
    beat(-6, supervised(quraishel, -6)),
  ),
  told(
    kilfeather,
    taken(kilfeather, -19),
    found(kilfeather, -19, 'Low'),
    beat(
      -10,
      advised(
        kilfeather,
        -10,
        'Keep the quiz, and leave when work is spoken of. Tell us if you are asked for anything. Tell us if the friendship becomes closer.',
        true,
      ),
    ),
    beat(-9, letter(kilfeather, -9, 'outcome')),
  ),
];

import { beat, told, type ToldCase } from '../beats.ts';
import { asColleague, associatesOf, castOf } from '../cast.ts';
import { taken } from '../paths.ts';
import { factsMissing, gradedAs, notifiable, notNotifiable } from '../steps/assessing.ts';
import { letter } from '../steps/deciding.ts';
import { supervised } from '../steps/enquiring.ts';
import {
  amended,
  characteristics,
  calledReported,
  legalAdvice,
  moreNamed,
  othersReport,
  ownReport,
  reported,
  reporter,
  stopped,
} from '../steps/intake.ts';
import { allocated, allocatedTo, joined, reopened, withdrawn } from '../steps/whole-case.ts';
import {
  emailImported,
  emailImportedAndDeleted,
  emailImportedApart,
  supported,
  supportEnded,
} from '../strands/before-the-case.ts';
import { abuseOfPosition, systemsCheckDisclosed } from '../strands/referring.ts';
import { actCalled } from '../tokens.ts';

/** @file Cases at their beginning: reported, stopped, not notifiable, waiting for facts. */

const quintrell = castOf('B7X3M', 'Quintrell', 'Dhanakar', ['Foxglove'], ['media', 0]);
const tregellick = castOf(
  'H5N2W',
  'Tregellick',
  'Dhanakar',
  ['Zolfaghar'],
  ['intimate-through-policing', 1],
);
const unidentified = castOf(
  'Q8C4T',
  'Kilfeather',
  'Hockenhall',
  ['Quarry Lane Crew'],
  ['criminal-intelligence', 1],
);
const klosowicz = castOf(
  'K9F6J',
  'Kłosowicz',
  'Saltmarsh',
  ['Moelwyn'],
  ['under-investigation', 1],
);
const marrow = castOf(
  'T9D2C',
  'Marrow',
  'Whinfell',
  ['Marlowe-Pyke', 'Sallow Door Security'],
  ['conflicting-business', 0],
);
const hawksby = castOf(
  'Y3G8S',
  'Hawksby',
  'Saltmarsh',
  ['Carrowmore'],
  ['criminal-intelligence', 1],
);
const mielcarzewska = castOf(
  'V6R5A',
  'Mielcarzewska',
  'Demirtürel',
  ['Underhay Process Serving'],
  ['private-investigator', 1],
);
const stonnall = castOf(
  'C2P9L',
  'Stonnall',
  'Trewarthen',
  ['Sparrowhawk'],
  ['criminal-intelligence', 0],
);
const mirzalar = castOf(
  'N4T7E',
  'Mirzalar',
  'Wieczorkel',
  ['Nightlight Watchers'],
  ['vigilante', 0],
);
const daubrecourt = castOf(
  'E8M3Z',
  "D'Aubrecourt",
  'Demirtürel',
  ['Bellwether', 'Bellwether & Finch Solicitors'],
  ['former-officer-investigating', 0],
);
const vellathan = castOf(
  'G6W4D',
  'Vellathan',
  'Hockenhall',
  ['Grzelewicz'],
  ['criminal-conviction', 1],
);

/** The eleven cases that have not come to a risk yet. */
export const beginnings: readonly ToldCase[] = [
  told(
    quintrell,
    reported(
      -1,
      ownReport(quintrell, -1, {
        managerSection: {
          state: 'awaited',
          manager: asColleague(quintrell.manager),
          capacity: 'line-manager',
        },
      }),
    ),
    emailImported(quintrell, -1),
  ),
  told(
    tregellick,
    reported(
      -3,
      othersReport(tregellick, -3, {
        origin: 'colleague',
        channel: 'direct-to-the-unit',
        protection: 'confidential',
      }),
      reporter('Adaeze', 'Nwankorie', {
        identity: {
          surname: 'Nwankorie',
          forenames: 'Adaeze',
          knownAs: '',
          rankOrGrade: 'DC',
          collarNumber: '6281',
          relationToSubject: 'shares an office',
        },
      }),
    ),
    beat(-3, allocated),
    emailImportedApart(tregellick, -3),
    supported(tregellick, -2, true),
    abuseOfPosition(tregellick, -2),
  ),
  told(
    unidentified,
    reported(
      -6,
      othersReport(
        unidentified,
        -6,
        { origin: 'public', channel: 'anonymous-link', protection: 'anonymous' },
        {
          subject: {
            kind: 'unidentified',
            description:
              'A constable of about thirty, with a northern voice, who plays five-a-side on Sundays and is called Smudge by the others.',
          },
        },
      ),
    ),
    beat(
      -5,
      joined(-5),
      gradedAs(unidentified, -5, {
        ...{ sourceEvaluation: 'untested', evaluation: 'E' },
        because: 'The pitch it names was shut all year: nobody played there on any Sunday.',
      }),
    ),
  ),
  told(
    klosowicz,
    reported(
      -2,
      ownReport(klosowicz, -2, {
        systemsChecks: {
          made: 'yes',
          detail:
            'The member looked the associate up once, the evening before, and said so at once.',
        },
        immediateRisk: {
          present: 'yes',
          to: ['information'],
          detail: 'The associate asked which cars were out that night.',
          actionTaken: 'Moved from the dispatch desk until the unit has looked at it.',
        },
        associates: associatesOf(klosowicz).map((associate) => ({
          ...associate,
          askedForInformation: { answer: 'yes' as const, detail: 'Asked which cars were out.' },
        })),
        openness: 'prompted',
      }),
    ),
    systemsCheckDisclosed(klosowicz, -2),
    beat(-1, allocated),
  ),
  told(
    marrow,
    reported(
      -8,
      othersReport(
        marrow,
        -8,
        { origin: 'colleague', channel: 'telephone', protection: 'confidential' },
        { managerSection: { state: 'manager-is-the-subject' } },
      ),
      reporter('Bronagh', 'Kilfeather'),
    ),
    beat(-7, allocatedTo('Absalom Reyne', 'The investigator at the desk knows the member.')),
    supported(marrow, -7, false),
    supportEnded(-3),
  ),
  told(
    hawksby,
    reported(
      -2,
      othersReport(
        hawksby,
        -2,
        { origin: 'colleague', channel: 'confidential-line', protection: 'confidential' },
        {
          protectedDisclosure: {
            answer: 'possible',
            concern:
              'The caller also said that complaints about the gym’s owner were put aside by a manager.',
          },
        },
      ),
    ),
  ),
  told(
    mielcarzewska,
    calledReported(
      'stop',
      -9,
      othersReport(
        mielcarzewska,
        -9,
        { origin: 'colleague', channel: 'letter', protection: 'named' },
        {
          protectedDisclosure: {
            answer: 'possible',
            concern:
              'The letter says that records were sold and that this had been reported before without result.',
          },
        },
      ),
      stopped('The letter may be a qualifying disclosure about the sale of records.'),
    ),
    beat(-9, allocated),
    beat(-8, moreNamed([actCalled('stop')])),
  ),
  told(
    stonnall,
    taken(stonnall, -16),
    beat(
      -14,
      notNotifiable(
        stonnall,
        {
          code: 'nodding-terms-or-chance',
          reason: 'The two have never spoken beyond a greeting on the stairs.',
        },
        'A landlady whose other tenants are of interest, known by sight. Nothing joins her to the member.',
      ),
    ),
    beat(-13, letter(stonnall, -13, 'outcome')),
    emailImportedAndDeleted(stonnall, -16),
  ),
  told(
    mirzalar,
    taken(mirzalar, -12),
    beat(-11, notifiable(mirzalar)),
    beat(-10, amended),
    beat(
      -9,
      factsMissing(
        mirzalar,
        ['currency', 'access'],
        'Whether the member has left the group, and what the schools role gives access to.',
      ),
    ),
  ),
  told(
    daubrecourt,
    calledReported(
      'stop',
      -34,
      othersReport(
        daubrecourt,
        -34,
        { origin: 'line-manager', channel: 'email', protection: 'named' },
        {
          protectedDisclosure: {
            answer: 'possible',
            concern: 'The manager writes that the firm holds papers about wrongdoing here.',
          },
        },
      ),
      stopped('The papers of the firm may be a protected disclosure of somebody else.'),
    ),
    beat(-34, allocated),
    beat(
      -20,
      legalAdvice(
        -20,
        'continue-as-association',
        'What the firm holds is a disclosure by its client and is protected as such. The friendship is another matter: the procedure may continue, and does not touch the papers.',
        [actCalled('stop')],
      ),
    ),
    beat(-18, notifiable(daubrecourt)),
  ),
  told(
    vellathan,
    reported(-52, ownReport(vellathan, -52), characteristics({ age: '25-34' })),
    beat(
      -44,
      withdrawn(
        'subject',
        'The member said that the associate had moved away and that nothing was left to report.',
      ),
    ),
    beat(-6, reopened('The two were seen together twice this month, and the member has said so.')),
    beat(-6, allocated),
    beat(-5, notifiable(vellathan)),
    beat(-2, supervised(vellathan, -2)),
  ),
];

import type { Office } from '../../shared/domain/office.ts';
import type { IdentifiedSubject, VettingLevel } from '../../shared/domain/report/subject.ts';

/**
 * @file The people of the demonstration caseload: officers, staff, their managers, those who decide, and police friends. All of them
 * are invented; no force has them, and the stations are on no map.
 */

/** An officer or member of staff who can be the subject of a case. */
export type SubjectSeed = {
  readonly forenames: string;
  readonly surname: string;
  readonly knownAs: string;
  readonly personType: IdentifiedSubject['personType'];
  readonly rank: string;
  readonly collarNumber: string;
  readonly department: string;
  readonly station: string;
  readonly role: string;
  readonly vetting: VettingLevel;
};

/** A colleague with a part in other people's cases. */
export type ColleagueSeed = {
  readonly name: string;
  readonly rank: string;
  readonly collarNumber: string;
  readonly contact: string;
};

type Row = readonly [
  forenames: string,
  surname: string,
  collarNumber: string,
  station: string,
  role: string,
  knownAs?: string,
];

const each = (
  shared: Pick<SubjectSeed, 'personType' | 'rank' | 'department' | 'vetting'>,
  rows: readonly Row[],
): SubjectSeed[] =>
  rows.map(([forenames, surname, collarNumber, station, role, knownAs = '']) => ({
    ...shared,
    forenames,
    surname,
    knownAs,
    collarNumber,
    station,
    role,
  }));

/** Sixty people, by what they are to the force. */
export const subjects: readonly SubjectSeed[] = [
  ...each({ personType: 'police-officer', rank: 'PC', department: 'Response', vetting: 'rv' }, [
    ['Idris', 'Vane', '4471', 'Harrow Gate', 'Response officer'],
    ['Saoirse', "O'Malloran", '4502', 'Harrow Gate', 'Response officer'],
    ['Zbigniew', 'Łaskarz', '4538', 'Tarn Street', 'Response officer', 'Ziggy'],
    ['Temperance', 'Ashgrove', '4560', 'Tarn Street', 'Response driver'],
    ['Gurdev', 'Sandhalia', '4593', 'Pell Moor', 'Response officer'],
    ['Callista', 'Wren-Hobday', '4617', 'Pell Moor', 'Response officer', 'Cally'],
    ['Emeka', 'Obiagwu', '4640', 'Quarry Lane', 'Response officer'],
    ['Lowri', 'Penhallen', '4688', 'Quarry Lane', 'Tutor constable'],
    ['Tobin', 'Marchbank', '4702', 'Sallow Bridge', 'Response officer'],
    ['Defne', 'Karaçelik', '4731', 'Sallow Bridge', 'Response officer'],
    ['Rafferty', 'Dunmorrow', '4755', 'Harrow Gate', 'Response officer', 'Raff'],
    ['Nirupa', 'Vellathan', '4779', 'Tarn Street', 'Custody transport'],
    ['Ewart', 'Stonnall', '4804', 'Pell Moor', 'Student officer'],
    ['Marisol', 'Quintrell', '4826', 'Quarry Lane', 'Student officer'],
  ]),
  ...each(
    { personType: 'police-officer', rank: 'PC', department: 'Neighbourhoods', vetting: 'rv' },
    [
      ['Oriel', 'Thackery-Bloom', '5013', 'Sallow Bridge', 'Neighbourhood officer'],
      ['Haroon', 'Mirzalar', '5036', 'Harrow Gate', 'Schools officer'],
      ['Bronagh', 'Kilfeather', '5058', 'Tarn Street', 'Neighbourhood officer'],
      ['Leopold', 'Aduansah', '5071', 'Pell Moor', 'Neighbourhood officer', 'Leo'],
      ['Ffraid', 'Gwernant', '5090', 'Quarry Lane', 'Rural crime officer'],
      ['Jolanta', 'Wierzchoń', '5112', 'Sallow Bridge', 'Licensing officer'],
    ],
  ),
  ...each(
    { personType: 'police-officer', rank: 'DC', department: 'Investigations', vetting: 'rv' },
    [
      ['Cassius', 'Merrowby', '6204', 'Harrow Gate', 'Detective, domestic abuse'],
      ['Ottilie', 'Farrant-Lacey', '6229', 'Tarn Street', 'Detective, fraud'],
      ['Shabnam', 'Quraishel', '6247', 'Pell Moor', 'Detective, child protection'],
      ['Piran', 'Tregellick', '6265', 'Quarry Lane', 'Detective, burglary'],
      ['Adaeze', 'Nwankorie', '6281', 'Sallow Bridge', 'Family liaison officer'],
      ['Bevis', 'Hallowell', '6306', 'Harrow Gate', 'Detective, cyber crime'],
    ],
  ),
  ...each(
    { personType: 'police-officer', rank: 'DC', department: 'Serious Crime', vetting: 'mv' },
    [
      ['Valentin', 'Drăgusan', '6418', 'Crane House', 'Surveillance officer'],
      ['Morwenna', 'Skeldale', '6433', 'Crane House', 'Source handler', 'Wenna'],
      ['Iestyn', 'Prydderch', '6450', 'Crane House', 'Financial investigator'],
      ['Aurelia', 'Montcrest', '6472', 'Crane House', 'Exhibits officer'],
    ],
  ),
  ...each({ personType: 'police-officer', rank: 'PS', department: 'Response', vetting: 'mv' }, [
    ['Hesper', 'Coldridge', '3118', 'Harrow Gate', 'Shift sergeant'],
    ['Owen', 'Marrow', '3144', 'Tarn Street', 'Custody sergeant'],
    ['Meredith', 'Osterley-Kane', '3167', 'Pell Moor', 'Shift sergeant'],
    ['Suleiman', 'Bayraktel', '3182', 'Quarry Lane', 'Firearms sergeant'],
    ['Ottoline', 'Brackwater', '3205', 'Sallow Bridge', 'Shift sergeant'],
  ]),
  ...each({ personType: 'police-officer', rank: 'DS', department: 'Intelligence', vetting: 'sc' }, [
    ['Lysander', 'Crowhurst', '3390', 'Crane House', 'Intelligence development'],
    ['Philomena', 'Tarrington', '3412', 'Crane House', 'Covert authorities'],
  ]),
  ...each(
    { personType: 'police-officer', rank: 'Inspector', department: 'Operations', vetting: 'mv' },
    [
      ['Rosalind', 'Evenlode', '2207', 'Harrow Gate', 'Duty inspector'],
      ['Kwadwo', 'Amponsel', '2231', 'Crane House', 'Public order'],
    ],
  ),
  ...each(
    {
      personType: 'police-officer',
      rank: 'Chief Inspector',
      department: 'Operations',
      vetting: 'dv',
    },
    [['Thaddeus', 'Lockermere', '1408', 'Crane House', 'Counter-terrorism liaison']],
  ),
  ...each(
    {
      personType: 'special-constable',
      rank: 'Special Constable',
      department: 'Specials',
      vetting: 'rv',
    },
    [
      ['Perpetua', 'Innisvale', '9021', 'Tarn Street', 'Special constable'],
      ['Joaquim', 'Ferradel', '9037', 'Pell Moor', 'Special constable'],
      ['Winston', 'Ackersley', '9054', 'Quarry Lane', 'Special constable'],
    ],
  ),
  ...each({ personType: 'pcso', rank: 'PCSO', department: 'Neighbourhoods', vetting: 'rv' }, [
    ['Maudie', 'Thistlewick', '7113', 'Sallow Bridge', 'PCSO'],
    ['Anwar', 'Chowdrell', '7128', 'Harrow Gate', 'PCSO'],
    ['Siân', 'Llanfawryn', '7146', 'Tarn Street', 'PCSO'],
    ['Bartholomew', 'Yarrowfield', '7160', 'Pell Moor', 'PCSO', 'Barty'],
  ]),
  ...each(
    {
      personType: 'police-staff',
      rank: 'Grade D',
      department: 'Contact Management',
      vetting: 'nppv2',
    },
    [
      ['Clementine', 'Hawksby', '80214', 'Signal House', 'Call handler'],
      ['Dariusz', 'Kłosowicz', '80239', 'Signal House', 'Dispatcher'],
      ['Ngozika', 'Eluwande', '80256', 'Signal House', 'Call handler'],
      ['Rhydian', 'Caerfaglas', '80271', 'Signal House', 'Dispatcher'],
      ['Yasmina', 'Tahirzade', '80293', 'Signal House', 'Call handler'],
    ],
  ),
  ...each(
    { personType: 'police-staff', rank: 'Grade F', department: 'Support', vetting: 'nppv3' },
    [
      ['Auberon', 'Pikestaff', '80417', 'Crane House', 'Intelligence analyst'],
      ['Fenella', "D'Aubrecourt", '80433', 'Crane House', 'Disclosure officer'],
      ['Tunde', 'Adefolarin', '80458', 'Tarn Street', 'Property store manager'],
      ['Grażyna', 'Mielcarzewska', '80476', 'Harrow Gate', 'Crime recording'],
    ],
  ),
  ...each(
    {
      personType: 'contractor-or-agency',
      rank: 'Contractor',
      department: 'Digital Services',
      vetting: 'nppv3',
    },
    [
      ['Ravindra', 'Somasekhar', 'C1107', 'Signal House', 'Systems engineer', 'Ravi'],
      ['Ione', 'Wetherlam', 'C1121', 'Signal House', 'Network technician'],
    ],
  ),
  ...each(
    {
      personType: 'former-member',
      rank: 'Former DC',
      department: 'Investigations',
      vetting: 'none',
    },
    [
      ['Gideon', 'Starkwell', '6099', 'Harrow Gate', 'Left the force'],
      ['Hermione', 'Underlake', '6113', 'Tarn Street', 'Left the force'],
    ],
  ),
];

const colleague = (
  name: string,
  rank: string,
  collarNumber: string,
  contact = '',
): ColleagueSeed => ({
  name,
  rank,
  collarNumber,
  contact,
});

/** Who manages them. */
export const lineManagers: readonly ColleagueSeed[] = [
  colleague('Tomasz Wieczorkel', 'PS', '3305', 'Harrow Gate, office 2'),
  colleague('Averil Hockenhall', 'PS', '3321', 'Tarn Street, office 4'),
  colleague('Ifan Trewarthen', 'PS', '3338', 'Pell Moor front desk'),
  colleague('Blessing Oyelakin', 'DS', '3346', 'Crane House, second floor'),
  colleague('Lucan Fairweather-Nye', 'DS', '3359', 'Harrow Gate CID'),
  colleague('Parvati Dhanakar', 'Inspector', '2218', 'Quarry Lane'),
  colleague('Rory McAuchlan', 'Inspector', '2244', 'Sallow Bridge'),
  colleague('Winifred Saltmarsh', 'Grade H', '80502', 'Signal House'),
  colleague('Hakan Demirtürel', 'Grade H', '80519', 'Crane House, ground floor'),
  colleague('Cordelia Whinfell', 'Chief Inspector', '1416', 'Crane House'),
];

type OfficeholderSeed = ColleagueSeed & { readonly offices: readonly Office[] };

const holding = (
  name: string,
  rank: string,
  collarNumber: string,
  ...offices: readonly Office[]
): OfficeholderSeed => ({ ...colleague(name, rank, collarNumber), offices });

/** The unit and its authorities, but for whoever begins the demonstration. Nobody who decides investigates. */
export const officeholders: readonly OfficeholderSeed[] = [
  holding('Evander Loxwood', 'Deputy Chief Constable', '1001', 'deputy-chief-constable'),
  holding('Ines Ward', 'Superintendent', '1203', 'appropriate-authority'),
  holding('Henrietta Vossall', 'Superintendent', '1219', 'appropriate-authority'),
  holding('Maximilian Threave', 'Chief Superintendent', '1102', 'head-of-psd'),
  holding('Sunniva Castellane', 'Superintendent', '1117', 'deputy-head-of-psd'),
  holding('Percival Oduyale', 'DI', '2260', 'supervisor'),
  holding('Absalom Reyne', 'DC', '6511', 'investigator'),
  holding('Niamh Corrigale', 'Analyst', '80388', 'intelligence-officer'),
  holding('Prudence Lackersteen', 'Force Vetting Manager', '80601', 'vetting-officer'),
  holding('Crispin Haldenby', 'Detective Superintendent', '1188', 'appropriate-authority'),
];

/** Who reviews vetting beside the manager, and who is asked about the law. */
export const advisers: readonly ColleagueSeed[] = [
  colleague('Osric Thorbury', 'Vetting Officer', '80614'),
  colleague('Leocadia Brantwood', 'Force Solicitor', '80710'),
];

/** Who stands by a member. `contact` names the association. */
export const policeFriends: readonly ColleagueSeed[] = [
  colleague('Barnaby Tolleshunt', 'PC', '4099', 'Police Federation'),
  colleague('Mercy Akyeampel', 'PS', '3088', 'Police Federation'),
  colleague('Gwendolen Frayling', 'Grade E', '80377', 'UNISON'),
  colleague('Dhruv Patelkar', 'DC', '6177', 'Police Federation'),
  colleague('Solveig Marchmont', 'Chief Inspector', '1455', 'Superintendents’ Association'),
];

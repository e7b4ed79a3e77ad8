import {
  importedInterest,
  type ImportedInterest,
} from '../../../../shared/domain/interest/events.ts';
import { provisional } from '../../../../shared/domain/register.ts';
import type { ColumnMapping } from '../../../../shared/domain/register-entry/mapping.ts';
import { namesIn } from '../../../../shared/domain/register-entry/now.ts';
import { allById } from '../../../../shared/kit/by-id.ts';
import { compareDates, formatPlain, type CivilDate } from '../../../../shared/kit/civil-date.ts';
import { textLimits } from '../../../../shared/kit/text.ts';
import { organisationName } from '../../matching/organisation-name.ts';
import { foldText } from '../../search/fold-text.ts';
import type { CellOf, Importable, ImportField, ReadRow } from './importable.ts';
import { readDay } from './read-cells.ts';

/** @file How the register of business interests takes an earlier register. */

const field = (name: string, label: string, heads: RegExp, isNeeded = false): ImportField => ({
  ...{ name, label, heads, isNeeded, isDay: name === 'appliedOn' || name === 'startsOn' },
});

const fields: readonly ImportField[] = [
  field('startsOn', 'Begins', /start|begin|commence|from/u),
  field('appliedOn', 'Day of the application', /applied|application date|date|day|received/u, true),
  field('collarNumber', 'Collar number', /collar|warrant|staff (?:no|num)|epaulette/u),
  field('family', 'Family member', /family|spouse|partner name|held by|relative/u),
  field('holder', 'Who applied', /applicant|officer|employee|staff|holder|^name$/u, true),
  field('rank', 'Rank or grade', /rank|grade|post/u),
  field('department', 'Department', /department|dept|division|command|unit|bcu/u),
  field('number', 'Company number', /company (?:no|num|reg)|registration|crn/u),
  field('organisation', 'With or for whom', /organisation|company|employer|business name|trading/u),
  field('occupation', 'What it is', /occupation|interest|type|nature|description|what/u, true),
  field('position', 'What they are in it', /position|role|capacity/u),
  field('partners', 'With whom they do it', /partner|colleague|with whom/u),
  field('hours', 'Hours', /hour|time/u),
  field('stood', 'How it stood', /status|decision|outcome|result|approved|stood/u, true),
  field('details', 'Details', /detail|note|comment|remark|reason|condition/u),
];

const sameInterest = ({ application }: Pick<ImportedInterest, 'application'>): string =>
  [
    ...[application.appliedOn, foldText(application.holder.name), foldText(application.occupation)],
    organisationName(application.organisation.name).key,
  ].join('\n');

/** The register of business interests, as files are brought into it. */
export const interestImportable: Importable = {
  ...{ register: 'interests', partType: 'interest.import-part/1' },
  ...{ wholeType: 'interest.imported/1', fields },
  importsOf: ({ interest }) => interest,
  knownIn: ({ interest }) =>
    allById(interest.interests).flatMap((held) => {
      const application = provisional(held.application);
      return application && held.struckOut === undefined ? [sameInterest({ application })] : [];
    }),
  sameness: (row) => sameInterest(row as ImportedInterest),
  readRow,
  shown: ['Applied', 'Who', 'What it is', 'With or for whom', 'How it stood'],
  cellsOf: (row) => {
    const { application, stood } = row as ImportedInterest;
    const { appliedOn, holder, occupation, organisation } = application;
    return [formatPlain(appliedOn), holder.name, occupation, organisation.name, stoodWords[stood]];
  },
};

const stoodWords: Readonly<Record<ImportedInterest['stood'], string>> = {
  ...{ applied: 'Applied for', active: 'Approved', refused: 'Refused' },
  ...{ rescinded: 'Taken back', withdrawn: 'Withdrawn', lapsed: 'Lapsed' },
};

/** An earlier register’s words for how it stood; the first that fits. */
const stood: readonly (readonly [RegExp, ImportedInterest['stood']])[] = [
  [/refus|reject|not approved|declin|^no?$/u, 'refused'],
  [/rescind|revok|taken back|cancel/u, 'rescinded'],
  [/withdr|ceased|ended|closed/u, 'withdrawn'],
  [/laps|expir/u, 'lapsed'],
  [/appl(?:ied|ication)|pending|await|submitted/u, 'applied'],
  [/approv|active|current|accept|grant|^y(?:es)?$/u, 'active'],
];

/** The application of a row, or why it is none. */
function readRow(cell: CellOf, dates: ColumnMapping['dates'], today: CivilDate): ReadRow {
  const appliedOn = readDay(cell('appliedOn', 40), dates);
  if (!appliedOn) return 'The day is not understood.';
  if (compareDates(appliedOn, today) > 0) return 'The day is still to come.';
  const began = cell('startsOn', 40);
  const startsOn = began === '' ? undefined : readDay(began, dates);
  if (began !== '' && !startsOn) return 'The day it begins is not understood.';
  const status = cell('stood', 80).toLowerCase();
  const how = stood.find(([words]) => words.test(status))?.[1];
  if (!how) return 'How it stood is not understood.';
  const family = cell('family', textLimits.name);
  const rankOrGrade = cell('rank', textLimits.name);
  const parsed = importedInterest.safeParse({
    stood: how,
    application: {
      appliedOn,
      holder: {
        ...{ name: cell('holder', textLimits.name), rankOrGrade, serves: servesAs(rankOrGrade) },
        collarNumber: cell('collarNumber', 40),
        department: cell('department', textLimits.name),
      },
      heldBy:
        family === ''
          ? { whose: 'own' }
          : { whose: 'family', name: family, relationship: 'Not said in the earlier register' },
      type: 'business-interest',
      occupation: cell('occupation', textLimits.name),
      organisation: {
        ...{ name: cell('organisation', textLimits.name), number: cell('number', 40) },
        ...{ otherNames: [], address: '' },
      },
      position: cell('position', textLimits.name),
      partners: namesIn(cell('partners', textLimits.line)).slice(0, 20),
      ...{ details: cell('details', textLimits.paragraph), hours: cell('hours', textLimits.line) },
      paid: 'not-known',
      ...(startsOn ? { startsOn } : {}),
    },
  });
  if (parsed.success) return parsed.data;
  return cell('holder', 1) === ''
    ? 'It does not say who applied.'
    : 'It does not say what it is, or a cell of this row cannot be kept.';
}

const servesAs = (rank: string): 'officer' | 'special' | 'staff' => {
  if (/special/iu.test(rank)) return 'special';
  return /constable|sergeant|inspector|superintendent|commander|\b(?:pc|dc|ps|ds|sgt|di|ci|dci|insp|supt|acc|dcc|cc)\b/iu.test(
    rank,
  )
    ? 'officer'
    : 'staff';
};

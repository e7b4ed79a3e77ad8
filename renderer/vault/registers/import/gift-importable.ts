import { offerFields, type Offer } from '../../../../shared/domain/gift/offer.ts';
import { offerOf } from '../../../../shared/domain/gift/standing.ts';
import { donorWords, giftAnswerWords, valueWords } from '../../../../shared/domain/gift/words.ts';
import type { ColumnMapping } from '../../../../shared/domain/register-entry/mapping.ts';
import { allById } from '../../../../shared/kit/by-id.ts';
import { compareDates, formatPlain, type CivilDate } from '../../../../shared/kit/civil-date.ts';
import { textLimits } from '../../../../shared/kit/text.ts';
import { organisationName } from '../../matching/organisation-name.ts';
import { foldText } from '../../search/fold-text.ts';
import type { CellOf, Importable, ImportField, ReadRow } from './importable.ts';
import { readDay, readOutcome, readValue } from './read-cells.ts';

/** @file How the register of gifts takes an earlier register: an offer is more than plain fields, and rows say less than a person would. */

const field = (name: string, label: string, heads: RegExp, isNeeded = false): ImportField => ({
  ...{ name, label, heads, isNeeded, isDay: name === 'offeredOn' },
});

const fields: readonly ImportField[] = [
  field('offeredOn', 'Day it was offered', /date|day|when/u, true),
  field(
    ...(['recipient', 'Offered to'] as const),
    /recipient|officer|offered to|name of (?:officer|staff|employee)|employee|staff|^name$|^to$/u,
    true,
  ),
  field('rank', 'Rank or grade', /rank|grade|post|position|role/u),
  field('department', 'Department', /department|dept|division|command|unit|directorate|bcu/u),
  field(
    ...(['donor', 'Offered by'] as const),
    /donor|provider|offered by|from|company|organisation|giver|supplier|^by$/u,
  ),
  field('what', 'What was offered', /gift|description|detail|item|hospitality|what|nature/u, true),
  field('occasion', 'Occasion', /occasion|event|reason for|purpose|circumstance/u),
  field('value', 'What it is worth', /value|worth|amount|cost|£/u),
  field(
    'outcome',
    'What became of it',
    /outcome|accepted|declined|decision|status|result|approved/u,
  ),
  field('because', 'Why', /reason|comment|note|why|rationale/u),
];

const sameOffer = ({ offeredOn, recipient, donor, what }: Offer): string =>
  [offeredOn, foldText(recipient.name), organisationName(donor.name).key, foldText(what)].join(
    '\n',
  );

/** The register of gifts, as files are brought into it. */
export const giftImportable: Importable = {
  ...{ register: 'gifts', partType: 'gift.import-part/1', wholeType: 'gift.imported/2' },
  fields,
  importsOf: ({ gift }) => gift,
  *knownIn({ gift }) {
    for (const held of allById(gift.gifts))
      if (held.struckOut === undefined) yield sameOffer(offerOf(held));
  },
  sameness: (row) => sameOffer(row as Offer),
  readRow,
  shown: ['Day', 'Offered to', 'Offered by', 'What', 'Worth', 'What became of it'],
  cellsOf: (row) => {
    const { offeredOn, recipient, donor, what, value, answer } = row as Offer;
    return [
      ...[formatPlain(offeredOn), recipient.name, donorWords(donor), what],
      ...[valueWords(value), giftAnswerWords[answer]],
    ];
  },
};

/** The offer of a row, or why it is none. */
function readRow(cell: CellOf, dates: ColumnMapping['dates'], today: CivilDate): ReadRow {
  const offeredOn = readDay(cell('offeredOn', 40), dates);
  if (!offeredOn) return 'The day is not understood.';
  if (compareDates(offeredOn, today) > 0) return 'The day is still to come.';
  const value = readValue(cell('value', 60));
  if (!value) return 'The value is not understood.';
  const answer = readOutcome(cell('outcome', 80));
  if (!answer) return 'What became of it is not understood.';
  const name = cell('recipient', textLimits.name);
  if (name === '') return 'It does not say to whom it was offered.';
  const what = cell('what', textLimits.line);
  if (what === '') return 'It does not say what was offered.';
  const donor = cell('donor', textLimits.name);
  const rankOrGrade = cell('rank', textLimits.name);
  const offer = {
    ...{ offeredOn, what, value, answer, fromEarlierRegister: true },
    recipient: {
      ...{ name, rankOrGrade, collarNumber: '', department: cell('department', textLimits.name) },
      chiefOfficer: /^(?:(?:assistant|deputy) )?chief constable$|^(?:acc|dcc|cc)$/iu.test(
        rankOrGrade,
      ),
    },
    donor: {
      ...{ kind: donor === '' ? 'unknown' : 'organisation', name: donor },
      ...{ number: '', contact: '', dealings: 'not-known' },
    },
    kind: kindOf(what),
    occasion: cell('occasion', textLimits.line),
    because: cell('because', textLimits.paragraph),
  };
  const parsed = offerFields.safeParse(offer);
  return parsed.success ? parsed.data : 'A cell of this row cannot be kept.';
}

function kindOf(what: string): Offer['kind'] {
  if (/\b(?:cash|money|cheque)\b/iu.test(what)) return 'cash';
  return /\b(?:lunch|dinner|meal|hospitality|ticket|tickets|drinks|breakfast|reception)\b/iu.test(
    what,
  )
    ? 'hospitality'
    : 'gift';
}

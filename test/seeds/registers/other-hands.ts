import { below, oneOf, type Random } from '../names/random.ts';
import { slip, type Mess } from './mess.ts';

/** @file A second held-out mess of people: what other hands do to a name, a day of birth and a telephone, each in several places at once. Written before
 *  the matching was looked at with it; nobody reads what is missed in it. Nothing in the matching may be changed to do better on exactly these. */

const particle = /^(?:van|von|der|den|de|ter|al|el|abu|bin)$/iu;

/** Forenames, and the surname with what belongs before it. */
function partsOf(text: string): {
  readonly forenames: readonly string[];
  readonly surname: string;
} {
  const words = text.split(' ');
  const begins = words.findIndex((word, at) => at > 0 && particle.test(word));
  const from = begins > 0 ? begins : words.length - 1;
  return { forenames: words.slice(0, from), surname: words.slice(from).join(' ') };
}

const of = (forenames: readonly string[], surname: string): string =>
  [...forenames, surname].filter((word) => word !== '').join(' ');

const usedNames: Readonly<Record<string, readonly string[]>> = {
  ...{ Bernard: ['Bernie'], Clifford: ['Cliff'], Maurice: ['Mo', 'Morris'], Eugene: ['Gene'] },
  ...{ Sebastian: ['Seb'], Gabriel: ['Gabe'], Imogen: ['Immy'], Tobias: ['Toby'], Gareth: ['Gaz'] },
  ...{ Cameron: ['Cam'], Darren: ['Daz'], Sharon: ['Shaz', 'Sharon'], Jeremy: ['Jez', 'Jerry'] },
  ...{ Bernadette: ['Bernie'], Bridget: ['Biddy', 'Brigid'], Henrietta: ['Etta', 'Hettie'] },
  ...{ Antoinette: ['Toni'], Cornelius: ['Con'], Augustus: ['Gus'], Archibald: ['Archie'] },
  ...{ Jacob: ['Jake'], Isaac: ['Zak', 'Ike'], Solomon: ['Sol'], Emmanuel: ['Manny'] },
  ...{ Rosalind: ['Roz'], Marjorie: ['Marge', 'Madge'], Norman: ['Norm'], Leslie: ['Les'] },
  ...{ Kayleigh: ['Kayley', 'Kay'], Zachary: ['Zak', 'Zac'], Nathaniel: ['Nat', 'Nate'] },
  ...{
    Benjamin: ['Ben'],
    Samuel: ['Sam'],
    Katherine: ['Kate', 'Kath'],
    Elizabeth: ['Liz', 'Beth'],
  },
  ...{ Jennifer: ['Jen'], Deborah: ['Debbie'], Stephanie: ['Steph'], Victoria: ['Vicky', 'Tori'] },
  ...{ Christopher: ['Chris', 'Kit'], Michael: ['Mick'], Anthony: ['Tony'], Alexander: ['Sasha'] },
  ...{
    Matthew: ['Matt'],
    Nicholas: ['Nick'],
    Timothy: ['Tim'],
    Brendan: ['Bren'],
    Declan: ['Dec'],
  },
  ...{ Donal: ['Donie', 'Daniel'], Dermot: ['Diarmuid'], Eamonn: ['Edmund'], Roisin: ['Rose'] },
  ...{ Willem: ['Wim'], Pieter: ['Piet', 'Peter'], Heinrich: ['Heinz'], Ursula: ['Uschi'] },
  ...{ Yusuf: ['Yousef', 'Joseph'], Ibrahim: ['Abraham', 'Brahim'], Mustafa: ['Mostafa'] },
  ...{ Khadija: ['Khadijah', 'Hadija'], Abdulrahman: ['Abdul', 'Abdul Rahman', 'Abdurrahman'] },
};

/** What everybody calls somebody. */
const called: Mess = (random, text) => {
  const [first = '', ...rest] = text.split(' ');
  const forms = usedNames[first];
  return forms ? [oneOf(random, forms), ...rest].join(' ') : text;
};

/** Married or parted: another surname altogether, or one more beside it, and nothing said of it. */
const anotherSurname: Mess = (random, text) => {
  const { forenames, surname } = partsOf(text);
  const other = oneOf(random, ['Garside', 'Holroyd', 'Pemberley', 'Quennell', 'Roebuck', 'Sowden']);
  return oneOf(random, [
    of(forenames, other),
    of(forenames, `${other}-${surname}`),
    of(forenames, `${surname} ${other}`),
    `${of(forenames, other)} (was ${surname})`,
    `${of(forenames, other)} née ${surname}`,
  ]);
};

/** One half of a double name, or what stands before a surname left off, run in, or spelt otherwise. */
const partOfSurname: Mess = (random, text) => {
  const { forenames, surname } = partsOf(text);
  const halves = surname.split('-').filter((half) => half.length > 2);
  if (halves.length > 1) return of(forenames, oneOf(random, halves));
  const bare = surname.replace(/^(?:(?:van|von|der|den|de|ter|al|el|abu|bin)[ -])+/iu, '');
  if (bare !== surname)
    return of(
      forenames,
      oneOf(random, [bare, surname.replaceAll(/[ -]/gu, ''), surname.replaceAll(/[ -]/gu, '-')]),
    );
  const irish = surname.replace(/^(?:O'|Mac|Mc)/u, '');
  if (irish !== surname)
    return of(
      forenames,
      oneOf(random, [irish, `O ${irish}`, `Mc ${irish}`, `Mac${irish}`, surname.replace("'", '')]),
    );
  return slip(random, text);
};

/** Initials, of all or of some, with the surname before or after; or no forename but a title. */
const shortened: Mess = (random, text) => {
  const { forenames, surname } = partsOf(text);
  const [first = ''] = forenames;
  const letters = forenames.map((name) => name.charAt(0));
  return oneOf(random, [
    `${letters.join('. ')}. ${surname}`,
    `${surname} (${letters.join('')})`,
    `${surname.toUpperCase()}, ${letters.join('')}`,
    `${first.charAt(0)} ${of(forenames.slice(1), surname)}`,
    `${oneOf(random, ['Mr', 'Ms', 'Miss', 'Revd', 'Capt', 'Cpl', 'Insp'])} ${surname}`,
    `${first.slice(0, 3)}. ${surname}`,
  ]);
};

/** The order of another form: surname first without a comma, forenames the other way, all parts by bars or underscores. */
const ordered: Mess = (random, text) => {
  const { forenames, surname } = partsOf(text);
  return oneOf(random, [
    `${surname} ${forenames.join(' ')}`,
    `${surname}, ${forenames.join(' ')}`,
    `${surname} / ${forenames.join(' ')}`,
    of(forenames.toReversed(), surname),
    [...forenames, surname].join('_'),
    `${surname.toUpperCase()} ${forenames.join(' ')}`,
  ]);
};

/** Letters as another keyboard has them: without their marks, or with an e for them; or spoilt by a wrong encoding. */
const otherLetters: Mess = (random, text) => {
  const german = text
    .replaceAll('ü', 'ue')
    .replaceAll('ö', 'oe')
    .replaceAll('ä', 'ae')
    .replaceAll('ß', 'ss');
  const plain = text.normalize('NFKD').replaceAll(/\p{M}/gu, '').replaceAll('ß', 'ss');
  const spoilt = new TextDecoder('windows-1252').decode(new TextEncoder().encode(text));
  const changed = oneOf(random, [german, plain, spoilt]);
  return changed === text ? slip(random, text) : changed;
};

/** Somebody typed in haste: two slips anywhere, the first letters too, or a whole end left off. */
const inHaste: Mess = (random, text) => {
  if (below(random, 2) === 0) return slip(random, slip(random, text));
  const words = text.split(' ');
  const at = below(random, words.length);
  const word = words[at] ?? '';
  words[at] =
    word.length < 5
      ? word
      : oneOf(random, [
          word.slice(0, -2),
          word.slice(1),
          word.charAt(1) + word.charAt(0) + word.slice(2),
          oneOf(random, ['B', 'H', 'K', 'T', 'W']) + word.slice(1),
        ]);
  return words.join(' ');
};

/** What stands around a name. */
const around: Mess = (random, text) =>
  oneOf(random, [
    ...[
      `${text} II`,
      `Revd ${text}`,
      `Capt. ${text}`,
      `${text} MSc`,
      `Hon. ${text}`,
      `Sheikh ${text}`,
    ],
    ...[`${text} the younger`, `? ${text}`, `${text} [subject]`, `${text} DOB unk`, `Mstr ${text}`],
    ...[`${text} (Nominal 0)`, `poss. ${text}`, `${text} - victim's brother`, `${text} @ Big Al`],
  ]);

/** What the matching is judged by besides. */
export const otherHandsMess: readonly Mess[] = [
  ...[called, called, anotherSurname, partOfSurname, shortened, ordered, otherLetters],
  ...[inHaste, around, slip],
];

const two = (value: number): string => String(value).padStart(2, '0');

/** A day of birth as somebody else wrote it: turned round, with a slip in any figure, of the next month or another decade, or not at all. */
export function dayByOtherHand(random: Random, day: string): string | undefined {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const as = (y: number, m: number, d: number): string => `${String(y)}-${two(m)}-${two(d)}`;
  switch (below(random, 20)) {
    case 0:
    case 1:
      return date <= 12 ? as(year, date, month) : day;
    case 2:
      return as(year + (below(random, 2) === 0 ? 1 : -1), month, date);
    case 3:
      return as(year + (below(random, 2) === 0 ? 10 : -10), month, date);
    case 4:
      return as(year, month, Math.min(28, date + 1));
    case 5:
      return as(year, (month % 12) + 1, date);
    case 6:
    case 7:
      return undefined;
    default:
      return day;
  }
}

/** A telephone as somebody else wrote it: its last figures, without one, with two turned round, or for calls from abroad. */
export function telephoneByOtherHand(random: Random, number: string): string {
  const plain = number.replaceAll(' ', '');
  const at = 5 + below(random, 5);
  return oneOf(random, [
    plain,
    plain.slice(-6),
    `ends ${plain.slice(-6)}`,
    `+44 (0) ${plain.slice(1)}`,
    `0044-${plain.slice(1, 5)}-${plain.slice(5)}`,
    `${plain.slice(0, at)}${plain.slice(at + 1)}`,
    plain.slice(0, at) + plain.charAt(at + 1) + plain.charAt(at) + plain.slice(at + 2),
    `${plain.slice(0, 3)}-${plain.slice(3, 7)}-${plain.slice(7)}`,
    `mobile no. ${plain} (old)`,
  ]);
}

import { below, oneOf, type Random } from '../names/random.ts';
import { plainLetters, slip, type Mess } from './mess.ts';

/** @file More of what registers do to names: as clerks, older systems, scanners and e-mail write them. Looked at while the matching was built. */

const form = / (?:Ltd|Limited|plc|LLP)$/u;
const withoutForm = (text: string): string => text.replace(form, '');
const towns = ['Westport', 'Harrowby', 'Stanmere', 'Eastleigh', 'Colbrook', 'Dunsley'];
const streets = ['Quay Street', 'Mill Lane', 'High Street', 'Station Road', 'Abbey Way'];
const someone = ['J. Fenwold', 'Oona Castellane', 'Mr P Lockyer', 'Una Thackerby'];

/** "trading as", every way it is written, either name first. */
const tradesAs: Mess = (random, text) => {
  const other = oneOf(random, ['The Galley', 'Bluebird', 'Northgate', 'Foxglove', 'Sea Breeze']);
  const as = oneOf(random, [
    ' T/A ',
    ' ta ',
    ' t.a. ',
    ' (trading as ',
    ' (t/a ',
    ' TRADING AS ',
    ' dba ',
  ]);
  const [first, second] = below(random, 2) === 0 ? [withoutForm(text), other] : [other, text];
  return `${first}${as}${second}${as.includes('(') ? ')' : ''}`;
};

/** A branch, a place, an address or a department after it. */
const branch: Mess = (random, text) => {
  const town = oneOf(random, towns);
  const house = `${String(1 + below(random, 180))} ${oneOf(random, streets)}`;
  return oneOf(random, [
    `${withoutForm(text)} - ${town}`,
    `${text} (${town} Branch)`,
    `${withoutForm(text)} ${town}`,
    `${text}, ${house}, ${town}`,
    `${withoutForm(text)}, ${house}`,
    `${text} - ${town} Office`,
    `${text}, ${town}`,
    `${withoutForm(text)} (Accounts Dept)`,
  ]);
};

/** Somebody's name with the firm's. */
const contactBeside: Mess = (random, text) => {
  const who = oneOf(random, someone);
  return oneOf(random, [
    `${withoutForm(text)} (${who})`,
    `${who}, ${withoutForm(text)}`,
    `${who} (${withoutForm(text)})`,
    `${withoutForm(text)} - ${who}`,
    `${who} of ${text}`,
    `${text} c/o ${who}`,
    `${text} attn ${who}`,
  ]);
};

/** As its e-mail or its site has it: words run together, often without what it does. */
const domain: Mess = (random, text) => {
  const words = plainLetters(random, withoutForm(text))
    .toLowerCase()
    .replaceAll('&', 'and')
    .replaceAll(/[^a-z ]/gu, '')
    .split(' ')
    .filter(Boolean);
  const name = words.join(oneOf(random, ['', '', '-']));
  const tld = oneOf(random, ['.co.uk', '.com', '.co.uk', '.uk', '.org.uk']);
  return oneOf(random, [
    `${name}${tld}`,
    `www.${name}${tld}`,
    `info@${name}${tld}`,
    `o.fenwold@${name}${tld}`,
  ]);
};

const lookalike: readonly (readonly [string, string])[] = [
  ...([
    ['rn', 'm'],
    ['m', 'rn'],
    ['o', '0'],
    ['l', '1'],
    ['i', '1'],
    ['s', '5'],
    ['b', '8'],
  ] as const),
  ...([
    ['g', '9'],
    ['cl', 'd'],
    ['d', 'cl'],
    ['u', 'ii'],
    ['w', 'vv'],
    ['e', 'c'],
    ['h', 'b'],
  ] as const),
  ...([
    ['n', 'ri'],
    ['a', 'o'],
    ['f', 't'],
    ['li', 'h'],
    ['i', 'l'],
    ['l', 'i'],
    ['z', '2'],
  ] as const),
];

/** What a scanner takes for something else, once or twice. */
const scannedTwice: Mess = (random, text) => {
  let written = text;
  for (let times = 1 + below(random, 2); times > 0; times -= 1) {
    const fitting = lookalike.filter(([from]) => written.indexOf(from, 1) > 0);
    if (fitting.length === 0) break;
    const [from, to] = oneOf(random, fitting);
    const at = written.indexOf(from, 1 + below(random, Math.max(1, written.lastIndexOf(from))));
    if (at > 0) written = written.slice(0, at) + to + written.slice(at + from.length);
  }
  return written;
};

/** A space that is missing, or one too many. */
const spaces: Mess = (random, text) => {
  const all = [...text.matchAll(/ /gu)].map(({ index }) => index);
  if (all.length > 0 && below(random, 3) > 0) {
    const at = oneOf(random, all);
    return text.slice(0, at) + text.slice(at + 1);
  }
  const word = [...text.matchAll(/[A-Za-z]{6,}/gu)][0];
  if (!word) return text;
  const at = word.index + 2 + below(random, word[0].length - 4);
  return `${text.slice(0, at)} ${text.slice(at)}`;
};

const shortWords: Readonly<Record<string, readonly string[]>> = {
  Services: ['Svcs', 'Servs', 'Serv.', 'Svs', 'Service'],
  Brothers: ['Bros', 'Bros.', 'Brs'],
  Management: ['Mgmt', 'Mngmt', 'Mgt', 'Mangmt', 'Man.'],
  Technology: ['Tech', 'Technol.', 'Techn', 'Technologies'],
  Construction: ['Constr', 'Const.', 'Constrn', 'Cons'],
  Engineering: ['Eng', 'Engrg', 'Engin.', "Eng'g", 'Engineers'],
  Consulting: ['Consult', 'Cons.', 'Consultants', 'Consultancy'],
  Communications: ['Comms', 'Commns', 'Communication'],
  Recruitment: ['Recruit.', 'Rec.', 'Recruitmt'],
  Transport: ['Tpt', 'Trans', 'Trnsprt'],
  Solutions: ['Solns', 'Sols', 'Soln'],
  Systems: ['Sys', 'Systs', 'Sys.'],
  Security: ['Sec', 'Secty', 'Security Svcs'],
  Properties: ['Props', 'Property', 'Prop.'],
  Electrical: ['Elec', 'Elect.', 'Electric'],
  Supplies: ['Supp.', 'Supplys', 'Supply'],
  Logistics: ['Logs', 'Logist.', 'Logistic'],
  Training: ['Trng', 'Train.'],
  Catering: ['Cater.', 'Caterers', 'Catrg'],
  Cleaning: ['Clean.', 'Cleaners', 'Clng'],
  Networks: ['Netwks', 'Network'],
  Plumbing: ['Plumb.', 'Plumbers'],
  Roofing: ['Roof.', 'Roofers'],
  Legal: ['Legal Services', 'Legal LLP'],
  Motors: ['Motor', 'Mtrs'],
};

/** A word as clerks abbreviate it. */
const clerks: Mess = (random, text) => {
  const [word, forms] =
    Object.entries(shortWords).find(([each]) => text.includes(each)) ?? ([undefined, []] as const);
  return word === undefined ? text : text.replace(word, oneOf(random, forms));
};

/** What may be said or left out: group, holdings, the country, "Messrs", the form written otherwise. */
const dressed: Mess = (random, text) => {
  const name = withoutForm(text);
  return oneOf(random, [
    ...[
      `${name} Group`,
      `${name} Grp Ltd`,
      `${name} Holdings plc`,
      `${name} Gp.`,
      `${name} UK Ltd`,
    ],
    ...[`${name} (Europe) Ltd`, `Messrs ${name}`, `M/s ${name}`, `${name} & Co`, `${name} L.T.D.`],
    ...[`${name} Ltd (in administration)`, `${name}, Ltd.`, `*${name}*`, `${name} - Ltd Co`],
    ...[`${name} & Sons`, `${name} Partnership`, `${name} International`],
  ]);
};

/** Words in another order, the last in front. */
const turnedWords: Mess = (random, text) => {
  const words = withoutForm(text).split(' ');
  if (words.length < 2) return text;
  const last = words.pop() ?? '';
  return below(random, 2) === 0 ? `${last} ${words.join(' ')}` : `${last}, ${words.join(' ')}`;
};

/** Cut off where the field of an older system ends. */
const cutOff: Mess = (random, text) => text.slice(0, 18 + below(random, 8)).trim();

/** Two slips in two words. */
const twoSlips: Mess = (random, text) =>
  text
    .split(' ')
    .map((word) => (word.length > 5 ? slip(random, word) : word))
    .join(' ');

/** Initials of all forenames, together or apart, before or after. */
const initials: Mess = (random, text) => {
  const words = text.split(' ');
  const surname = words.pop() ?? '';
  const letters = words.map((word) => word.charAt(0));
  if (letters.length === 0) return text;
  return oneOf(random, [
    `${letters.join('')} ${surname}`,
    `${letters.join('.')}. ${surname}`,
    `${letters.join('.')}.${surname}`,
    `${surname} ${letters.join('')}`,
    `${surname}, ${letters.join('.')}.`,
    `${surname} ${letters.join(' ')}`,
  ]);
};

/** A rank, a number or letters with the name. */
const ranked: Mess = (random, text) =>
  oneOf(random, [
    ...[`PC ${text}`, `PC 2207 ${text}`, `T/DS ${text}`, `A/Insp ${text}`, `Ch Supt ${text}`],
    ...[`${text} (retd)`, `${text} QPM`, `Ch. Insp. ${text}`, `PCSO ${text}`, `${text} 4417`],
    ...[
      `${text} (DCI)`,
      `Detective Inspector ${text}`,
      `Chief Constable ${text}`,
      `Mr ${text} BSc`,
    ],
    ...[`Messrs ${text}`, `Mr. & Mrs. ${text}`, `${text} Jr.`, `The late ${text}`],
  ]);

/** Another surname by marriage, the first one kept or told. */
const married: Mess = (random, text) => {
  const words = text.split(' ');
  const surname = words.pop() ?? '';
  const other = oneOf(random, ['Fenwold', 'Castellane', 'Lockyer', 'Brade']);
  return oneOf(random, [
    `${words.join(' ')} ${surname}-${other}`,
    `${words.join(' ')} ${other} (née ${surname})`,
    `${words.join(' ')} ${other} nee ${surname}`,
    `${words.join(' ')} ${other}-${surname}`,
    `${words.join(' ')} ${surname} ${other}`,
    `${words.join(' ')} ${other} formerly ${surname}`,
  ]);
};

/** As an address of e-mail has it, or a name written as one word. */
const runTogether: Mess = (random, text) => {
  const words = plainLetters(random, text)
    .replaceAll(/[^A-Za-z ]/gu, '')
    .split(' ');
  const [first = '', last = ''] = [words[0], words.at(-1)];
  return oneOf(random, [
    `${first}${last}`,
    `${first.toLowerCase()}.${last.toLowerCase()}`,
    `${first.toLowerCase()}.${last.toLowerCase()}@mail.example`,
    `${first}_${last}`,
    `${first.toLowerCase()}${last.toLowerCase()}`,
  ]);
};

/** The name somebody goes by: in quotes or brackets, or a second forename. */
const knownAs: Mess = (random, text) => {
  const words = text.split(' ');
  const surname = words.pop() ?? '';
  const other = oneOf(random, ['Dusty', 'Chalky', 'Bear', 'Ginge']);
  return oneOf(random, [
    `${words.join(' ')} "${other}" ${surname}`,
    `${words.join(' ')} (${other}) ${surname}`,
    `${words.join(' ')} ${surname} aka ${other}`,
    `${words.join(' ')} '${other}' ${surname}`,
    words.length > 1 ? `${words.slice(1).join(' ')} ${surname}` : text,
  ]);
};

/** How telephones are written. */
export const telephone = (random: Random, number: string): string => {
  const plain = number.replaceAll(' ', '');
  const rest = plain.slice(1);
  return oneOf(random, [
    `+44 (0)${rest}`,
    `0044 ${rest}`,
    `(${plain.slice(0, 5)}) ${plain.slice(5)}`,
    `${plain.slice(0, 5)}-${plain.slice(5, 8)}-${plain.slice(8)}`,
    `Tel: ${plain}`,
    `${plain} (work)`,
    `${plain} ext 12`,
    `+44.${rest.slice(0, 4)}.${rest.slice(4)}`,
    `t ${plain.slice(0, 5)} ${plain.slice(5)} / 05998 000000`,
    rest,
    `44${rest}`,
    plain.replaceAll('0', 'O'),
  ]);
};

/** More of what the matching was built with: of bodies and of people. */
export const registerBodyMess: readonly Mess[] = [
  ...[tradesAs, branch, contactBeside, domain, scannedTwice, spaces, clerks, dressed, turnedWords],
  ...[cutOff, twoSlips],
];
export const registerPeopleMess: readonly Mess[] = [
  ...[initials, ranked, married, runTogether, knownAs, scannedTwice, spaces, twoSlips],
];

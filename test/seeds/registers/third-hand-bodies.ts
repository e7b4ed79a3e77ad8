import { below, oneOf, type Random } from '../names/random.ts';
import { slip, type Mess } from './mess.ts';

/** @file A third held-out mess of bodies: invoices, statements of cards, diaries and hospitality books, each in its own short hand. Written before anything was read
 *  of what the second list misses. Nothing in the matching may be changed to do better on exactly these. */

const form = / (?:Ltd|Limited|plc|LLP)$/u;
const withoutForm = (text: string): string => text.replace(form, '');

/** A legal form dotted, in the wrong place, of another country, or said of the name as it was. */
const formOtherwise: Mess = (random, text) => {
  const name = withoutForm(text);
  return oneOf(random, [
    ...[
      `${name} Ltd.`,
      `${name} LTD`,
      `${name} L.T.D.`,
      `${name} Limted`,
      `${name} Co. Ltd`,
      `${name} Inc`,
    ],
    ...[
      `${name} CIC`,
      `${name} P.L.C.`,
      `${name} & Co`,
      `${name} (Ltd)`,
      `Ltd ${name}`,
      `${name} Cyf`,
    ],
    ...[`${name} LLP (in administration)`, `${name} Limited (dissolved)`, `${name} Ireland Ltd`],
  ]);
};

const places = ['Penmarsh', 'Coldbrook', 'St. Osric', 'Newbridge-on-Lune', 'Harrow Green'];

/** Where it is, as people shorten an address. */
const shortAddress: Mess = (random, text) => {
  const name = below(random, 2) === 0 ? text : withoutForm(text);
  const place = oneOf(random, places);
  const number = String(1 + below(random, 90));
  return oneOf(random, [
    ...[
      `${name}, ${number} Rd, ${place}`,
      `${name}, U${number} Ind. Est., ${place}`,
      `${name} (${place})`,
    ],
    ...[
      `${name}, ${number} Forge La, ${place}`,
      `${name}, The Old Dairy, ${place}`,
      `${name} @ ${place}`,
    ],
    ...[
      `${name}, Unit ${number} Trading Est`,
      `${name} ${place}`,
      `${name}, ${place} ZX${number} 9QQ`,
    ],
    ...[`${name} - ${place} depot`, `${name}, Ste ${number}, Bus. Pk.`, `${place} - ${name}`],
  ]);
};

/** As a statement of a card or an invoice has it. */
const ofStatement: Mess = (random, text) => {
  const name = withoutForm(text);
  const reference = String(10_000 + below(random, 89_999));
  return oneOf(random, [
    ...[name.toUpperCase().slice(0, 18).trim(), `${name.toUpperCase()} ${reference}`],
    ...[
      `CARD PAYMENT TO ${name.toUpperCase()}`,
      `${name} INV ${reference}`,
      `DD ${name.toUpperCase()}`,
    ],
    ...[
      `${name} ref ${reference}`,
      `SUMUP *${name}`,
      `${name.toUpperCase()} GB`,
      `PO${reference} ${name}`,
    ],
    ...[name.toUpperCase().replaceAll(' ', ''), `BACS ${name}`, `${name} a/c ${reference}`],
  ]);
};

/** As a book of hospitality says it. */
const saidInABook: Mess = (random, text) => {
  const name = below(random, 2) === 0 ? text : withoutForm(text);
  return oneOf(random, [
    ...[
      `Dinner - ${name}`,
      `${name} - dinner for two`,
      `${name} (box at the races)`,
      `Staff of ${name}`,
    ],
    ...[
      `From ${name}`,
      `${name} via the events team`,
      `Director of ${name}`,
      `${name} rep`,
      `${name} stand`,
    ],
    ...[`${name} Christmas drinks`, `${name} (lunch)`, `${name} & partners`, `Chair, ${name}`],
  ]);
};

/** A person of the firm beside it, in its place or before it. */
const withSomebody: Mess = (random, text) => {
  const name = below(random, 2) === 0 ? text : withoutForm(text);
  const who = oneOf(random, [
    'Ms R Trott',
    'D. Farrant',
    'Ngozi Bassi',
    'Mr & Mrs Hollis',
    'Kasia M.',
  ]);
  return oneOf(random, [
    ...[
      `${who} / ${name}`,
      `${name} / ${who}`,
      `${who} - ${name}`,
      `${name}: ${who}`,
      `${who} (of ${name})`,
    ],
    ...[`${name} FAO ${who}`, `${who}, CEO ${name}`, `${name}, ${who}`, `${who} @ ${name}`],
  ]);
};

const shorter: Readonly<Record<string, readonly string[]>> = {
  ...{
    Services: ['Svc', 'Serv', 'Servcs'],
    Security: ['Secur', 'Scty'],
    Systems: ['Syst', 'System'],
  },
  ...{
    Construction: ['Constrct', 'Contruction', 'Cnstr'],
    Management: ['Manage', 'Mgmnt', 'Mngt'],
  },
  ...{
    Transport: ['Transp', 'Trspt'],
    Recruitment: ['Recruit', 'Rcrtmt'],
    Training: ['Trg', 'Train'],
  },
  ...{
    Communications: ['Comm', 'Comms.'],
    Electrical: ['Elect', 'Electrics'],
    Supplies: ['Suppl', 'Sply'],
  },
  ...{
    Brothers: ['Bro', 'Bros', 'Brths'],
    Engineering: ['Engr', 'Engnrg'],
    Solutions: ['Sol', 'Solutns'],
  },
  ...{
    Technology: ['Techno', 'Tech.'],
    Properties: ['Prpts', 'Props.'],
    Logistics: ['Logistcs', 'Log'],
  },
  ...{
    Consulting: ['Consultng', 'Cnslt'],
    Catering: ['Cat', 'Catering Svcs'],
    Cleaning: ['Cln', 'Cleans'],
  },
};

/** A word of trade as somebody shortens it, or left off. */
const tradeShort: Mess = (random, text) => {
  const word = Object.keys(shorter).find((each) => text.includes(each));
  if (word === undefined) return slip(random, text);
  const forms = shorter[word] ?? [word];
  return text.replace(word, oneOf(random, forms));
};

/** A name of trade beside its own, as an inspector notes it. */
const alsoKnown: Mess = (random, text) => {
  const name = withoutForm(text);
  const other = oneOf(random, [
    'Marigold',
    'The Ferry Tap',
    'Skylark Eleven',
    'Blue Door',
    'K2 Group',
  ]);
  return oneOf(random, [
    ...[
      `${text} trading as ${other}`,
      `${text} t/as ${other}`,
      `${other} c/o ${text}`,
      `${text} ("${other}")`,
    ],
    ...[
      `${other} / ${text}`,
      `${text} aka ${other}`,
      `${text} formerly ${other}`,
      `${other} owned by ${text}`,
    ],
    ...[`${name}, T/A: ${other}`, `${text} incorporating ${other}`],
  ]);
};

const turned = (
  random: Random,
  text: string,
  pairs: readonly (readonly [string, string])[],
): string => {
  const fitting = pairs.filter(([from]) => text.includes(from));
  if (fitting.length === 0) return slip(random, text);
  const [from, to] = oneOf(random, fitting);
  return text.replace(from, to);
};

/** As it was heard, typed on another keyboard, or seen by a scanner. */
const earAndEye: Mess = (random, text) =>
  turned(random, text, [
    ...([
      ['y', 'z'],
      ['z', 'y'],
      ['a', 'q'],
      ['m', 'nn'],
      ['I', 'l'],
      ['O', '0'],
      ['S', '5'],
      ['B', '8'],
    ] as const),
    ...([
      ['w', 'v'],
      ['ch', 'sh'],
      ['sz', 's'],
      ['ph', 'f'],
      ['ou', 'ow'],
      ['ee', 'ea'],
      ['ll', 'l'],
    ] as const),
    ...([
      ['tt', 't'],
      ['u', 'oo'],
      ['er', 'ar'],
      ['G', 'C'],
      ['E', 'F'],
      ['c', 'e'],
      ['t', 'f'],
    ] as const),
  ]);

/** Words by their first letters, together or apart, or in another order. */
const otherwiseSpaced: Mess = (random, text) => {
  const name = withoutForm(text);
  const words = name.split(' ');
  const [first = '', ...rest] = words;
  return oneOf(random, [
    ...[words.join('-'), words.join(''), joinedFirst(words), `${rest.join(' ')}, ${first}`],
    ...[name.replace(' & ', ' + '), name.replace(' & ', '/'), name.replace(' & ', ' n ')],
    `${first.slice(0, 3)} ${first.slice(3)} ${rest.join(' ')}`,
  ]);
};

const joinedFirst = ([first = '', second = '', ...rest]: readonly string[]): string =>
  [first + second.toLowerCase(), ...rest].join(' ');

/** What the matching is judged by besides. */
export const thirdHandBodyMess: readonly Mess[] = [
  ...[
    formOtherwise,
    formOtherwise,
    shortAddress,
    ofStatement,
    saidInABook,
    withSomebody,
    tradeShort,
  ],
  ...[alsoKnown, earAndEye, earAndEye, otherwiseSpaced, slip],
];

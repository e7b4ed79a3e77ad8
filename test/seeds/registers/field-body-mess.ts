import { below, oneOf } from '../names/random.ts';
import { handMess } from './field-mess.ts';
import type { Mess } from './mess.ts';

/** @file What registers of gifts, diaries, ledgers and card statements do to the names of companies besides. Looked at while the matching was built. */

const form = / (?:Ltd|Limited|plc|LLP)$/u;
const withoutForm = (text: string): string => text.replace(form, '');
const someone = ['Ms U Thackerby', 'P. Lockyer', 'Oona Brade', 'Dr J Fenwold', 'Una Castellane'];

/** Their form in Welsh, misspelt, twice, in the middle, in brackets. */
const otherForm: Mess = (random, text) => {
  const name = withoutForm(text);
  return oneOf(random, [
    ...[`${name} Cyf`, `${name} Cyfyngedig`, `${name} Limted`, `${name} Ltd Ltd`, `${name} P.L.C.`],
    ...[`${name} L.L.P.`, `${name} (Ltd)`, `${name} Co Ltd`, `${name} & Co. Ltd`, `${name} Inc`],
    ...[
      `${name} C.I.C.`,
      `${name} Lltd`,
      `${name} ltd.,`,
      `${name} Private Limited`,
      `${name} Pvt Ltd`,
    ],
    ...[
      `${name} Unlimited`,
      `${name} Public Limited Company`,
      `${name} LIMITED LIABILITY PARTNERSHIP`,
    ],
  ]);
};

/** "and", however it is written, also with a comma or run in. */
const joined: Mess = (random, text) => {
  if (!text.includes(' & ')) return text.replace(/^(?:The )?/u, 'The ');
  const name = below(random, 2) === 0 ? text : withoutForm(text);
  return name.replace(
    ' & ',
    oneOf(random, [' + ', ' n ', " 'n' ", ', ', '&', ' and ', ' / ', ' ']),
  );
};

/** One more or less s; whose it is. */
const plural: Mess = (random, text) => {
  const [first = '', ...rest] = text.split(' ');
  switch (below(random, 3)) {
    case 0:
      return [first.endsWith('s') ? first.slice(0, -1) : `${first}s`, ...rest].join(' ');
    case 1:
      return [`${first}'s`, ...rest].join(' ');
    default:
      return text.replace(/(?<=\p{L}{4})s(?= |$)/u, '');
  }
};

/** What may stand with a name in a group of companies, a region or a year. */
const ofGroup: Mess = (random, text) => {
  const name = withoutForm(text);
  return oneOf(random, [
    ...[`${name} Group plc`, `${name} (Holdings) Ltd`, `${name} (UK & Ireland)`, `${name} UK`],
    ...[`${name} (2019) Ltd`, `${name} (Northern) Ltd`, `${name} Scotland Ltd`, `${name} GB`],
    ...[
      `The ${name} Group`,
      `${name} Co.`,
      `${name} Enterprises`,
      `${name} Global`,
      `${name} (Wales)`,
    ],
    ...[`${name} Europe`, `Grp ${name}`, `${name} Trading Ltd`, `${name} Ltd (now dissolved)`],
  ]);
};

/** As a ledger or a statement of a card has it. */
const ledger: Mess = (random, text) => {
  const name = withoutForm(text);
  const tight = name.replaceAll(/[^\p{L}]/gu, '').toUpperCase();
  const digits = String(1000 + below(random, 9000));
  return oneOf(random, [
    ...[`SQ *${name.toUpperCase()}`, `SUMUP *${name.toUpperCase()}`, `PAYPAL *${tight}`],
    ...[`ZETTLE_*${name}`, `${name.toUpperCase()} ${digits}`, `${name.toUpperCase()}  LONDON GB`],
    ...[
      `${text} - A/C ${digits}`,
      `${digits} ${text}`,
      `${text} (${digits})`,
      `${name} acct ${digits}`,
    ],
    ...[`INV ${digits} ${text}`, `${name}*${digits}`, `${text} PO ${digits}`, `${name} #${digits}`],
    ...[`${text.toUpperCase()} DO NOT USE`, `zz ${text}`, `${text} (OLD)`, `${text} - Duplicate`],
  ]);
};

/** Whom somebody met there, or who of them offered. */
const somebodyOf: Mess = (random, text) => {
  const who = oneOf(random, someone);
  const name = below(random, 2) === 0 ? text : withoutForm(text);
  return oneOf(random, [
    ...[`${who} @ ${name}`, `${who}, MD, ${name}`, `${name}: ${who}`, `${name} / ${who}`],
    ...[`${name}, ${who}`, `Directors of ${name}`, `MD of ${name}`, `Staff at ${name}`],
    ...[`${name} (rep. ${who})`, `${who} from ${name}`, `${name} via ${who}`, `c/o ${name}`],
    ...[`${name} team`, `CEO, ${name}`, `${name} representative`, `Owner of ${name}`],
  ]);
};

/** What it was called before, is called now, or trades under. */
const otherName: Mess = (random, text) => {
  const other = oneOf(random, ['Bluebird', 'The Copper Kettle', 'Sea Breeze', 'Foxglove & Co']);
  const name = withoutForm(text);
  return oneOf(random, [
    ...[`${text} (formerly ${other})`, `${other} (previously ${name})`, `${text} (prev. ${other})`],
    ...[
      `${other}, part of ${text}`,
      `${other} (${text})`,
      `${name} / ${other}`,
      `${name} (${other})`,
    ],
    ...[
      `${other} - ${name}`,
      `${other} t/as ${name}`,
      `${name} tdg as ${other}`,
      `${name} aka ${other}`,
    ],
    ...[
      `${other} trading style of ${text}`,
      `${text} (now ${other})`,
      `${name} (known as ${other})`,
    ],
  ]);
};

/** A place, a site, a department, a telephone or a day with it. */
const beside: Mess = (random, text) => {
  const name = below(random, 2) === 0 ? text : withoutForm(text);
  return oneOf(random, [
    ...[
      `${name} Westport`,
      `${name} at Harrowby`,
      `${name}, Unit 4 Mill Lane`,
      `${name} (Colbrook)`,
    ],
    ...[`${name} HQ`, `${name} Head Office`, `${name} 01632 960123`, `${name} 12/03/2024`],
    ...[`${name} Christmas lunch`, `${name} - hospitality`, `${name} (supplier)`, `${name} Sales`],
    ...[
      `${name}, Colbrook CB1 4XX`,
      `${name} Colbrook branch`,
      `${name} - www`,
      `${name} Limited Colbrook`,
    ],
  ]);
};

/** A first word by its letter, or words as one, or in another order. */
const shape: Mess = (random, text) => {
  const words = withoutForm(text).split(' ');
  const [first = '', ...rest] = words;
  if (rest.length === 0) return text;
  return oneOf(random, [
    `${first}-${rest.join(' ')}`,
    `${first}${rest.join(' ')}`,
    `${rest.join(' ')} (${first})`,
    `${first} (${rest.join(' ')})`,
    `${first.toUpperCase()} ${rest.join(' ').toLowerCase()}`,
    `${words.slice(0, -1).join(' ')}, ${words.at(-1) ?? ''}`,
    words.join('.'),
    words.join('_'),
  ]);
};

const shortWords: Readonly<Record<string, readonly string[]>> = {
  ...{ Services: ['Svce', 'Serv', 'Srvcs'], Brothers: ['Bros', 'Bro.', 'Bro', 'Brother'] },
  ...{ Management: ['Mgmnt', 'Mgment'], Technology: ['Tech.', 'Technologies'] },
  ...{ Construction: ['Constrctn', 'Build'], Engineering: ['Engg', 'Engineers'] },
  ...{ Consulting: ['Consultants', 'Cnslt'], Communications: ['Comms', 'Telecoms'] },
  ...{ Recruitment: ['Recruit', 'Recruiters'], Transport: ['Transp', 'Transports'] },
  ...{
    Solutions: ['Soltns', 'Solution'],
    Systems: ['Sys', 'Syst'],
    Security: ['Sec.', 'Securities'],
  },
  ...{ Properties: ['Property', 'Props'], Electrical: ['Elect', 'Electricals'] },
  ...{ Supplies: ['Suppliers', 'Supply'], Logistics: ['Logistix', 'Logistic'] },
  ...{
    Training: ['Trainers', 'Trg'],
    Catering: ['Caterers', 'Ctg'],
    Cleaning: ['Cleaners', 'Clean'],
  },
  ...{
    Networks: ['Network', 'Netwrks'],
    Software: ['Softwr', 'S/ware'],
    Design: ['Designs', 'Dsgn'],
  },
  ...{
    Interiors: ['Interior', 'Ints'],
    Forensics: ['Forensic', 'Fnscs'],
    Print: ['Printing', 'Printers'],
  },
  ...{ Hotels: ['Hotel', 'Htls'], Foods: ['Food', 'Fds'], Motors: ['Motor', 'Motor Co'] },
  ...{ Uniforms: ['Uniform', 'Unifrms'], Tyres: ['Tyre', 'Tires'], Events: ['Event', 'Evts'] },
  ...{ Plumbing: ['Plumbers', 'Plmbg'], Roofing: ['Roofers', 'Roof'], Travel: ['Travels', 'Trvl'] },
};

/** A word in a shorter or another form. */
const otherWord: Mess = (random, text) => {
  const fitting = Object.entries(shortWords).filter(([word]) => text.includes(word));
  if (fitting.length === 0) return text;
  const [word, forms] = oneOf(random, fitting);
  return text.replace(word, oneOf(random, forms));
};

/** Mess of companies' names. */
export const fieldBodyMess: readonly Mess[] = [
  ...[...handMess, otherForm, otherForm, joined, plural, ofGroup, ledger, somebodyOf, otherName],
  ...[beside, shape, otherWord, otherWord],
];

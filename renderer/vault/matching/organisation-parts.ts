/** @file What registers, ledgers and card statements write around a body's name, and the parts of what they write that may be the name alone. */

/** "Harbour Foods Ltd t/a The Galley", and every other way of giving two names. */
export const tradingAs =
  /\bt\s*[/\\.]\s*as?\b\.?|\s+ta\s+|\btdg\s+as\b|\battn\b[.:]?|\bfao\b[.:]?|\btrading\s+under\s+the\s+name(?:\s+of)?\b|\btrading\s+(?:as|name\s+of|style\s+of)\b|\bd\s*\/?\s*b\s*\/?\s*a\b|\ba\.?k\.?a\b\.?|\b(?:also\s+)?known\s+as\b|[(,]\s*now\b|\(?\bformerly(?:\s+known\s+as)?\b|\(?\bprev(?:iously\b|\.)|,?\s+part\s+of\s+|\bc\/o\b|\s+via\s+|;/iu;

/** What is written about a body and is no name of it. */
export const withoutStanding = (written: string): string => {
  const left = noise.reduce((text, each) => text.replace(each, ' '), written).trim();
  return /\p{L}{2}/u.test(left) ? left : written;
};

const noise: readonly RegExp[] = [
  /^\s*(?:messrs\.?|m\/s\.?)\s+/iu,
  /\(?\bin (?:administration|liquidation|receivership)\b\)?/iu,
  /\(?\bnow (?:dissolved|closed|ceased)\b\)?/iu,
  /\(?\b(?:accounts?|sales|purchase|finance|hr)\s+(?:dept|department|office|team|ledger)\b\.?\)?/iu,
  // As a terminal for cards names itself before the firm.
  /^\s*(?:sq|sumup|paypal|zettle|iz|stripe|worldpay|sp|pp|tst|amzn)\s*[_ ]?\*+\s*/iu,
  // Numbers of accounts, orders and invoices, telephones, days.
  /\b(?:a\/c|acct?|account|inv(?:oice)?|po|ref|vendor|cust)\b\.?\s*(?:no\.?|number|#)?\s*[:#]?\s*\d[\d-]*/giu,
  /\b\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\b/gu,
  /(?:\+44|\b0)\d{2,5}[\s-]?\d{3}[\s-]?\d{3,4}\b/gu,
  /\(\s*\d{3,}\s*\)|[#*]\s*\d{3,}\b|^\s*(?!1[89]\d\d\s|20\d\d\s)\d{4,}\s+(?=\p{L})|(?<=\p{L}\S*\s+)\d{4,}\s*$/gu,
  // What clerks write of an entry that is not to be used.
  /\bdo not use\b|^\s*zz+\s+(?=\p{L})|[(–-]\s*(?:old|duplicate|dup|supplier|hospitality)\b\)?\s*$/giu,
  // Somebody of the firm without a name.
  /^\s*(?:the\s+)?(?:md|ceo|cfo|fd|directors?|owners?|staff|partners?|representatives?|reps?|managers?|chairman|chair|team)\s*(?:\bof\b|\bat\b|\bfrom\b|@|,|-)\s*/iu,
  /[\s,-]+(?:representatives?|reps?|team|staff|hq|head office)\s*$/iu,
];

/** The name without an address, or a person with a title, that is written behind it: two firms in one house, or with one to call, are two. */
export function withoutWhereAndWho(written: string): string {
  const left = written.replace(addressBehind, '').replace(personBehind, '').trim();
  return /\p{L}{2}/u.test(left) ? left : written;
}

/** By what it is in, its house and street, or its post code: "24 Hour Locks" is no address. */
const addressBehind =
  /(?<=\S.{2,}?)\s*,\s*(?:the )?(?:(?:unit|suite|floor|flat)\s+\d|\d+[a-z]?\s[^,]*\b(?:street|st|road|rd|lane|way|avenue|ave|close|drive|place|square|court|yard|quay|hill|row|terrace|gardens|crescent|wharf|estate|park)\b|(?:\p{L}[\p{L} ]*\s)?[a-z]{1,2}\d[a-z\d]?\s*\d[a-z]{2}\b).*$/iu;
const personBehind =
  /(?<=\S.{2,}?)(?:\s*[(:,]\s*|\s+[-–/]\s+)(?:rep\.?\s+)?(?:mr|mrs|ms|miss|dr|cllr|sir)\b\.?(?:\s+[\p{L}.'-]+){1,3}\)?\s*$/iu;

/** "info@harbour-lights.co.uk", "www.harbourlights.com": the name without what is around it. */
export function nameInDomain(written: string): string | undefined {
  const [, name] =
    /^\s*(?:https?:\/\/)?(?:[^\s@]+@)?(?:www\.)?([a-z0-9-]{3,})\.(?:[a-z]{2,}\.)?(?:com|net|org|uk|eu|co|biz|info|ltd|example|scot|wales|cymru|london|ie)(?:\/\S*)?\s*$/iu.exec(
      written,
    ) ?? [];
  return name?.replaceAll('-', ' ');
}

/** What may be the name alone: without brackets, before a dash or an address, beside a person whom a title or an initial shows. A part of two words or
 *  more; of one only where something else says that the name ends there. An address or a person is no part. */
export function partsOf(written: string): readonly string[] {
  const bare = written.replaceAll(/\([^)]*\)?/gu, ' ');
  const inside = [...written.matchAll(/\(([^)]+)\)/gu)].map(([, part = '']) => part);
  const address = /^(.{3,}?)\s*,\s*(?:unit |suite |floor |the )?\d.*$/iu.exec(bare)?.[1];
  const form = /^(.+?\b(?:ltd|limited|plc|llp)\b\.?)\s*(?:,|-|–|\/|:|\bof\b|\bat\b).*$/iu.exec(
    bare,
  )?.[1];
  const person =
    /^(?:(?:mr|mrs|ms|miss|dr)\b\.?\s+\S.*?|\p{L}\.?\s*\p{L}+|\p{L}[\p{L}.'-]*\s+\p{L}[\p{L}'-]+(?=\s*(?:@|\bfrom\b|\bat\b)))\s*(?:,|-|–|\bof\b|\bat\b|\bfrom\b|@)\s*(?:m\.?d\.?|ceo|director|chair)?[\s,]*(.+)$/iu.exec(
      bare,
    )?.[1];
  const dashed = bare.split(/\s+[-–|/]\s+|[,:]\s+|\s+(?:of|at|@)\s+/iu).map((part) => part.trim());
  return [
    ...[address, form, person].filter((part) => part !== undefined),
    ...(bare === written ? [] : [bare]),
    ...[...(dashed.length > 1 ? dashed : []), ...inside].filter(
      (part) => /\S{2,}\s+\S/u.test(part) && !isAddressOrPerson(part),
    ),
  ];
}

const isAddressOrPerson = (part: string): boolean =>
  /^(?:unit|suite|flat|floor|no\.?|po box|p\.o\. box)?\s*\d/iu.test(part) ||
  /^(?:rep\.?\s+)?(?:mr|mrs|ms|miss|dr|cllr|sir)\b/iu.test(part);

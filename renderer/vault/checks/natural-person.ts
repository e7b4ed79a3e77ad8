import { isCommon } from '../matching/commonness.ts';
import { isWordOfBodies } from '../matching/organisation-name.ts';
import { tradingAs } from '../matching/organisation-parts.ts';
import { personName } from '../matching/person-name.ts';

/** The name of the natural person that a supplier or a bidder is, where it reads as one: "Mr J. Thackerby", "William Thackerby t/a Canal Street
 *  Joinery", "Canal Street Joinery (prop. W. Thackerby)". Undefined where a legal form or a word of trade says that it is none; what is taken
 *  for a person and is none matches nobody. */
export function naturalPerson(written: string): string | undefined {
  const [, proprietor = ''] = proprietors.exec(written) ?? [];
  const name = (proprietor === '' ? (written.split(tradingAs)[0] ?? '') : proprietor).trim();
  if (/[&+\d@/]|\band\b/iu.test(name)) return undefined;
  const { forenames, surnames } = personName(name);
  const words = [...forenames, ...surnames];
  const isNamed = forenames.length > 0 && surnames.some((word) => word.length > 1);
  return isNamed && words.length <= mostWords && !words.some(isOfTrade) ? name : undefined;
}

const proprietors = /\b(?:prop(?:rietor)?|sole\s+trader|owner)\b[.:]?\s+([^();,]+)/iu;
const mostWords = 4;

/** Some words of firms are surnames too. */
const isOfTrade = (word: string): boolean =>
  isWordOfBodies(word) || (isCommon(word, 'bodies') && !isCommon(word, 'people'));

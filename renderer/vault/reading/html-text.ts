/** @file The words of a page of HTML, without the page: nothing is rendered, fetched or run. Passes over the text once, whatever it holds. */

/** Whose content is not read: scripts, styles, what is shown elsewhere. */
const unread = new Set(['script', 'style', 'head', 'template', 'noscript', 'svg', 'object']);
/** Tags between which a line ends. */
const breaks = new Set(
  'address article aside blockquote br dd div dl dt fieldset footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table td th tr ul'.split(
    ' ',
  ),
);

/** The words of a page, a line for each block. */
export function htmlToText(html: string): string {
  const lower = html.toLowerCase();
  const words: string[] = [];
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open < 0) {
      words.push(html.slice(at));
      break;
    }
    words.push(html.slice(at, open));
    const tag = readTag(lower, open);
    if (tag.name === '') words.push(tag.isText ? '<' : '');
    if (breaks.has(tag.name)) words.push('\n');
    at = unread.has(tag.name) ? afterClosing(lower, tag.name, tag.end) : tag.end;
  }
  return decodeEntities(words.join(''));
}

/** The tag that begins at `open`; where it does not end, everything after it belongs to it. */
function readTag(
  lower: string,
  open: number,
): { readonly name: string; readonly end: number; readonly isText: boolean } {
  if (lower.startsWith('<!--', open))
    return { name: '', end: past(lower, '-->', open), isText: false };
  const name = /^<\/?([a-z][a-z0-9]{0,20})/.exec(lower.slice(open, open + 24))?.[1];
  if (name === undefined) {
    const isMarkup = lower[open + 1] === '!' || lower[open + 1] === '?' || lower[open + 1] === '/';
    return isMarkup
      ? { name: '', end: past(lower, '>', open), isText: false }
      : { name: '', end: open + 1, isText: true };
  }
  const isClosing = lower[open + 1] === '/';
  return {
    name: isClosing && unread.has(name) ? '' : name,
    end: past(lower, '>', open),
    isText: false,
  };
}

const past = (text: string, what: string, from: number): number => {
  const found = text.indexOf(what, from);
  return found < 0 ? text.length : found + what.length;
};

const afterClosing = (lower: string, name: string, from: number): number => {
  const closing = lower.indexOf(`</${name}`, from);
  return closing < 0 ? lower.length : past(lower, '>', closing);
};

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  pound: '£',
  euro: '€',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
};

/** Character references to characters, once: what they spell is not read again. */
const decodeEntities = (text: string): string =>
  text.replaceAll(/&(#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,8});/gi, (whole, code: string) => {
    if (!code.startsWith('#')) return named[code.toLowerCase()] ?? whole;
    const point = /^#x/i.test(code)
      ? Number.parseInt(code.slice(2), 16)
      : Number.parseInt(code.slice(1), 10);
    return point > 0 && point <= 0x10ffff && !(point >= 0xd800 && point <= 0xdfff)
      ? String.fromCodePoint(point)
      : '';
  });

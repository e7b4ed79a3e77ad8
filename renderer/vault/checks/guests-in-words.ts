/** @file Names where a diary writes them into a sentence. What is read so is compared like any other name: what it is not, matches nobody. */

/** "Una Castle (Harbour Lights)", "Una Castle of Harbour Lights", "Una Castle, Harbour Lights Ltd": a person and their firm. */
export function withFirm(written: string): { readonly name: string; readonly firm: string } {
  const [, name = '', firm = ''] =
    /^(.+?)\s*(?:\((.+?)\)\s*$)/u.exec(written) ??
    /^(.+?)\s+(?:of|from|@|-|–|\/)\s+(.+)$/u.exec(written) ??
    /^(.+?),\s*(.+\b(?:ltd|limited|plc|llp|group|services|company|co)\b.*)$/iu.exec(written) ??
    [];
  return firm === '' ? { name: written, firm: '' } : { name, firm };
}

/** Whom the title of a meeting names: what stands after "with", "hosted by" or a dash, else nobody. */
export function namedInTitle(title: string): readonly string[] {
  const [, after = ''] =
    /\b(?:with|w\/|hosted by|courtesy of|invited by|guest of|guests of|by|from|re)\s+(.+)$/iu.exec(
      title,
    ) ??
    /\s*[-–:@]\s*(.+)$/u.exec(title) ??
    [];
  const named = after
    .replace(/\s+(?:at|on|in|re|about|to discuss)\s+.*$/iu, '')
    .replace(/[.\s]+$/u, '')
    .trim();
  return named.length < 3 ? [] : [named];
}

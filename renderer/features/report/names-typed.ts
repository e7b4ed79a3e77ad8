/** The shortest text that is asked about as a name. */
const shortestName = 3;

/** The names to compare with what is known: first texts that follow each other (surname, forenames) as one name, then each entry of a
 *  list by itself. Texts too short to be a name are left out; twenty at most, as many as the vault takes. */
export function namesTyped(values: readonly unknown[]): readonly string[] {
  const [surname, forenames, ...others] = values;
  const whole = [forenames, surname].filter(isText).join(' ').trim();
  const listed = others
    .flatMap((value): readonly unknown[] => (Array.isArray(value) ? value : [value]))
    .filter(isText);
  const names = [isText(surname) && surname.trim() !== '' ? whole : '', ...listed];
  return [...new Set(names.map((name) => name.trim().slice(0, 200)))]
    .filter((name) => name.length >= shortestName)
    .slice(0, 20);
}

const isText = (value: unknown): value is string => typeof value === 'string';

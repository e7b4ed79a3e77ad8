import { formatPlain, isCivilDate } from '../../../../shared/kit/civil-date.ts';

/** A value of a policy in plain words, one line or several. Works on any shape: a new key needs no words of its own. */
export function valueWords(value: unknown): readonly string[] {
  if (typeof value === 'boolean') return [value ? 'Yes' : 'No'];
  if (typeof value === 'string')
    return [value === 'must' ? 'Must' : value === 'may' ? 'May' : dated(value)];
  if (typeof value === 'number') return [String(value)];
  if (Array.isArray(value))
    return value.length === 0 ? ['None'] : value.map((item) => lineOf(item));
  return [lineOf(value)];
}

function lineOf(value: unknown): string {
  if (typeof value === 'string') return spoken(value);
  if (typeof value !== 'object' || value === null) return String(value);
  const part = (key: string): unknown => (key in value ? Reflect.get(value, key) : undefined);
  if (part('count') !== undefined)
    return `${String(part('count'))} ${String(part('unit'))} from ${spoken(String(part('from')))}`;
  if (part('given') !== undefined) return part('given') === true ? 'Yes' : 'No';
  if (part('chair') !== undefined)
    return `${String(part('name'))}, chaired by ${lineOf(part('chair'))}`;
  if (part('factors') !== undefined)
    return `${String(part('label'))} (version ${String(part('version'))})`;
  if (part('classification') !== undefined)
    return `${String(part('classification'))}${part('sensitive') === true ? '-SENSITIVE' : ''} · ${String(part('handling'))}`;
  if (part('letter') !== undefined)
    return `${spoken(String(part('letter')))}: ${String(part('owed'))}, ${spoken(String(part('when')))}`;
  if (part('duty') !== undefined)
    return `${String(part('label'))}: ${spoken(String(part('duty')))}`;
  const words = part('label') ?? part('title') ?? part('wording');
  return typeof words === 'string' ? words : 'Set';
}

const dated = (words: string): string => (isCivilDate(words) ? formatPlain(words) : words);

const spoken = (code: string): string =>
  /^[a-z0-9]+(-[a-z0-9]+)+$/.test(code) ? code.replaceAll('-', ' ') : code;

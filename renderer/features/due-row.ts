import type { Source } from '../../shared/domain/source.ts';
import { formatPlain, type CivilDate } from '../../shared/kit/civil-date.ts';
import type { Row } from '../ui/rows.tsx';

/** A day that somebody is held to, with its *Why?*; no row where there is none. */
export const dueRow = (label: string, on: CivilDate | undefined, why: Source): readonly Row[] =>
  on === undefined ? [] : [{ label, value: formatPlain(on), why }];

// breaks: formats know bytes, not casework
import type { Row } from '../domain/row.ts';
export type Seen = Row;

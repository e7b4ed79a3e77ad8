// breaks: kit imports nothing but kit
import type { Row } from '../domain/row.ts';
export type Seen = Row;

import type { Row } from '../domain/row.ts';
export type Rows = readonly Row[];

// breaks: ui knows no casework
import type { Row } from '../../shared/domain/row.ts';
export type Seen = Row;

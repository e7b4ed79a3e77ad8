// breaks: the shell knows no case, not even through another file
import type { Row } from '../../shared/domain/row.ts';
export type Seen = Row;

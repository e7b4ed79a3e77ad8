// breaks: the bridge is a page of names and shapes
import type { Rows } from './vault.ts';
export type Seen = Rows;

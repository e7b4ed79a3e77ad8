// breaks: the shell knows no case, not even through another file
import type { Seen } from '../../shared/contract/bridge.ts';
export type Again = Seen;

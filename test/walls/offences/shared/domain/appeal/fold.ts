// breaks: a fold decides nothing
import { mayAppeal } from './rules.ts';
export const folded = mayAppeal;

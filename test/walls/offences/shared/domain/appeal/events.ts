// breaks: an event knows what it says, not what follows from it
import { mayAppeal } from './rules.ts';
export const lodged = mayAppeal;

// breaks: an import leads to a file
import { gone } from './gone.ts';
export const seen = gone;

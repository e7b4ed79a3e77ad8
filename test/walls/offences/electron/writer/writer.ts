// breaks: the writer process is plain Node, and so is all it loads
import { shown } from '../window/shown.ts';
export const seen = shown;

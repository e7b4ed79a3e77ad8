// breaks: the writer and the sealer are plain Node, and so is all they load
import { shown } from '../window/shown.ts';
export const seen = shown;

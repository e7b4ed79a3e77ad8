// breaks: the preload loads no package
import { parse } from './bridge/parse.ts';
export const seen = parse;

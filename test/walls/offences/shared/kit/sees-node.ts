// breaks: shared knows one package, zod
// breaks: nothing imports Node but the shell
import { readFileSync } from 'node:fs';
export const read = readFileSync;

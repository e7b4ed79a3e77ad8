// breaks: shared knows one package, zod
import { openDB } from 'minisearch';
export const opened = openDB;

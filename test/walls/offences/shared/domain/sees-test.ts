// breaks: nothing but a test imports a test
import { aCase } from '../../test/builders/a-case.ts';
export const seen = aCase;

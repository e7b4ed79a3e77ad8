import { z } from 'zod';
export const parse = z.string();

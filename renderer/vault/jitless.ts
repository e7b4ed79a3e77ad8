import { z } from 'zod';

// The strict CSP forbids the compiler zod would make with `new Function`; this comes before the first schema.
z.config({ jitless: true });

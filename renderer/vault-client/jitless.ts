import { z } from 'zod';

/** @file Imported before anything else: zod would otherwise probe `new Function`, which the strict CSP reports as an attack. */
z.config({ jitless: true });

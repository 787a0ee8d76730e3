import { z } from 'zod';

// Zod compiles schemas with `new Function`, which an extension's content security policy forbids.
z.config({ jitless: true });

export { z };

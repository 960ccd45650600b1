import * as z from 'zod'

/** zod compiles parsers with `new Function`, which a strict content security policy refuses and logs. Before any schema. */
z.config({ jitless: true })

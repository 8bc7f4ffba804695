/**
 * Lets ESLint read all components into one program of types, in place of a new one for each, which takes twice as
 * long. The parser asks for it when it is loaded, so this has to be imported before.
 */
process.env.SVELTE_ESLINT_PARSER_EXPERIMENTAL_TS_SYS_HOOK ??= '1';

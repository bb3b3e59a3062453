/** The tables of the gateway's own domain. */
// biome-ignore lint/suspicious/noEmptyInterface: filled by the first step of the schema
export interface DomainTables {}

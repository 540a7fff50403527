/** Stands in the built page where a host writes the nonce of one response. Needs no escaping in HTML. */
export const NONCE_PLACEHOLDER = 'claimdesk-nonce-of-this-response';

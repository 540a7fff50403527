/** The value that lets this page's own style elements pass the content policy; the host puts it into the page. */
export function styleNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';
}

/** Hands the value to dependencies of Mantine that write style elements of their own (dialogs stop the page's scrolling so). */
export function shareStyleNonce(): void {
  Object.assign(globalThis, { __webpack_nonce__: styleNonce() });
}

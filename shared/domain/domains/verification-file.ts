/** Name of the file; it stands in the root folder of the web site. */
export const fileName = 'atlassian-domain-verification.html';
const filePath = `/${fileName}`;

/** The one address where the file is looked for. */
export function fileAddress(domain: string): string {
  return `https://${domain}${filePath}`;
}

/** The only address a redirect may lead to. */
export function redirectAddress(domain: string): string {
  return `https://www.${domain}${filePath}`;
}

/**
 * Writes the page to upload. The token stands in the attribute that readers look at first, as text and in a
 * comment, so that it survives content systems that rewrite pages.
 * @param generatedAt instant in milliseconds
 */
export function verificationFile(domain: string, token: string, generatedAt: number): string {
  const at = `${new Date(generatedAt).toISOString().slice(0, 19).replace('T', ' ')} UTC`;
  return `<!DOCTYPE html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="robots" content="noindex">
    <title>Domain verification</title>
  </head>
  <body>
    <h1>Domain verification</h1>
    <p>This page shows that the owner of this site agrees that an organization claims the accounts on ${domain}.
      It holds no secret. Leave it in place: it is read again regularly.</p>
    <p>Generated at ${at}.</p>
    <p>Token: <code id="domain-verification-token" data-value="${token}">${token}</code></p>
    <!-- ${token} -->
  </body>
</html>
`;
}

import type { Dossier } from './dossier';
import { dayOf, dossierSheet } from './sheet';

/** The dossier as one HTML file that any browser shows and prints, without scripts or anything from elsewhere. */
export function dossierPage(dossier: Dossier, letters: readonly { title: string; text: string }[]): string {
  const sections = dossierSheet(dossier).map(
    ({ title, lines }) =>
      `<h2>${escaped(title)}</h2>\n<dl>\n${lines
        .map(({ label, value }) => `<dt>${escaped(label)}</dt><dd>${escaped(value)}</dd>`)
        .join('\n')}\n</dl>`,
  );
  const written = letters.map(({ title, text }) => `<h2>${escaped(title)}</h2>\n<pre>${escaped(text)}</pre>`);
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Dossier about ${escaped(dossier.email)}</title>
<style>
body { font: 15px/1.5 system-ui, sans-serif; max-width: 720px; margin: 32px auto; padding: 0 16px; }
dl { display: grid; grid-template-columns: 180px 1fr; gap: 6px 16px; }
dt { color: #5b6470; } dd { margin: 0; white-space: pre-wrap; overflow-wrap: anywhere; }
pre { font: inherit; white-space: pre-wrap; border: 1px solid #d5d9de; border-radius: 6px; padding: 12px; }
</style>
<h1>Dossier about the account ${escaped(dossier.email)}</h1>
<p>Written on ${dayOf(dossier.writtenAt)}.</p>
${[...sections, ...written].join('\n')}
</html>
`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

/** A value that is sent, and what a person reads for it. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

const languages = new Intl.DisplayNames('en', { type: 'language' });

/** Languages the service's screens are offered in, as tags of language and region. */
const languageTags = [
  'cs-CZ',
  'da-DK',
  'de-DE',
  'en-GB',
  'en-US',
  'es-ES',
  'et-EE',
  'fi-FI',
  'fr-FR',
  'hu-HU',
  'is-IS',
  'it-IT',
  'ja-JP',
  'ko-KR',
  'nb-NO',
  'nl-NL',
  'pl-PL',
  'pt-BR',
  'pt-PT',
  'ro-RO',
  'ru-RU',
  'sk-SK',
  'sl-SI',
  'sv-SE',
  'th-TH',
  'tr-TR',
  'uk-UA',
  'vi-VN',
  'zh-CN',
  'zh-TW',
] as const;

/** Every time zone this machine knows, and the one that stands there already. */
export function timeZoneChoices(kept: string | null): readonly Choice[] {
  const zones = Intl.supportedValuesOf('timeZone');
  return withKept(
    kept,
    zones.map((value) => ({ value, label: value.replaceAll('_', ' ') })),
  );
}

/** The languages by their English names, and the one that stands there already. */
export function languageChoices(kept: string | null): readonly Choice[] {
  const named = languageTags.map((value) => ({ value, label: languageLabel(value) }));
  return withKept(
    kept,
    named.sort((one, other) => one.label.localeCompare(other.label, 'en')),
  );
}

/** @param tag language and region, such as "de-DE" */
export function languageLabel(tag: string): string {
  try {
    return languages.of(tag) ?? tag;
  } catch {
    // What an import brings need not be a tag.
    return tag;
  }
}

function withKept(kept: string | null, choices: readonly Choice[]): readonly Choice[] {
  if (!kept || choices.some(({ value }) => value === kept)) return choices;
  return [{ value: kept, label: languageLabel(kept) }, ...choices];
}

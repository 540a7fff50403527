const longest = 120;
const forbidden = /[\\/:*?"<>|\p{Cc}\p{Cf}]+/gu;
const reservedOnWindows = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/**
 * A file name that every system takes.
 * @param name what the file is about, in any words
 * @param ending without the dot, for example `csv`
 */
export function safeFileName(name: string, ending: string): string {
  const plain = name
    .replace(forbidden, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '')
    .slice(0, longest)
    .trim();
  const stem = plain === '' || reservedOnWindows.test(plain) ? `export ${plain}`.trim() : plain;
  return `${stem}.${ending}`;
}

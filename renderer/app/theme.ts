import { createTheme, type MantineColorsTuple } from '@mantine/core';

/** The one accent: the green of a boundary flag. Step 7 on white and step 4 on the dark surface reach AA. */
const pine: MantineColorsTuple = [
  '#eefbf7',
  '#d6f4ea',
  '#a9e6d4',
  '#74d4ba',
  '#44bd9f',
  '#22a083',
  '#138069',
  '#0f6f5c',
  '#0b5548',
  '#083f36',
];

/** Neutral greys of the dark theme, from text to the deepest surface. */
const dark: MantineColorsTuple = [
  '#dfe3e8',
  '#b9c0c9',
  '#9ba4b0',
  '#747d89',
  '#3d434b',
  '#2d3238',
  '#23272c',
  '#17191c',
  '#121416',
  '#0d0f10',
];

/** Loss. Steps 6 and 7 carry white text, step 7 reads on white and step 4 on the dark surface. */
const red: MantineColorsTuple = [
  '#fdf0ee',
  '#fadad6',
  '#f3b1aa',
  '#eb867b',
  '#f2938c',
  '#dc4b3d',
  '#c93a2d',
  '#b3261e',
  '#98201a',
  '#7d1813',
];

/** Needs a look. The same steps as `red`. */
const orange: MantineColorsTuple = [
  '#fff3e8',
  '#ffe3cc',
  '#ffc695',
  '#ffb266',
  '#ffa94d',
  '#e8751a',
  '#b8560a',
  '#a94a06',
  '#8a3c05',
  '#6e3004',
];

export const theme = createTheme({
  colors: { pine, dark, red, orange },
  primaryColor: 'pine',
  primaryShade: { light: 7, dark: 6 },
  fontFamily: "'Inter Variable', system-ui, sans-serif",
  fontFamilyMonospace: 'ui-monospace, SFMono-Regular, Menlo, Consolas, monospace',
  fontSizes: { xs: '12px', sm: '13px', md: '14px', lg: '16px', xl: '20px' },
  lineHeights: { xs: '1.4', sm: '1.45', md: '1.5', lg: '1.5', xl: '1.35' },
  headings: {
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '22px', lineHeight: '1.3' },
      h2: { fontSize: '16px', lineHeight: '1.4' },
      h3: { fontSize: '14px', lineHeight: '1.45' },
    },
  },
  defaultRadius: 'md',
  radius: { sm: '4px', md: '6px', lg: '10px' },
  cursorType: 'pointer',
  respectReducedMotion: true,
  autoContrast: true,
  components: {
    Button: { defaultProps: { size: 'sm' } },
    TextInput: { defaultProps: { size: 'sm' } },
    Select: { defaultProps: { size: 'sm' } },
    InputWrapper: { styles: { label: { marginBottom: 4 } } },
    Text: { defaultProps: { size: 'md' } },
    Modal: {
      defaultProps: {
        centered: true,
        overlayProps: { backgroundOpacity: 0.4 },
        radius: 'lg',
        closeButtonProps: { 'aria-label': 'Close' },
        // Its header is a part of the dialog, not a second banner of the page.
        attributes: { header: { role: 'presentation' } },
      },
    },
    Notification: {
      defaultProps: { closeButtonProps: { 'aria-label': 'Dismiss' } },
      styles: { description: { color: 'var(--cd-text-quiet)' } },
    },
    Tooltip: { defaultProps: { openDelay: 300, withArrow: true } },
    Paper: { defaultProps: { radius: 'lg' } },
    Alert: { defaultProps: { radius: 'md' } },
  },
});

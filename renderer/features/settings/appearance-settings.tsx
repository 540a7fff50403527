import { Input, SegmentedControl, Stack, useMantineColorScheme } from '@mantine/core';
import { densities, useDensity } from '../../state/density';
import { Section } from './section';

const schemes = [
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
  { value: 'auto', label: 'As the system' },
] as const;
const densityWords = { compact: 'Compact', comfortable: 'Comfortable' } as const;

/** What belongs to this screen and not to the store; takes effect at once. */
export function AppearanceSettings() {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const { density, choose } = useDensity();
  return (
    <Section title="Appearance" text="Kept on this screen only, and in effect at once.">
      <Stack gap="md" align="flex-start">
        <Input.Wrapper label="Colours" labelElement="div">
          <div>
            <SegmentedControl
              aria-label="Colours"
              data={[...schemes]}
              value={colorScheme}
              onChange={(value) =>
                setColorScheme(schemes.find((scheme) => scheme.value === value)?.value ?? 'auto')
              }
            />
          </div>
        </Input.Wrapper>
        <Input.Wrapper label="Rows of lists" labelElement="div">
          <div>
            <SegmentedControl
              aria-label="Rows of lists"
              data={densities.map((value) => ({ value, label: densityWords[value] }))}
              value={density}
              onChange={(value) => choose(densities.find((each) => each === value) ?? 'compact')}
            />
          </div>
        </Input.Wrapper>
      </Stack>
    </Section>
  );
}

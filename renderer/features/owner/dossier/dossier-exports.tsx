import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { IconDownload, IconPrinter } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { dossierLetters } from '../../../../shared/domain/owner/dispute-letter';
import { type Dossier, dossierFile } from '../../../../shared/domain/owner/dossier/dossier';
import { dossierPage } from '../../../../shared/domain/owner/dossier/dossier-page';
import { dossierText } from '../../../../shared/domain/owner/dossier/sheet';
import { saveFile } from '../../../ui/save-file';
import { useDossier } from './use-dossier';

/** The dossier on paper and as files: one to read, one that a browser shows, one that Claimdesk takes in. */
export function DossierExports({ dossier }: { readonly dossier: Dossier }) {
  const { dossierId } = useDossier();
  const save = (ending: string, type: string, content: string) =>
    saveFile(`Dossier.${ending}`, new Blob([content], { type: `${type};charset=utf-8` }));
  const saveAsPage = () => {
    const { support, organization } = dossierLetters(dossier);
    const letters = [
      { title: 'Text for support', text: support },
      { title: 'Text for the organization', text: organization },
    ];
    save('html', 'text/html', dossierPage(dossier, letters));
  };
  const download = <IconDownload size={16} aria-hidden />;
  return (
    <Stack gap="xs">
      <Title order={2}>What to send along</Title>
      <Text c="var(--cd-text-quiet)">
        An admin who uses Claimdesk takes the dossier file in as it is. For everybody else, print it or save
        it as a page or as text.
      </Text>
      <Group gap="xs">
        <Button
          leftSection={<IconPrinter size={16} aria-hidden />}
          variant="default"
          renderRoot={(props) => (
            <Link {...props} to="/owner/dispute/$dossierId/sheet" params={{ dossierId }} />
          )}
        >
          Show and print
        </Button>
        <Button
          variant="default"
          leftSection={download}
          onClick={() => save('json', 'application/json', dossierFile(dossier))}
        >
          Save the dossier file
        </Button>
        <Button variant="default" leftSection={download} onClick={saveAsPage}>
          Save as a page
        </Button>
        <Button
          variant="default"
          leftSection={download}
          onClick={() => save('txt', 'text/plain', dossierText(dossier))}
        >
          Save as text
        </Button>
      </Group>
    </Stack>
  );
}

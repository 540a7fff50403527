import { Button, Group, Stack, Text } from '@mantine/core';
import { Dropzone } from '@mantine/dropzone';
import { IconPhotoUp } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { judgeFile, judgeSide, type PictureFault, pictureTypes } from './judge-picture';
import classes from './operations.module.css';
import { type ChosenPicture, PictureCrop } from './picture-crop';
import type { SmallPicture } from './shrink-picture';

interface PictureFieldProps {
  readonly picture: string | null | undefined;
  readonly onChange: (picture: string | null | undefined) => void;
}

/** Chooses a picture and the part of it to keep, or takes the picture away. */
export function PictureField({ picture, onChange }: PictureFieldProps) {
  const [chosen, setChosen] = useState<ChosenPicture | null>(null);
  const open = useRef<() => void>(null);
  const [fault, setFault] = useState<PictureFault>(null);
  useEffect(() => () => forget(chosen), [chosen]);

  const choose = async (file: File | undefined) => {
    const read = file === undefined ? notRead : await readChosen(file);
    setFault(read.fault);
    setChosen(read.chosen);
    onChange(undefined);
  };
  const keep = (small: SmallPicture | null) => {
    onChange(small?.base64);
    if (small === null) setFault('This picture cannot be made small enough. Choose another one.');
  };

  if (picture === null) {
    return (
      <Group justify="space-between">
        <Text>The picture is taken away. The account shows its initials instead.</Text>
        <Button variant="default" size="xs" onClick={() => onChange(undefined)}>
          Choose a picture instead
        </Button>
      </Group>
    );
  }
  return (
    <Stack gap="sm">
      {chosen ? (
        <PictureCrop chosen={chosen} onCrop={keep} />
      ) : (
        <Dropzone
          multiple={false}
          onDrop={([file]) => void choose(file)}
          onReject={([rejected]) => void choose(rejected?.file)}
          inputProps={{ 'aria-label': 'Picture file', accept: pictureTypes.join(',') }}
          openRef={open}
          activateOnClick={false}
          enablePointerEvents
          tabIndex={-1}
          role="group"
          aria-label="Drop a picture here"
          className={classes['drop'] ?? ''}
        >
          <Stack align="center" gap="xs">
            <IconPhotoUp size={28} stroke={1.4} aria-hidden />
            <Text fw={500}>Drop a picture here</Text>
            <Button variant="default" size="xs" onClick={() => open.current?.()}>
              Choose a picture
            </Button>
            <Text size="sm" c="var(--cd-text-quiet)">
              PNG, JPEG or WebP, at least 128 pixels on its shorter side
            </Text>
          </Stack>
        </Dropzone>
      )}
      {fault && (
        <Text size="sm" c="var(--mantine-color-error)" role="alert">
          {fault}
        </Text>
      )}
      <Group gap="xs">
        {chosen && (
          <Button variant="default" size="xs" onClick={() => void choose(undefined)}>
            Choose another picture
          </Button>
        )}
        <Button variant="default" size="xs" onClick={() => onChange(null)}>
          Take the picture away
        </Button>
      </Group>
    </Stack>
  );
}

interface ReadPicture {
  readonly chosen: ChosenPicture | null;
  readonly fault: PictureFault;
}

const notRead: ReadPicture = { chosen: null, fault: null };

async function readChosen(file: File): Promise<ReadPicture> {
  const fault = judgeFile(file);
  if (fault !== null) return { chosen: null, fault };
  const image = await createImageBitmap(file).catch(() => null);
  if (image === null) {
    return { chosen: null, fault: 'This file is damaged or no picture at all. Choose another one.' };
  }
  const tooSmall = judgeSide(Math.min(image.width, image.height));
  if (tooSmall !== null) return { chosen: null, fault: tooSmall };
  return { chosen: { address: URL.createObjectURL(file), image }, fault: null };
}

function forget(chosen: ChosenPicture | null): void {
  if (chosen === null) return;
  URL.revokeObjectURL(chosen.address);
  chosen.image.close();
}

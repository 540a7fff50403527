import 'react-easy-crop/react-easy-crop.css';
import { Avatar, Group, Slider, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import Cropper from 'react-easy-crop';
import classes from './operations.module.css';
import { type PictureArea, type SmallPicture, shrinkPicture } from './shrink-picture';

export interface ChosenPicture {
  /** Address of the file for an image on screen. */
  readonly address: string;
  readonly image: ImageBitmap;
}

interface PictureCropProps {
  readonly chosen: ChosenPicture;
  /** null where the part cannot be made small enough. */
  readonly onCrop: (picture: SmallPicture | null) => void;
}

/** Chooses the part of a picture that is kept, by mouse, touch or keyboard, and shows how it will look. */
export function PictureCrop({ chosen, onCrop }: PictureCropProps) {
  const [crop, setCrop] = useState({ x: 0, y: 0 });
  const [zoom, setZoom] = useState(1);
  const [small, setSmall] = useState<SmallPicture | null>(null);
  const settle = async (_: PictureArea, pixels: PictureArea) => {
    const picture = await shrinkPicture(chosen.image, pixels);
    setSmall(picture);
    onCrop(picture);
  };
  return (
    <Stack gap="sm">
      <div className={classes['cropper']}>
        <Cropper
          image={chosen.address}
          crop={crop}
          zoom={zoom}
          aspect={1}
          cropShape="round"
          showGrid={false}
          maxZoom={4}
          keyboardStep={6}
          onCropChange={setCrop}
          onZoomChange={setZoom}
          onCropComplete={(area, pixels) => void settle(area, pixels)}
          cropperProps={{
            role: 'application',
            'aria-label': 'Part that is kept. Arrow keys move the picture.',
          }}
          disableAutomaticStylesInjection
        />
      </div>
      <Group gap="md" wrap="nowrap">
        <Text size="sm" id="picture-zoom">
          Zoom
        </Text>
        <Slider
          flex={1}
          min={1}
          max={4}
          step={0.05}
          label={null}
          value={zoom}
          onChange={setZoom}
          thumbProps={{ 'aria-labelledby': 'picture-zoom' }}
        />
        <Avatar src={small?.address ?? null} size={64} alt="How it will look" />
        <Avatar src={small?.address ?? null} size={28} alt="" />
      </Group>
      <Text size="sm" c="var(--cd-text-quiet)">
        Drag the picture, or use the arrow keys, until the circle holds what should be seen. It is kept at 256
        by 256 pixels.
      </Text>
    </Stack>
  );
}

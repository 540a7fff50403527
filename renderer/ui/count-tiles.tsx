import { Text } from '@mantine/core';
import classes from './count-tiles.module.css';

interface CountTilesProps {
  readonly label: string;
  readonly tiles: readonly { readonly label: string; readonly count: number }[];
}

/** Counts side by side, each under its name. */
export function CountTiles({ label, tiles }: CountTilesProps) {
  return (
    <dl className={classes['tiles']} aria-label={label}>
      {tiles.map((tile) => (
        <div key={tile.label} className={classes['tile']}>
          <Text component="dt" size="sm" c="var(--cd-text-quiet)">
            {tile.label}
          </Text>
          <dd className={classes['figure']}>{tile.count.toLocaleString('en')}</dd>
        </div>
      ))}
    </dl>
  );
}

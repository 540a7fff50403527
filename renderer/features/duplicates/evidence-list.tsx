import { IconAntennaBars3, IconAntennaBars4, IconAntennaBars5 } from '@tabler/icons-react';
import type { DuplicatePair } from '../../../shared/domain/duplicates/duplicate-pair';
import { evidenceFacts, type Strength, strengthLabels } from '../../../shared/domain/duplicates/evidence';
import classes from './duplicates.module.css';

const icons = {
  strong: IconAntennaBars5,
  likely: IconAntennaBars4,
  weak: IconAntennaBars3,
} as const satisfies Record<Strength, unknown>;

/** How strong the evidence of a pair is, and every piece of it. */
export function EvidenceList({ pair: { strength, evidence } }: { readonly pair: DuplicatePair }) {
  const Icon = icons[strength];
  return (
    <div className={classes['evidence']}>
      <span className={classes['strength']} data-strength={strength}>
        <Icon size={16} aria-hidden />
        {strengthLabels[strength]}
      </span>
      <ul className={classes['pieces']} aria-label="Evidence">
        {evidence.map((piece) => (
          <li key={piece} data-against={evidenceFacts[piece].weight < 0 || undefined}>
            {evidenceFacts[piece].words}
          </li>
        ))}
      </ul>
    </div>
  );
}

import { Brand } from './brand';
import { Frame } from './frame';

/** The frame of screens that belong to no organization: only the bar. */
export function OutsideFrame() {
  return <Frame bar={<Brand />} />;
}

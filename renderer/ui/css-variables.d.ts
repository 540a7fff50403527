import 'react';

/** Lets `style` carry custom properties, which style sheets then read. */
declare module 'react' {
  interface CSSProperties {
    [name: `--${string}`]: string | number | undefined;
  }
}

import classes from './words-text.module.css';

/** What a person wrote, as they wrote it; its direction never reaches the text around it. */
export function WordsText({ words }: { readonly words: string }) {
  return (
    <p dir="auto" className={classes['words']}>
      {words}
    </p>
  );
}

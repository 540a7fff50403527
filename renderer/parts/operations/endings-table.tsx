import { WideTable } from '../../ui/wide-table';
import { type Ending, endingQuestions, endings, endingWords } from './endings';
import classes from './operations.module.css';

type Question = keyof typeof endingQuestions;
const questions: readonly Question[] = ['ends', 'stays', 'undo', 'billed'];

/** Deactivate, delete and unclaim side by side: what ends, what stays, whether it can be undone, who is billed. */
export function EndingsTable({ chosen }: { readonly chosen?: Ending }) {
  return (
    <WideTable label="Deactivate, delete or unclaim" className={classes['endings']}>
      <table>
        <caption>What deactivating, deleting and unclaiming an account mean</caption>
        <thead>
          <tr>
            <td />
            {endings.map((ending) => (
              <th key={ending} scope="col" data-chosen={ending === chosen}>
                {endingWords[ending].title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {questions.map((question) => (
            <tr key={question}>
              <th scope="row">{endingQuestions[question]}</th>
              {endings.map((ending) => (
                <td key={ending} data-chosen={ending === chosen}>
                  {endingWords[ending][question]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}

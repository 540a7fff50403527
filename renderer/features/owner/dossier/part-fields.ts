import type { DossierAnswers } from '../../../../shared/domain/owner/dossier/answers';

/** What the fields of every part are given: all answers, and a way to change them. */
export interface PartFieldsProps {
  readonly answers: DossierAnswers;
  readonly onChange: (answers: DossierAnswers) => void;
}

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { DossierId } from '../../../../shared/domain/ids';
import type { DossierAnswers } from '../../../../shared/domain/owner/dossier/answers';
import { api } from '../../../api/client';

/** The dossier that the address names, and a way to keep new answers. */
export function useDossier() {
  const dossierId = useParams({ strict: false, select: (params) => DossierId.parse(params.dossierId) });
  const queryClient = useQueryClient();
  const dossier = useQuery(api.owner.dossiers.get.queryOptions({ input: { dossierId } }));
  const save = useMutation(
    api.owner.dossiers.save.mutationOptions({
      onSuccess: () => queryClient.invalidateQueries({ queryKey: api.owner.dossiers.key() }),
    }),
  );
  return {
    dossierId,
    dossier,
    saving: save,
    save: (answers: DossierAnswers) => save.mutateAsync({ dossierId, answers }),
  };
}

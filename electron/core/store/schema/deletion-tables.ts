export interface DeletionsTable {
  id: string;
  organization_id: string;
  account_key: number;
  started_at: number;
  started_by: string;
  reason: string | null;
  job_id: string | null;
  due_at: number;
  ended_at: number | null;
  ended_by: 'cancel' | 'finish' | null;
}

import type { Flag, Json } from './column-types';

export interface ImportsTable {
  id: string;
  organization_id: string;
  job_id: string | null;
  file_name: string;
  variant: string;
  encoding: string;
  delimiter: string;
  full_export: Flag;
  at: number;
  header: Json;
  totals: Json;
}

export interface ImportRefusalsTable {
  import_id: string;
  line: number;
  field: string | null;
  reason: string;
  cells: Json;
}

export interface ImportMappingsTable {
  id: string;
  organization_id: string;
  name: string;
  signature: string;
  mapping: Json;
  created_at: number;
}

import type { Json } from './column-types';

export interface OrganizationsTable {
  id: string;
  name: string;
  name_key: string;
  created_at: number;
}

export interface SettingsTable {
  key: string;
  value: Json;
}

/** The number of a written rule: K kinds and claims, M matrix, L lifecycle. */
export type RuleId = 'K1' | 'K2' | 'K3' | 'K4' | 'K5' | 'M1' | 'M2' | 'L1' | 'L2' | 'L3' | 'L4';

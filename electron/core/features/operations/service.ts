import type { OperationServices } from '../../services';
import { planOperation } from './plan-operation';

/** What operations do for the other features. */
export const operationServices: OperationServices = { plan: planOperation };

import { Settings } from '../../../shared/domain/settings/settings';

/** Settings as they stand in the form, where anything may be typed. */
export interface SettingsDraft {
  readonly operator: string;
  readonly operatorEmail: string;
  readonly graceDays: number | string;
  readonly typedCountAbove: number | string;
  readonly secondAdmin: boolean;
  readonly resolvers: readonly ResolverDraft[];
}

export interface ResolverDraft {
  /** Tells rows apart while they are typed, removed and added. */
  readonly row: number;
  readonly operator: string;
  readonly address: string;
}

export interface DraftProblems {
  readonly operator: string | undefined;
  readonly operatorEmail: string | undefined;
  readonly graceDays: string | undefined;
  readonly typedCountAbove: string | undefined;
  readonly resolvers: {
    /** What is wrong with all of them together. */
    readonly whole: string | undefined;
    readonly operator: (index: number) => string | undefined;
    readonly address: (index: number) => string | undefined;
  };
}

export function draftOf(settings: Settings): SettingsDraft {
  const { graceDays, typedCountAbove, secondAdmin } = settings;
  return {
    operator: settings.operator ?? '',
    operatorEmail: settings.operatorEmail ?? '',
    graceDays,
    typedCountAbove,
    secondAdmin,
    resolvers: settings.resolvers.map((resolver, row) => ({ row, ...resolver })),
  };
}

/** @returns null while something in the draft does not fit */
export function settingsOf(draft: SettingsDraft): Settings | null {
  return parsed(draft).data ?? null;
}

/** What does not fit, field by field, in the words of the rules themselves. */
export function problemsOf(draft: SettingsDraft): DraftProblems {
  const issues = parsed(draft).error?.issues ?? [];
  const at = (...path: readonly (string | number)[]) =>
    issues.find((issue) => JSON.stringify(issue.path) === JSON.stringify(path))?.message;
  return {
    operator: at('operator'),
    operatorEmail: at('operatorEmail'),
    typedCountAbove: at('typedCountAbove'),
    graceDays: at('graceDays'),
    resolvers: {
      whole: at('resolvers'),
      operator: (index) => at('resolvers', index, 'operator'),
      address: (index) => at('resolvers', index, 'address'),
    },
  };
}

function parsed(draft: SettingsDraft) {
  return Settings.safeParse({
    graceDays: draft.graceDays,
    typedCountAbove: draft.typedCountAbove,
    secondAdmin: draft.secondAdmin,
    operator: textOf(draft.operator),
    operatorEmail: textOf(draft.operatorEmail),
    resolvers: draft.resolvers.map(({ operator, address }) => ({ operator, address })),
  });
}

function textOf(field: string): string | null {
  return field.trim() === '' ? null : field;
}

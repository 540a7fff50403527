import type { AddressForm } from './cast';
import type { Person } from './names/person';

/**
 * The part before the `@` as the company forms it; the number keeps two people of one name apart.
 *
 * @param turn 1 for the first bearer of the name, 2 for the second, …
 */
export function localPart(person: Person, form: AddressForm, turn: number): string {
  const suffix = turn === 1 ? '' : String(turn);
  switch (form) {
    case 'given.family':
      return `${person.given}.${person.family}${suffix}`;
    case 'family.given':
      return `${person.family}.${person.given}${suffix}`;
    case 'initial-family':
      return `${person.given.charAt(0)}${person.family}${suffix}`;
    case 'given-initial':
      return `${person.given}.${person.family.charAt(0)}${suffix}`;
  }
}

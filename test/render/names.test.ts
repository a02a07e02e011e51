import { expect, it } from 'vitest';
import { spellOwner } from '../../src/render/names.js';

it('a figure is the mayor’s, or the authorities’', () => {
  expect(spellOwner('the mayor')).toBe("the mayor's");
  expect(spellOwner('the authorities')).toBe("the authorities'");
  expect(spellOwner('a list of names')).toBe("a list of names'");
  expect(spellOwner('EMS')).toBe("EMS'");
});

import { describe, expect, it } from 'vitest';
import { disarmWorkflowCommands } from '../../src/render/workflow-commands.js';

describe('disarmWorkflowCommands', () => {
  it('changes `::` at a line’s start, behind spaces too, and `##[` anywhere', () => {
    expect(disarmWorkflowCommands('::error::x\n  ::warning::y\na ##[group]z')).toBe(
      '\\u{3a}:error::x\n  \\u{3a}:warning::y\na \\u{23}#[group]z',
    );
  });

  it('leaves other text as it is', () => {
    expect(disarmWorkflowCommands('a::b\nclaims.csv:1:2: error')).toBe('a::b\nclaims.csv:1:2: error');
  });
});

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (name: string): string => readFileSync(join(root, name), 'utf8');

const pages = [
  ...readdirSync(root).filter((name) => name.endsWith('.md')),
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
].sort();

describe.each(pages)('%s', (page) => {
  it('links to files and headings that exist', () => {
    const text = read(page).replace(/^```[\s\S]*?^```/gm, '');
    const broken = [...text.matchAll(/\]\(([^)\s]+)\)/g)]
      .map(([, target]) => target!)
      .filter((target) => !/^[a-z]+:/.test(target) && !leadsSomewhere(page, target));
    expect(broken).toEqual([]);
  });
});

function leadsSomewhere(page: string, target: string): boolean {
  const [path, heading] = target.split('#') as [string, string | undefined];
  const file = path === '' ? page : join(dirname(page), path);
  if (!existsSync(join(root, file))) return false;
  if (heading === undefined) return true;
  const headings = [...read(file).matchAll(/^#+ (.*)$/gm)].map(([, title]) => anchorOf(title!));
  return headings.includes(heading);
}

/** As GitHub makes them: small letters, no punctuation, a hyphen for each space. */
function anchorOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');
}

describe('docs/architecture.md', () => {
  const folders = readdirSync(join(root, 'src'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);

  it.each(folders)('says what src/%s/ is and may use, and lint holds it to that', (folder) => {
    const page = read('docs/architecture.md');
    expect(page).toContain(`\nsrc/${folder}/`);
    expect(page).toContain(`\n| \`src/${folder}/\` |`);
    const { overrides } = JSON.parse(read('biome.json')) as { overrides: readonly Override[] };
    const bans = overrides.filter(({ includes, linter }) => {
      return includes[0] === `src/${folder}/**` && linter.rules.style?.noRestrictedImports !== undefined;
    });
    expect(bans.length).toBeGreaterThan(0);
  });
});

interface Override {
  readonly includes: readonly string[];
  readonly linter: { readonly rules: { readonly style?: { readonly noRestrictedImports?: unknown } } };
}

it('every example file is shown on a page', () => {
  const text = pages.map(read).join('\n');
  const examples = readdirSync(join(root, 'docs/examples'));
  expect(examples.filter((name) => !text.includes(`docs/examples/${name}`))).toEqual([]);
});

// node .ci/words.mjs [--list]
//     counts on the guides, the other pages and the XML documentation how they speak to people, prints one line for each, and ends with 1 where a limit isn't kept:
//     «you» at least 10 times in 1,000 words of the guides; at most 4 negations in 1,000 words; none of the phrases below; at most 2 % of sentences over 35 words.
//     --list shows each phrase and each long sentence with its file and line.
import { readFileSync, readdirSync } from 'node:fs';

const guides = ['README.md', 'docs/getting-started.md', 'docs/concepts.md', 'docs/recipes.md', 'docs/validation.md', 'docs/scheduling.md', 'docs/units.md', 'docs/next-resolution.md'];
const pages = ['CONTRIBUTING.md', 'SECURITY.md', 'docs/architecture.md', 'docs/decisions.md', 'docs/format.md', 'docs/performance.md', 'docs/coverage.md'];
const phrases = /\b(is no|are no|stands|at hand|where it is)\b/gi;
const negations = /\b(not|no|none|never|nothing|nobody|neither|nor|cannot|without|\w+n['’]t)\b/gi;

function* files(folder, end) {
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    const path = `${entry.parentPath}/${entry.name}`;
    if (entry.isFile() && path.endsWith(end) && !/\/(bin|obj|node_modules)\//.test(path)) yield path;
  }
}

// Text of a page without code, tables of data, links' targets and headings; each line with its number.
function prose(path) {
  let code = false;
  return readFileSync(path, 'utf8').split('\n').map((text, i) => {
    if (/^\s*```/.test(text)) code = !code;
    const isProse = !code && !/^(\s*```|#|\||<!--| {4}\S)/.test(text);
    return { line: i + 1, text: isProse ? clean(text) : '' };
  });
}

function clean(text) {
  return text.replace(/`[^`]*`/g, 'X').replace(/\]\([^)]*\)/g, ']').replace(/«[^»]*»/g, 'X').replace(/“[^”]*”/g, 'X').replace(/[*_]/g, '');
}

// The words of XML documentation: what stands between its tags, examples left out.
function comments(path) {
  let code = false;
  return readFileSync(path, 'utf8').split('\n').map((text, i) => {
    const match = /^\s*\/\/\/ ?(.*)$/.exec(text);
    if (!match) return { line: i + 1, text: '' };
    if (/<code>/.test(match[1])) code = true;
    const kept = code ? '' : match[1].replace(/<c>.*?<\/c>/g, 'X').replace(/<(see|paramref|typeparamref)[^>]*\/>/g, 'X')
      .replace(/<\/(summary|returns|param|exception|value|remarks|para|typeparam|item|description|term)>/g, '. ').replace(/<[^>]*>/g, ' ');
    if (/<\/code>/.test(match[1])) code = false;
    return { line: i + 1, text: clean(kept) };
  });
}

function measure(name, paths, read, needsYou) {
  let words = 0, you = 0, not = 0, sentences = 0;
  const found = [], long = [];
  for (const path of paths) {
    const lines = read(path);
    for (const { line, text } of lines) {
      for (const match of text.matchAll(phrases)) found.push(`${path}:${line}: «${match[0]}»`);
    }
    // A blank line, or an item of a list, ends a sentence.
    const text = lines.map(({ line, text }) => (/^\s*([-*]|\d+\.)\s/.test(text) || !text.trim() ? ' .\n ' : ' ') + `\u0001${line}\u0002` + text).join('');
    let line = 0;
    for (const sentence of text.split(/[.!?:;](?=\s)|\n/)) {
      const at = /\u0001(\d+)\u0002(?=[^\u0001]*[\p{L}])/u.exec(sentence);
      if (at) line = at[1];
      const count = (sentence.replace(/\u0001\d+\u0002/g, ' ').match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? []).length;
      if (count < 2) continue;
      sentences++;
      words += count;
      you += (sentence.match(/\b(you|your|yours|yourself)\b|\byou['’]/gi) ?? []).length;
      not += (sentence.match(negations) ?? []).length;
      if (count > 35) long.push(`${path}:${line}: ${count} words`);
    }
  }
  const per = (count) => (1000 * count) / words;
  const kept = per(not) <= 4 && found.length === 0 && long.length <= 0.02 * sentences && (!needsYou || per(you) >= 10);
  console.log(`${name}: ${words} words, «you» ${per(you).toFixed(1)} and negations ${per(not).toFixed(1)} in 1,000, ${found.length} phrases, ${long.length} of ${sentences} sentences over 35 words${kept ? '' : '  <- not kept'}`);
  if (process.argv.includes('--list')) [...found, ...long].forEach((one) => console.log(`  ${one}`));
  return kept;
}

const packages = readdirSync('src').filter((name) => name.startsWith('LacDuong')).map((name) => `src/${name}`);
const kept = [
  measure('guides', [...guides, ...packages.map((path) => `${path}/README.md`).filter((path) => { try { readFileSync(path); return true; } catch { return false; } })], prose, true),
  measure('pages', pages, prose, false),
  measure('XML documentation', packages.flatMap((path) => [...files(path, '.cs')]), comments, false),
];
process.exit(kept.every(Boolean) ? 0 : 1);
